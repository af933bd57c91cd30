import { z } from 'zod';
import { trickOf } from './click.ts';
import { type Acknowledged, trickSchema } from './deliver.ts';
import { channelId, channelName, type DriverParts, handleOf, trigger, userId } from './parts.ts';
import { say } from './respond.ts';

export const commandSchema = z.object({
  user: z.string(),
  channel: z.string(),
  command: z.string().startsWith('/'),
  text: z.string().default(''),
  ...trickSchema.shape,
});

/** A person uses a slash command. What the answer says is shown as Slack would: to the person, or to the channel. */
export async function command(
  parts: DriverParts,
  order: z.output<typeof commandSchema>,
): Promise<Acknowledged> {
  const user = userId(parts, order.user);
  const channel = channelId(parts, order.channel);
  const { team, teamDomain, appId } = parts.config;
  const origin = { user, channel, ephemeral: true };
  const answer = await parts.delivery.form(
    {
      token: 'sandbox-verification-token',
      team_id: team,
      team_domain: teamDomain,
      channel_id: channel,
      channel_name: channelName(parts, channel),
      user_id: user,
      user_name: handleOf(parts, user),
      command: order.command,
      text: order.text,
      api_app_id: appId,
      is_enterprise_install: 'false',
      response_url: parts.responseUrls.issue(origin, parts.clock.now()),
      trigger_id: await trigger(parts, user),
    },
    trickOf(order),
  );
  if (answer.status === 200 && answer.ack !== undefined) {
    await say(parts, origin, typeof answer.ack === 'string' ? { text: answer.ack } : answer.ack);
  }
  return answer;
}
