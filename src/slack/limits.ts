/**
 * Slack's own limits, from the Block Kit and API reference (docs.slack.dev/reference/block-kit,
 * /reference/methods/chat.postMessage). Characters are UTF-16 units.
 */
export const limits = {
  messageBlocks: 50,
  viewBlocks: 100,
  sectionText: 3_000,
  headerText: 150,
  contextElements: 10,
  contextText: 2_000,
  actionsElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  overflowOptions: 5,
  selectOptions: 100,
  radioOptions: 10,
  checkboxOptions: 10,
  optionText: 75,
  optionValue: 150,
  actionId: 255,
  blockId: 255,
  viewTitle: 24,
  viewButton: 24,
  inputLabel: 2_000,
  inputHint: 2_000,
  inputInitial: 3_000,
  placeholder: 150,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  privateMetadata: 3_000,
  callbackId: 255,
  url: 3_000,
  /** Slack truncates at 40,000 and asks for at most 4,000. */
  messageText: 4_000,
} as const;

/** Ours, stricter: a label that a phone shows whole. */
export const ourLimits = {
  buttonText: 20,
  /** What a lock screen shows of a notification. */
  notification: 180,
  /** A carrier takes at most this many characters in one text (Twilio error 21617). */
  smsBody: 1_600,
} as const;
