import { anything, type Check, count, flag, list, oneOf, shape, string } from './check.ts';
import { anyText, confirm, option, plainText } from './texts.ts';

const common = { action_id: string(255), focus_on_load: flag };
const asked = { ...common, confirm, placeholder: plainText(150) };
const choice = option(75, 150);
const choices = {
  options: list(choice, 1, 100),
  option_groups: list(shape({ label: plainText(75), options: list(choice, 1, 100) }), 1, 100),
};
const many = { max_selected_items: count };
const boxes = (initial: Readonly<Record<string, Check>>): Check =>
  shape({ options: list(choice, 1, 10) }, { ...common, confirm, ...initial });
const typed = { ...common, placeholder: plainText(150), dispatch_action_config: anything };
const person = { initial_user: string(255) };
const room = { response_url_enabled: flag };

const pickers: Readonly<Record<string, Check>> = {
  static_select: shape({}, { ...asked, ...choices, initial_option: choice }),
  multi_static_select: shape({}, { ...asked, ...choices, ...many, initial_options: list(choice, 1, 100) }),
  external_select: shape({}, { ...asked, initial_option: choice, min_query_length: count }),
  users_select: shape({}, { ...asked, ...person }),
  multi_users_select: shape({}, { ...asked, ...many, initial_users: list(string(255), 1, 100) }),
  conversations_select: shape(
    {},
    {
      ...asked,
      ...room,
      initial_conversation: string(255),
      default_to_current_conversation: flag,
      filter: anything,
    },
  ),
  channels_select: shape({}, { ...asked, ...room, initial_channel: string(255) }),
  datepicker: shape({}, { ...asked, initial_date: string(10) }),
  timepicker: shape({}, { ...asked, initial_time: string(5), timezone: string(255) }),
  datetimepicker: shape({}, { ...common, confirm, initial_date_time: count }),
  checkboxes: boxes({ initial_options: list(choice, 1, 10) }),
  radio_buttons: boxes({ initial_option: choice }),
};

const button = shape(
  { text: plainText(75) },
  {
    action_id: string(255),
    url: string(3000),
    value: string(2000),
    style: oneOf('primary', 'danger'),
    confirm,
    accessibility_label: string(75),
  },
);

const overflow = shape({ options: list(choice, 1, 5) }, { action_id: string(255), confirm });

const image = shape(
  { alt_text: string(2000) },
  { image_url: string(3000), slack_file: anything, image_width: anything, image_height: anything },
);

/** What may stand in an `actions` block. */
export const actionElements: Readonly<Record<string, Check>> = { button, overflow, ...pickers };

/** What may stand beside a section. */
export const accessories: Readonly<Record<string, Check>> = { image, button, overflow, ...pickers };

/** What may stand in a context block. */
export const contextElements: Readonly<Record<string, Check>> = {
  image,
  plain_text: anyText(2000),
  mrkdwn: anyText(2000),
};

/** What may be asked by an `input` block. */
export const inputElements: Readonly<Record<string, Check>> = {
  ...pickers,
  plain_text_input: shape(
    {},
    { ...typed, initial_value: string(3000, 0), multiline: flag, min_length: count, max_length: count },
  ),
  email_text_input: shape({}, { ...typed, initial_value: string(3000, 0) }),
  url_text_input: shape({}, { ...typed, initial_value: string(3000, 0) }),
  number_input: shape(
    { is_decimal_allowed: flag },
    { ...typed, initial_value: string(255), min_value: string(255), max_value: string(255) },
  ),
  file_input: shape({}, { action_id: string(255), filetypes: list(string(255), 1, 100), max_files: count }),
};
