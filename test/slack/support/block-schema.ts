import { z } from 'zod';
import { limits, ourLimits } from '../../../src/slack/limits.ts';

/** Slack's Block Kit as far as Baton uses it, stricter than Slack where Baton promises more. */
const visible = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.trim() !== '', 'empty text')
    .refine((text) => text.isWellFormed(), 'half a character')
    .refine((text) => !text.includes('\u0000'), 'NUL');

const plain = (most: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: visible(most), emoji: z.literal(false).optional() });

/** Markup in which every `<` is one of our own tokens: `<!channel>` from a lead cannot stand here. */
const ownToken =
  /^(@[\w-]+|!date\^\d+\^[^|<>]+\|[^<>|]+|!(here|channel)|!subteam\^[\w-]+|tel:[^|<>]+\|[^<>|]+)$/;
export const isOwnMarkup = (text: string): boolean =>
  text
    .split(/<([^<>]*)>/)
    .every((part, place) => (place % 2 === 1 ? ownToken.test(part) : !/[<>]|&(?!(?:amp|lt|gt);)/.test(part)));

const markup = (most: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: visible(most).refine(isOwnMarkup, 'markup that is not ours'),
    verbatim: z.literal(true),
  });

const value = z
  .string()
  .min(1)
  .max(limits.buttonValue)
  .regex(/^[\w|:.@+-]+$/, 'more than ids');
const actionId = z.string().min(1).max(limits.actionId);
const blockId = { block_id: z.string().min(1).max(limits.blockId).optional() };

const confirm = z.strictObject({
  title: plain(limits.confirmTitle),
  text: plain(limits.confirmText),
  confirm: plain(limits.confirmButton),
  deny: plain(limits.confirmButton),
});

const button = z.strictObject({
  type: z.literal('button'),
  text: plain(ourLimits.buttonText),
  action_id: actionId,
  value,
  style: z.enum(['primary', 'danger']).optional(),
  url: z.url().max(limits.url).optional(),
  accessibility_label: z.string().min(1).max(limits.buttonText).optional(),
  confirm: confirm.optional(),
});

const option = z.strictObject({
  text: plain(limits.optionText),
  value: z.string().min(1).max(limits.optionValue),
});

const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: actionId,
  // One option alone would be a button in disguise.
  options: z.array(option).min(2).max(limits.overflowOptions),
});

const inputElement = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('plain_text_input'),
    action_id: actionId,
    multiline: z.boolean(),
    max_length: z.number().int().min(1).max(limits.inputInitial),
    initial_value: z.string().min(1).max(limits.inputInitial).optional(),
  }),
  z.strictObject({
    type: z.literal('radio_buttons'),
    action_id: actionId,
    options: z.array(option).min(1).max(limits.radioOptions),
    initial_option: option.optional(),
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    action_id: actionId,
    options: z.array(option).min(1).max(limits.checkboxOptions),
    initial_options: z.array(option).min(1).optional(),
  }),
  z.strictObject({
    type: z.literal('static_select'),
    action_id: actionId,
    options: z.array(option).min(1).max(limits.selectOptions),
    initial_option: option.optional(),
  }),
  z.strictObject({ type: z.literal('users_select'), action_id: actionId }),
  z.strictObject({
    type: z.literal('datepicker'),
    action_id: actionId,
    initial_date: z.iso.date().optional(),
  }),
  z.strictObject({
    type: z.literal('datetimepicker'),
    action_id: actionId,
    initial_date_time: z.number().int().min(1_000_000_000).max(9_999_999_999),
  }),
]);

const block = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('section'),
    text: z.discriminatedUnion('type', [plain(limits.sectionText), markup(limits.sectionText)]),
    expand: z.literal(true).optional(),
    accessory: button.optional(),
    ...blockId,
  }),
  z.strictObject({
    type: z.literal('context'),
    elements: z.array(markup(limits.contextText)).min(1).max(limits.contextElements),
    ...blockId,
  }),
  z.strictObject({
    type: z.literal('actions'),
    elements: z
      .array(z.discriminatedUnion('type', [button, overflow]))
      .min(1)
      .max(limits.actionsElements),
    ...blockId,
  }),
  z.strictObject({ type: z.literal('header'), text: plain(limits.headerText), ...blockId }),
  z.strictObject({
    type: z.literal('input'),
    block_id: z.string().min(1).max(limits.blockId),
    element: inputElement,
    label: plain(limits.inputLabel),
    hint: plain(limits.inputHint).optional(),
    optional: z.literal(true).optional(),
  }),
]);
export type CheckedBlock = z.output<typeof block>;

const unique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

const idsOf = (blocks: readonly CheckedBlock[]): string[] =>
  blocks.flatMap((entry, place) => {
    // Two rows may offer the same thing for two hits; within a row, and in rows without a name, an id stands once.
    const row = entry.block_id ?? (entry.type === 'actions' ? '' : String(place));
    if (entry.type === 'actions') return entry.elements.map(({ action_id }) => `${row}/${action_id}`);
    if (entry.type === 'input') return [`${entry.block_id}/${entry.element.action_id}`];
    return entry.type === 'section' && entry.accessory ? [`/${entry.accessory.action_id}`] : [];
  });

const blocks = (most: number) =>
  z
    .array(block)
    .min(1)
    .max(most)
    .refine((list) => unique(idsOf(list)), 'an action_id stands twice')
    .refine((list) => unique(list.flatMap(({ block_id }) => block_id ?? [])), 'a block_id stands twice');

export const messageSchema = z.object({
  text: visible(limits.messageText).refine(isOwnMarkup, 'markup that is not ours'),
  blocks: blocks(limits.messageBlocks),
});

const meta = z
  .string()
  .max(limits.privateMetadata)
  .refine(
    (text) =>
      Object.values(JSON.parse(text)).every(
        (entry) => typeof entry !== 'string' || /^[\w:.@+-]*$/.test(entry),
      ),
    'more than ids',
  );

export const viewSchema = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('modal'),
      callback_id: z.string().min(1).max(limits.callbackId),
      title: plain(limits.viewTitle),
      close: plain(limits.viewButton),
      submit: plain(limits.viewButton).optional(),
      private_metadata: meta.optional(),
      blocks: blocks(limits.viewBlocks),
    })
    .refine(
      (view) => view.submit !== undefined || view.blocks.every(({ type }) => type !== 'input'),
      'inputs and nothing to submit them with',
    ),
  z.strictObject({ type: z.literal('home'), blocks: blocks(limits.viewBlocks) }),
]);

/** What a reader sees of the first block, without our marks for bold. */
export function firstWords([first]: readonly CheckedBlock[]): string {
  if (first?.type !== 'section') return '';
  return first.text.type === 'mrkdwn' ? unmarked(first.text.text) : first.text.text;
}

export const unmarked = (text: string): string =>
  text.replaceAll('*', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Everything in the blocks in which Slack looks for mentions. */
export const markupOf = (list: readonly CheckedBlock[]): string =>
  list
    .flatMap((entry) => {
      if (entry.type === 'context') return entry.elements.map(({ text }) => text);
      return entry.type === 'section' && entry.text.type === 'mrkdwn' ? [entry.text.text] : [];
    })
    .join('\n');
