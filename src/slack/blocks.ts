import type {
  ActionsBlock,
  Button,
  ConfirmationDialog,
  ContextBlock,
  KnownBlock,
  Overflow,
  PlainTextElement,
  SectionBlock,
} from '@slack/types';
import type { ActionId, Choice } from './action-ids.ts';
import { choiceValue } from './ids.ts';
import { limits } from './limits.ts';
import { clamp, pieces, shown } from './text.ts';

export const plain = (text: string): PlainTextElement => ({
  type: 'plain_text',
  text: shown(text),
  emoji: false,
});

/** First line of a card: the sentence (markup) that its notification begins with, then what only the card says. */
export const lead = (first: string, tail = ''): SectionBlock => line(`*${first}*${tail}`);

/** One line of our markup; whatever comes from outside is escaped by the caller. */
export const line = (markup: string): SectionBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', text: clamp(shown(markup), limits.sectionText), verbatim: true },
});

/** Somebody's exact words: Slack neither folds them nor changes a character. */
export const exactWords = (text: string): SectionBlock[] =>
  pieces(shown(text), limits.sectionText).map((piece) => ({
    type: 'section',
    text: plain(piece),
    expand: true,
  }));

/** Small print, one item a line; nothing when there is nothing to say. */
export const small = (...lines: readonly (string | undefined)[]): ContextBlock[] => {
  const text = lines.filter((entry) => entry !== undefined && entry.trim() !== '').join('\n');
  return text === ''
    ? []
    : [
        {
          type: 'context',
          elements: [{ type: 'mrkdwn', text: clamp(shown(text), limits.contextText), verbatim: true }],
        },
      ];
};

export interface ButtonLook {
  readonly style?: 'primary' | 'danger';
  readonly url?: string;
  /** What a screen reader says when the label alone is not enough. */
  readonly says?: string;
  readonly confirm?: ConfirmationDialog;
}

export const button = (label: string, id: ActionId, value: string, look: ButtonLook = {}): Button => ({
  type: 'button',
  text: plain(label),
  action_id: id,
  value,
  ...(look.style === undefined ? {} : { style: look.style }),
  ...(look.url === undefined ? {} : { url: look.url }),
  ...(look.says === undefined ? {} : { accessibility_label: clamp(look.says, limits.buttonText) }),
  ...(look.confirm === undefined ? {} : { confirm: look.confirm }),
});

/** The ⋯ menu of a card. */
export const menu = (
  id: ActionId,
  ref: string,
  options: readonly (readonly [Choice, string])[],
): Overflow => ({
  type: 'overflow',
  action_id: id,
  options: options.map(([picked, label]) => ({ text: plain(label), value: choiceValue(picked, ref) })),
});

/** A row of buttons; no row when there is none. */
export const actions = (...elements: readonly (Button | Overflow | undefined)[]): ActionsBlock[] => {
  const present = elements.filter((element) => element !== undefined);
  return present.length === 0 ? [] : [{ type: 'actions', elements: present }];
};

/** A card on its way to Slack. `first` is safe on a lock screen and begins `text` and blocks alike. */
export interface Card {
  /** Markup, one sentence without its full stop. */
  readonly first: string;
  /** Markup that follows it in the notification only. */
  readonly rest?: string;
  readonly blocks: readonly KnownBlock[];
  /** Something to do: the new message mentions somebody. */
  readonly buzz?: boolean;
  /** When it will read differently although nothing happened. */
  readonly refreshAt?: number;
}
