import { type Fields, listAt, listOf, textAt } from '../wire/fields.ts';
import { optionOf } from './elements.ts';

type Read = (element: Fields, value: unknown) => Fields;

const typed: Read = (_, value) => ({ value: value === '' || value === undefined ? null : String(value) });
const chosen: Read = (element, value) => ({
  selected_option: value === undefined || value === null ? null : optionOf(element, value),
});
const chosenMany: Read = (element, value) => ({
  selected_options: listOf(value).map((one) => optionOf(element, one)),
});
const picked =
  (name: string): Read =>
  (_, value) => ({ [name]: value ?? null });

/** How Slack reports what somebody entered, by type of element. */
const readers: Readonly<Record<string, Read>> = {
  button: ({ value }) => (value === undefined ? {} : { value }),
  overflow: chosen,
  static_select: chosen,
  radio_buttons: chosen,
  external_select: (_, value) => ({ selected_option: value ?? null }),
  multi_static_select: chosenMany,
  checkboxes: chosenMany,
  users_select: picked('selected_user'),
  multi_users_select: picked('selected_users'),
  conversations_select: picked('selected_conversation'),
  channels_select: picked('selected_channel'),
  datepicker: picked('selected_date'),
  timepicker: picked('selected_time'),
  datetimepicker: picked('selected_date_time'),
  plain_text_input: typed,
  email_text_input: typed,
  url_text_input: typed,
  number_input: typed,
};

/** An element with a value, as it stands in an action or in a view's state. */
export function answerOf(element: Fields, value: unknown): Fields {
  const type = textAt(element, 'type');
  return { type, ...readers[type]?.(element, value) };
}

/** What an element holds before anybody touched it, in the form in which it would be entered. */
export function initialOf(element: Fields): unknown {
  const { initial_value, initial_option, initial_options } = element;
  const { initial_user, initial_users, initial_date, initial_time, initial_date_time } = element;
  if (initial_options !== undefined) {
    return listAt(element, 'initial_options').map((option) => optionValue(option));
  }
  if (initial_option !== undefined) return optionValue(initial_option);
  return initial_value ?? initial_user ?? initial_users ?? initial_date ?? initial_time ?? initial_date_time;
}

const optionValue = (option: unknown): unknown =>
  typeof option === 'object' && option !== null && 'value' in option ? option.value : undefined;
