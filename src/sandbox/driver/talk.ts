import { z } from 'zod';
import type { Fields } from '../wire/fields.ts';
import { type EventSent, sendEvent } from './event.ts';
import {
  channelId,
  type DriverParts,
  readMessage,
  slackAsOwner,
  slackAsPerson,
  tsOf,
  userId,
} from './parts.ts';
import { asSlackStores } from './slack-text.ts';

const place = {
  user: z.string(),
  channel: z.string(),
  /** The text is already in Slack's own notation. */
  raw: z.boolean().default(false),
};

export const saySchema = z.object({ ...place, text: z.string(), threadTs: z.string().optional() });
export const editSchema = z.object({ ...place, ts: z.string(), text: z.string() });
export const deleteSchema = z.object({ user: z.string(), channel: z.string(), ts: z.string() });

export interface Talked extends EventSent {
  readonly ts: string;
}

/** A person writes in a channel or a thread: the message stands in Slack, then Baton hears of it. */
export async function talk(parts: DriverParts, order: z.output<typeof saySchema>): Promise<Talked> {
  const { user, channel, slack, text } = speaker(parts, order);
  const thread = order.threadTs === undefined ? {} : { thread_ts: order.threadTs };
  const { ts = '' } = await slack.chat.postMessage({ channel, text, ...thread });
  const event = {
    ...(await messageEvent(parts, channel)),
    user,
    text,
    ts,
    event_ts: ts,
    client_msg_id: `sandbox-${ts}`,
    team: parts.config.team,
    ...thread,
  };
  return { ts, ...(await tell(parts, event)) };
}

/** A person edits her own message. */
export async function edit(parts: DriverParts, order: z.output<typeof editSchema>): Promise<Talked> {
  const { channel, slack, text } = speaker(parts, order);
  const { ts } = order;
  const previous_message = await readMessage(parts, channel, ts);
  await slack.chat.update({ channel, ts, text });
  const message = await readMessage(parts, channel, ts);
  return {
    ts,
    ...(await tell(parts, await changed(parts, channel, 'message_changed', { message, previous_message }))),
  };
}

/** A person deletes her own message. */
export async function remove(parts: DriverParts, order: z.output<typeof deleteSchema>): Promise<Talked> {
  const channel = channelId(parts, order.channel);
  const { ts } = order;
  const previous_message = await readMessage(parts, channel, ts);
  await slackAsPerson(parts, userId(parts, order.user)).chat.delete({ channel, ts });
  const event = await changed(parts, channel, 'message_deleted', { previous_message, deleted_ts: ts });
  return { ts, ...(await tell(parts, event)) };
}

function speaker(parts: DriverParts, order: { user: string; channel: string; text: string; raw: boolean }) {
  const user = userId(parts, order.user);
  return {
    user,
    channel: channelId(parts, order.channel),
    slack: slackAsPerson(parts, user),
    text: order.raw ? order.text : asSlackStores(order.text),
  };
}

async function messageEvent(parts: DriverParts, channel: string) {
  const { channel: room } = await slackAsOwner(parts).conversations.info({ channel });
  const kind = room?.is_im ? 'im' : room?.is_private ? 'group' : 'channel';
  return { type: 'message', channel, channel_type: kind };
}

async function changed(parts: DriverParts, channel: string, subtype: string, what: Fields) {
  const ts = tsOf(parts.clock.now());
  return { ...(await messageEvent(parts, channel)), subtype, hidden: true, ts, event_ts: ts, ...what };
}

const tell = (parts: DriverParts, event: Fields & { type: string }): Promise<EventSent> =>
  sendEvent(parts, { event, retryReason: 'http_timeout' });

export const postedEventSchema = z.object({
  /** Whose message it is; the event's own `user` otherwise. */
  user: z.string().optional(),
  event: z.looseObject({
    type: z.literal('message'),
    subtype: z.enum(['message_changed', 'message_deleted']).optional(),
    channel: z.string(),
    user: z.string().optional(),
    text: z.string().default(''),
    thread_ts: z.string().optional(),
    deleted_ts: z.string().optional(),
    message: z.looseObject({ ts: z.string(), text: z.string() }).optional(),
  }),
});

/** A message event that first really happens in Slack: written, edited or deleted, then told. */
export function postAndTell(parts: DriverParts, { user, event }: z.output<typeof postedEventSchema>) {
  const { channel, subtype, text, thread_ts, deleted_ts, message } = event;
  const who = user ?? event.user ?? '';
  const at = { user: who, channel, raw: true };
  if (subtype === 'message_changed')
    return edit(parts, { ...at, ts: message?.ts ?? '', text: message?.text ?? '' });
  if (subtype === 'message_deleted') return remove(parts, { ...at, ts: deleted_ts ?? '' });
  return talk(parts, { ...at, text, threadTs: thread_ts });
}
