import { WebClient } from '@slack/web-api';
import { INNER_HEADER } from '../proxy/exchange.ts';
import { ControlFault } from '../wire/control.ts';
import { type Fields, textAt } from '../wire/fields.ts';
import type { ClockOwner } from './clock-owner.ts';
import type { DriverConfig } from './config.ts';
import type { Delivery } from './deliver.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { Typed } from './typed.ts';

/** What every deed of the driver has at hand. */
export interface DriverParts {
  readonly config: DriverConfig;
  readonly clock: ClockOwner;
  readonly delivery: Delivery;
  readonly responseUrls: ResponseUrls;
  readonly typed: Typed;
}

/** Somebody by handle or id. */
export function userId({ config }: Pick<DriverParts, 'config'>, user: string): string {
  const id = config.users[user] ?? Object.values(config.users).find((known) => known === user);
  if (id === undefined) throw new ControlFault(404, `nobody is called ${user}`);
  return id;
}

export const handleOf = ({ config }: Pick<DriverParts, 'config'>, id: string): string =>
  Object.entries(config.users).find(([, known]) => known === id)?.[0] ?? id;

/** A channel by name or id. */
export const channelId = ({ config }: Pick<DriverParts, 'config'>, channel: string): string =>
  config.channels[channel.replace(/^#/, '')] ?? channel;

export const channelName = ({ config }: Pick<DriverParts, 'config'>, id: string): string =>
  Object.entries(config.channels).find(([, known]) => known === id)?.[0] ?? 'directmessage';

/** Slack as somebody; unseen by the journal and spared by faults. */
export const slackAs = ({ config }: Pick<DriverParts, 'config'>, token: string): WebClient =>
  new WebClient(token, {
    slackApiUrl: `${config.slack}/api/`,
    headers: { [INNER_HEADER]: 'driver' },
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });

export const slackAsOwner = (parts: Pick<DriverParts, 'config'>): WebClient => slackAs(parts, 'xoxp-admin');

export const slackAsBot = (parts: Pick<DriverParts, 'config'>): WebClient =>
  slackAs(parts, parts.config.botToken);

export const slackAsPerson = (parts: Pick<DriverParts, 'config'>, id: string): WebClient =>
  slackAs(parts, `xoxp-${handleOf(parts, id)}`);

/** A fresh trigger id for somebody, good once and for three seconds. */
export async function trigger(parts: DriverParts, user: string, view?: string): Promise<string> {
  const made: Fields = {
    ...(await slackAsBot(parts).apiCall('views.generateTriggerId', {
      user_id: user,
      ...(view === undefined ? {} : { view_id: view }),
    })),
  };
  return textAt(made, 'trigger_id');
}

/** What Slack puts into every interactive payload. */
export const envelope = (parts: DriverParts, user: string): Fields => {
  const { appId, team, teamDomain } = parts.config;
  const name = handleOf(parts, user);
  return {
    team: { id: team, domain: teamDomain },
    user: { id: user, username: name, name, team_id: team },
    api_app_id: appId,
    token: 'sandbox-verification-token',
    enterprise: null,
    is_enterprise_install: false,
  };
};

/** One message by its place. */
export async function readMessage(parts: DriverParts, channel: string, ts: string): Promise<Fields> {
  const { messages } = await slackAsOwner(parts).conversations.replies({
    channel,
    ts,
    limit: 999,
    include_all_metadata: true,
  });
  const found = (messages ?? [])
    .map((message): Fields => ({ ...message }))
    .find((m) => textAt(m, 'ts') === ts);
  if (!found) throw new ControlFault(404, `no message ${ts} in ${channel}`);
  return found;
}

/** Slack's ts for a moment. */
export const tsOf = (at: number): string => {
  const micros = Math.floor(Math.random() * 1_000_000);
  return `${Math.floor(at / 1000)}.${String(micros).padStart(6, '0')}`;
};
