import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { CallbackId } from './action-ids.ts';
import { plain } from './blocks.ts';
import { limits } from './limits.ts';
import { clamp } from './text.ts';

export interface ModalParts {
  readonly title: string;
  readonly callback: CallbackId;
  readonly blocks: readonly KnownBlock[];
  readonly close: string;
  /** Absent: nothing to submit. */
  readonly submit?: string;
  readonly meta?: Readonly<Record<string, unknown>>;
}

export const modal = ({ title, callback, blocks, close, submit, meta }: ModalParts): ModalView => ({
  type: 'modal',
  callback_id: callback,
  title: plain(clamp(title, limits.viewTitle)),
  close: plain(close),
  ...(submit === undefined ? {} : { submit: plain(clamp(submit, limits.viewButton)) }),
  ...(meta === undefined ? {} : { private_metadata: JSON.stringify(meta) }),
  blocks: [...blocks],
});

interface InputLook {
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

const input = (
  id: string,
  element: InputBlock['element'],
  { label, hint, optional }: InputLook,
): InputBlock => ({
  type: 'input',
  block_id: id,
  element,
  label: plain(label),
  ...(hint === undefined ? {} : { hint: plain(hint) }),
  ...(optional === true ? { optional: true } : {}),
});

/** @param field the name by which the answer is read; the block may carry a further mark behind a colon. */
export const textInput = (
  id: string,
  field: string,
  look: InputLook & { readonly value?: string; readonly lines?: boolean; readonly most?: number },
): InputBlock =>
  input(
    id,
    {
      type: 'plain_text_input',
      action_id: field,
      multiline: look.lines === true,
      max_length: Math.min(look.most ?? limits.inputInitial, limits.inputInitial),
      ...(look.value === undefined || look.value === ''
        ? {}
        : { initial_value: look.value.slice(0, look.most ?? limits.inputInitial) }),
    },
    look,
  );

export const radioInput = (
  field: string,
  options: readonly (readonly [string, string])[],
  look: InputLook & { readonly picked?: string },
): InputBlock =>
  input(
    field,
    {
      type: 'radio_buttons',
      action_id: field,
      options: options.slice(0, limits.radioOptions).map(option),
      ...picked(options, look.picked),
    },
    look,
  );

export const selectInput = (
  field: string,
  options: readonly (readonly [string, string])[],
  look: InputLook & { readonly picked?: string },
): InputBlock =>
  input(
    field,
    {
      type: 'static_select',
      action_id: field,
      options: options.slice(0, limits.selectOptions).map(option),
      ...picked(options, look.picked),
    },
    look,
  );

export const checkInput = (
  field: string,
  options: readonly (readonly [string, string])[],
  look: InputLook & { readonly picked: readonly string[] },
): InputBlock => {
  const ticked = options.filter(([value]) => look.picked.includes(value)).slice(0, limits.checkboxOptions);
  return input(
    field,
    {
      type: 'checkboxes',
      action_id: field,
      options: options.slice(0, limits.checkboxOptions).map(option),
      ...(ticked.length === 0 ? {} : { initial_options: ticked.map(option) }),
    },
    look,
  );
};

export const personInput = (field: string, look: InputLook): InputBlock =>
  input(field, { type: 'users_select', action_id: field }, look);

/** @param at epoch ms that it starts with. */
export const timeInput = (field: string, at: number, look: InputLook): InputBlock =>
  input(field, { type: 'datetimepicker', action_id: field, initial_date_time: Math.floor(at / 1_000) }, look);

/** @param date ISO date that it starts with. */
export const dateInput = (field: string, date: string | undefined, look: InputLook): InputBlock =>
  input(
    field,
    { type: 'datepicker', action_id: field, ...(date === undefined ? {} : { initial_date: date }) },
    look,
  );

const option = ([value, label]: readonly [string, string]): PlainTextOption => ({
  text: plain(clamp(label, limits.optionText)),
  value,
});

const picked = (
  options: readonly (readonly [string, string])[],
  value: string | undefined,
): { initial_option?: PlainTextOption } => {
  const found = options.find(([candidate]) => candidate === value);
  return found === undefined ? {} : { initial_option: option(found) };
};
