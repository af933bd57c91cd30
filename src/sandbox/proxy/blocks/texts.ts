import { byType, type Check, flag, oneOf, shape, string } from './check.ts';

/** Limits here and beside: docs.slack.dev/reference/block-kit. */
const plain = (max: number) => shape({ text: string(max) }, { emoji: flag });
const mrkdwn = (max: number) => shape({ text: string(max) }, { verbatim: flag });

export const plainText = (max: number): Check => byType({ plain_text: plain(max) });

export const anyText = (max: number): Check => byType({ plain_text: plain(max), mrkdwn: mrkdwn(max) });

export const option = (textMax: number, valueMax: number): Check =>
  shape({ text: anyText(textMax), value: string(valueMax) }, { description: anyText(75), url: string(3000) });

export const confirm = shape(
  { title: plainText(100), text: anyText(300), confirm: plainText(30), deny: plainText(30) },
  { style: oneOf('primary', 'danger') },
);
