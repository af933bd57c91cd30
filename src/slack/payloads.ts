import { z } from 'zod';

/** What we read of Slack's payloads (docs.slack.dev/reference/interaction-payloads); all else is ignored. */
const team = z.object({ id: z.string() });
const user = z.object({ id: z.string() });

const stateValue = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
  selected_user: z.string().nullish(),
  selected_date_time: z.number().nullish(),
  selected_date: z.string().nullish(),
});

export const viewPayload = z.object({
  id: z.string(),
  hash: z.string().optional(),
  callback_id: z.string(),
  private_metadata: z.string().default(''),
  blocks: z.array(z.object({ type: z.string(), block_id: z.string().optional() })).default([]),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), stateValue)) }).default({ values: {} }),
});

export const clickPayload = z.object({
  type: z.literal('block_actions'),
  team,
  user,
  trigger_id: z.string(),
  channel: z.object({ id: z.string() }).nullish(),
  container: z
    .object({
      channel_id: z.string().optional(),
      message_ts: z.string().optional(),
      thread_ts: z.string().optional(),
    })
    .nullish(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).nullish(),
  view: z.unknown().optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string().optional() }).nullish(),
      }),
    )
    .min(1),
});

export const submissionPayload = z.object({
  type: z.literal('view_submission'),
  team,
  user,
  view: viewPayload,
});

export const messageShortcutPayload = z.object({
  type: z.literal('message_action'),
  callback_id: z.string(),
  team,
  user,
  trigger_id: z.string(),
  channel: z.object({ id: z.string() }),
  message: z.object({
    ts: z.string(),
    thread_ts: z.string().optional(),
    text: z.string().default(''),
    bot_id: z.string().optional(),
    blocks: z.array(z.unknown()).optional(),
  }),
});

export const commandPayload = z.object({
  command: z.string(),
  text: z.string().default(''),
  team_id: z.string(),
  user_id: z.string(),
  channel_id: z.string(),
  trigger_id: z.string(),
});

export type ViewPayload = z.output<typeof viewPayload>;
export type StateValue = z.output<typeof stateValue>;

/** What stands in a field of a modal, by the field's name; its block may carry a further mark. */
export function fieldOf({ state }: ViewPayload, field: string): StateValue | undefined {
  for (const block of Object.values(state.values)) {
    const value = block[field];
    if (value !== undefined) return value;
  }
  return undefined;
}

export const textOf = (view: ViewPayload, field: string): string => fieldOf(view, field)?.value ?? '';

export const pickedOf = (view: ViewPayload, field: string): string | undefined =>
  fieldOf(view, field)?.selected_option?.value;

export const tickedOf = (view: ViewPayload, field: string): string[] =>
  (fieldOf(view, field)?.selected_options ?? []).map(({ value }) => value);

/** The block that holds a field, to hang an error on it. */
export function blockOf({ state, blocks }: ViewPayload, field: string): string {
  const found = Object.entries(state.values).find(([, block]) => block[field] !== undefined)?.[0];
  return found ?? blocks.find(({ type }) => type === 'input')?.block_id ?? field;
}
