import { z } from 'zod';
import { signSlack } from '../../src/sandbox/driver/sign.ts';
import { httpPost } from './http-post.ts';

/** A button that somebody presses on a card. */
export const pressSchema = z.object({
  user: z.string(),
  actionId: z.string(),
  value: z.string(),
});
export type Press = z.output<typeof pressSchema>;

export interface SlackSide {
  readonly signingSecret: string;
  readonly team: string;
  readonly appId: string;
  readonly channel: string;
  /** Answers of `response_url` go here and are not looked at. */
  readonly responseUrl: string;
}

/** One click as Slack delivers it (docs.slack.dev/reference/interaction-payloads/block_actions-payload). */
export function clickRequest(slack: SlackSide, { user, actionId, value }: Press, number: number): Buffer {
  const at = Math.floor(Date.now() / 1_000);
  const ts = `${at}.${String(number % 1_000_000).padStart(6, '0')}`;
  const payload = {
    type: 'block_actions',
    team: { id: slack.team, domain: 'acme' },
    user: { id: user, username: user, name: user, team_id: slack.team },
    api_app_id: slack.appId,
    token: 'unused',
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: `${number}.bench`,
    container: { type: 'message', message_ts: ts, channel_id: slack.channel, thread_ts: ts },
    channel: { id: slack.channel, name: 'leads-roofing' },
    message: { type: 'message', ts, thread_ts: ts, text: 'A card', blocks: [] },
    state: { values: {} },
    response_url: slack.responseUrl,
    actions: [
      {
        type: 'button',
        action_id: actionId,
        block_id: 'bench',
        value,
        action_ts: ts,
        text: { type: 'plain_text', text: 'Send' },
      },
    ],
  };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return httpPost(
    '/slack/events',
    {
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      ...signSlack(slack.signingSecret, at, body),
    },
    body,
  );
}
