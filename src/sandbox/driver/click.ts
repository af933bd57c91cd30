import { z } from 'zod';
import { ControlFault } from '../wire/control.ts';
import { type Fields, fieldsAt, listAt, textAt } from '../wire/fields.ts';
import { answerOf } from './answers.ts';
import { type Acknowledged, trickSchema } from './deliver.ts';
import { findElement } from './elements.ts';
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
import { type Ephemeral, ephemeralsOf, homeOf } from './remembered.ts';
import { stateOf } from './typed.ts';

export const clickSchema = z.object({
  user: z.string(),
  channel: z.string(),
  ts: z.string(),
  actionId: z.string(),
  blockId: z.string().optional(),
  /** Of a menu: the option's value. A button's own value is sent whatever stands here. */
  value: z.unknown().optional(),
  /** What the person entered in inputs of the message. */
  values: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  ...trickSchema.shape,
});

/** A person presses a button or chooses from a menu of a message, an ephemeral one included. */
export async function click(parts: DriverParts, order: z.output<typeof clickSchema>): Promise<Acknowledged> {
  const user = userId(parts, order.user);
  const channel = channelId(parts, order.channel);
  const whisper = (await ephemeralsOf(parts, user)).find(({ ts }) => ts === order.ts);
  const message = whisper ? undefined : await readMessage(parts, channel, order.ts);
  const threadTs = whisper?.threadTs ?? textAt(message ?? {}, 'thread_ts');
  const origin = { user, channel, ts: order.ts, ephemeral: whisper !== undefined };
  return send(parts, user, blocksIn(whisper, message), order, {
    container: {
      type: 'message',
      message_ts: order.ts,
      channel_id: channel,
      is_ephemeral: origin.ephemeral,
      ...(threadTs === '' ? {} : { thread_ts: threadTs }),
    },
    channel: { id: channel, name: channelName(parts, channel) },
    ...(message === undefined ? {} : { message }),
    state: { values: stateOf(blocksIn(whisper, message), order.values) },
    response_url: parts.responseUrls.issue(origin, parts.clock.now()),
  });
}

export const homeClickSchema = z.object({
  user: z.string(),
  actionId: z.string(),
  blockId: z.string().optional(),
  value: z.unknown().optional(),
  ...trickSchema.shape,
});

/** A person presses a button in App Home. */
export async function homeClick(
  parts: DriverParts,
  order: z.output<typeof homeClickSchema>,
): Promise<Acknowledged> {
  const user = userId(parts, order.user);
  const home = await homeOf(parts, user);
  if (typeof home !== 'object' || home === null) throw new ControlFault(404, `no home for ${order.user}`);
  const view: Fields = { ...home };
  return send(parts, user, listAt(view, 'blocks'), order, {
    container: { type: 'view', view_id: textAt(view, 'id') },
    view: { ...view, state: { values: stateOf(listAt(view, 'blocks'), {}) } },
  });
}

const blocksIn = (whisper: Ephemeral | undefined, message: Fields | undefined): readonly unknown[] =>
  whisper?.blocks ?? listAt(message ?? {}, 'blocks');

interface Pressed {
  readonly actionId: string;
  readonly blockId?: string | undefined;
  readonly value?: unknown;
  readonly skewSeconds?: number | undefined;
  readonly forge?: boolean | undefined;
  readonly to?: number | undefined;
}

/** Finds what was pressed among these blocks and tells Baton. */
export async function send(
  parts: DriverParts,
  user: string,
  blocks: readonly unknown[],
  pressed: Pressed,
  surroundings: Fields,
): Promise<Acknowledged> {
  const { block, element } = findElement(blocks, pressed.actionId, pressed.blockId);
  const type = textAt(element, 'type');
  const { text, value: own } = element;
  const value = type === 'button' ? own : pressed.value;
  const viewId = textAt(fieldsAt(surroundings, 'view'), 'id');
  const action = {
    action_id: pressed.actionId,
    block_id: textAt(block, 'block_id'),
    ...(type === 'button' ? { text } : {}),
    ...answerOf(element, value),
    action_ts: tsOf(parts.clock.now()),
  };
  const payload = {
    type: 'block_actions',
    ...envelope(parts, user),
    trigger_id: await trigger(parts, user, viewId === '' ? undefined : viewId),
    ...surroundings,
    actions: [action],
  };
  return parts.delivery.form({ payload: JSON.stringify(payload) }, trickOf(pressed));
}

export const trickOf = ({ skewSeconds, forge, to }: Omit<Pressed, 'actionId'>) => ({
  ...(skewSeconds === undefined ? {} : { skewSeconds }),
  ...(forge === undefined ? {} : { forge }),
  ...(to === undefined ? {} : { to }),
});
