import { z } from 'zod';
import { ControlFault } from '../wire/control.ts';
import { type Fields, fieldsOf, isFields, textAt } from '../wire/fields.ts';
import { send, trickOf } from './click.ts';
import { refusedByClient } from './client-check.ts';
import { type Acknowledged, trickSchema } from './deliver.ts';
import { type DriverParts, envelope, slackAsBot, trigger, userId } from './parts.ts';
import { closeViews, openViewOf, openViewsOf } from './remembered.ts';
import { blocksOf, stateOf, unknownFields } from './typed.ts';

const entered = z.record(z.string(), z.record(z.string(), z.unknown())).default({});
const place = { user: z.string(), viewId: z.string().optional(), ...trickSchema.shape };

export const modalClickSchema = z.object({
  ...place,
  actionId: z.string(),
  blockId: z.string().optional(),
  value: z.unknown().optional(),
  values: entered,
});

export const submitSchema = z.object({
  ...place,
  values: entered,
  /** Another button of the modal, by action id, instead of its own submit. */
  button: z.string().optional(),
});

export const closeSchema = z.object({ ...place, all: z.boolean().default(false) });

export interface Submitted extends Acknowledged {
  /** What Slack's client refused to send: block id → reason. Then `status` is 0. */
  readonly refused?: Readonly<Record<string, string>>;
  /** The modal on top afterwards, if any. */
  readonly view?: Fields;
}

/** A person presses a button inside a modal; what was entered so far goes with it. */
export async function modalClick(
  parts: DriverParts,
  order: z.output<typeof modalClickSchema>,
): Promise<Submitted> {
  const { user, view } = await enter(parts, order);
  const answer = await send(parts, user, blocksOf(view), order, {
    container: { type: 'view', view_id: textAt(view, 'id') },
    view: withState(parts, view),
  });
  return { ...answer, ...(await onTop(parts, user)) };
}

/** A person submits a modal. */
export async function submit(parts: DriverParts, order: z.output<typeof submitSchema>): Promise<Submitted> {
  const { button } = order;
  if (button !== undefined) return modalClick(parts, { ...order, actionId: button });
  const { user, view } = await enter(parts, order);
  const state = stateOf(blocksOf(view), parts.typed.of(textAt(view, 'id')));
  const refused = refusedByClient(blocksOf(view), state);
  if (Object.keys(refused).length > 0) return { status: 0, ms: 0, refused };
  const payload = {
    type: 'view_submission',
    ...envelope(parts, user),
    trigger_id: await trigger(parts, user, textAt(view, 'id')),
    view: withState(parts, view),
    response_urls: [],
  };
  const answer = await parts.delivery.form({ payload: JSON.stringify(payload) }, trickOf(order));
  if (answer.status === 200) await follow(parts, user, view, answer.ack);
  return { ...answer, ...(await onTop(parts, user)) };
}

/** A person closes a modal, or all of them. */
export async function close(
  parts: DriverParts,
  order: z.output<typeof closeSchema>,
): Promise<Acknowledged | { readonly status: 'not told' }> {
  const user = userId(parts, order.user);
  const { id, view } = await openViewOf(parts, user, order.viewId);
  await closeViews(parts, user, order.all ? undefined : id);
  parts.typed.forget(id);
  const { notify_on_close } = view;
  if (notify_on_close !== true) return { status: 'not told' };
  const payload = {
    type: 'view_closed',
    ...envelope(parts, user),
    view: withState(parts, view),
    is_cleared: order.all,
  };
  return parts.delivery.form({ payload: JSON.stringify(payload) }, trickOf(order));
}

/** Does what the answer to a submission asks for; an empty answer closes the modal. */
async function follow(parts: DriverParts, user: string, view: Fields, ack: unknown): Promise<void> {
  const id = textAt(view, 'id');
  const { response_action, view: next } = fieldsOf(ack);
  const bot = slackAsBot(parts);
  const deeds: Readonly<Record<string, () => Promise<unknown>>> = {
    errors: async () => undefined,
    clear: () => closeViews(parts, user),
    update: () => bot.apiCall('views.update', { view_id: id, view: next }),
    push: async () => bot.apiCall('views.push', { trigger_id: await trigger(parts, user, id), view: next }),
  };
  const deed =
    typeof response_action === 'string' ? deeds[response_action] : () => closeViews(parts, user, id);
  if (!deed) throw new ControlFault(502, `Baton answered with response_action ${String(response_action)}`);
  await deed();
}

async function enter(
  parts: DriverParts,
  order: { user: string; viewId?: string | undefined; values: z.output<typeof entered> },
): Promise<{ user: string; view: Fields }> {
  const user = userId(parts, order.user);
  const { id, view } = await openViewOf(parts, user, order.viewId);
  const missing = unknownFields(blocksOf(view), order.values);
  if (missing.length > 0) throw new ControlFault(404, `the modal does not ask: ${missing.join(', ')}`);
  parts.typed.enter(id, order.values);
  return { user, view };
}

const withState = (parts: DriverParts, view: Fields): Fields => ({
  ...view,
  state: { values: stateOf(blocksOf(view), parts.typed.of(textAt(view, 'id'))) },
});

async function onTop(parts: DriverParts, user: string): Promise<{ view?: Fields }> {
  const top = (await openViewsOf(parts, user)).at(-1)?.view;
  return isFields(top) ? { view: top } : {};
}
