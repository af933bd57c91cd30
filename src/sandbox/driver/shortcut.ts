import { z } from 'zod';
import { trickOf } from './click.ts';
import { type Acknowledged, trickSchema } from './deliver.ts';
import {
  channelId,
  channelName,
  type DriverParts,
  envelope,
  readMessage,
  trigger,
  tsOf,
  userId,
} from './parts.ts';

export const shortcutSchema = z.object({
  user: z.string(),
  callbackId: z.string(),
  /** Both for a message shortcut; neither for a global one. */
  channel: z.string().optional(),
  ts: z.string().optional(),
  ...trickSchema.shape,
});

/** A person uses a shortcut from a message's menu, or a global one. */
export async function shortcut(
  parts: DriverParts,
  order: z.output<typeof shortcutSchema>,
): Promise<Acknowledged> {
  const user = userId(parts, order.user);
  const common = {
    ...envelope(parts, user),
    callback_id: order.callbackId,
    trigger_id: await trigger(parts, user),
    action_ts: tsOf(parts.clock.now()),
  };
  if (order.channel === undefined || order.ts === undefined) {
    return parts.delivery.form({ payload: JSON.stringify({ type: 'shortcut', ...common }) }, trickOf(order));
  }
  const channel = channelId(parts, order.channel);
  const origin = { user, channel, ts: order.ts, ephemeral: false };
  const payload = {
    type: 'message_action',
    ...common,
    channel: { id: channel, name: channelName(parts, channel) },
    message_ts: order.ts,
    message: await readMessage(parts, channel, order.ts),
    response_url: parts.responseUrls.issue(origin, parts.clock.now()),
  };
  return parts.delivery.form({ payload: JSON.stringify(payload) }, trickOf(order));
}
