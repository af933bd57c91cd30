import { z } from 'zod';
import { emojiNamed, emojiOf } from './emoji.ts';

/** What a teammate typed in Slack, as the characters of a text; `lost` names what a text cannot carry. */
export interface PlainWords {
  readonly text: string;
  readonly lost: readonly string[];
}

type NameOf = (user: string) => string;

/**
 * Turns a Slack message into the plain text it looks like. Slack's own composer always sends `rich_text` blocks, in
 * which formatting, links and emoji are data; without them the markup in `text` is converted back.
 */
export function toPlain(
  message: { readonly text: string; readonly blocks?: readonly unknown[] | undefined },
  nameOf: NameOf,
): PlainWords {
  const rich = (message.blocks ?? []).flatMap((block) => richText.safeParse(block).data ?? []);
  const lost: string[] = [];
  const text =
    rich.length > 0
      ? rich.map(({ elements }) => elements.map((part) => partText(part, nameOf, lost)).join('\n')).join('\n')
      : fromMarkup(message.text, nameOf, lost);
  return { text: text.trim(), lost };
}

const leaf = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  url: z.string().optional(),
  name: z.string().optional(),
  unicode: z.string().optional(),
  user_id: z.string().optional(),
  range: z.string().optional(),
  fallback: z.string().optional(),
});
type Leaf = z.output<typeof leaf>;

const section = z.object({
  type: z.enum(['rich_text_section', 'rich_text_quote', 'rich_text_preformatted']),
  elements: z.array(leaf),
});
const list = z.object({
  type: z.literal('rich_text_list'),
  style: z.string().optional(),
  elements: z.array(z.object({ type: z.string(), elements: z.array(leaf) })),
});
type Part = z.output<typeof section> | z.output<typeof list>;

const richText = z.object({ type: z.literal('rich_text'), elements: z.array(z.union([list, section])) });

function partText(part: Part, nameOf: NameOf, lost: string[]): string {
  if (part.type !== 'rich_text_list') return leaves(part.elements, nameOf, lost);
  return part.elements
    .map(
      (item, place) =>
        `${part.style === 'ordered' ? `${place + 1}.` : '-'} ${leaves(item.elements, nameOf, lost)}`,
    )
    .join('\n');
}

const leaves = (elements: readonly Leaf[], nameOf: NameOf, lost: string[]): string =>
  elements.map((element) => leafText(element, nameOf, lost)).join('');

function leafText(element: Leaf, nameOf: NameOf, lost: string[]): string {
  switch (element.type) {
    case 'text':
      return unescaped(element.text ?? '');
    case 'link':
      return linkText(element.url ?? '', element.text);
    case 'emoji':
      return emojiOf(element.unicode, element.name) ?? dropped(`:${element.name ?? ''}:`, lost);
    case 'user':
      return element.user_id === undefined ? '' : nameOf(element.user_id);
    case 'date':
      return element.fallback ?? dropped('a date', lost);
    default:
      return dropped(element.range ?? element.name ?? element.type, lost);
  }
}

/** `<https://…|label>`, `<@U…>`, `<#C…|name>`, `<!here>`, `:wave:`, and the three escaped characters. */
function fromMarkup(markup: string, nameOf: NameOf, lost: string[]): string {
  const plain = markup
    .replace(
      /<([@#!])?([^<>|]+)(?:\|([^<>]*))?>/g,
      (_, kind: string | undefined, target: string, label: string | undefined) => {
        if (kind === '@') return label || nameOf(target);
        if (kind === '#') return dropped(label ? `#${label}` : 'a channel', lost);
        if (kind === '!') return dropped(label || target, lost);
        return linkText(target, label);
      },
    )
    .replace(/:([a-z0-9_+'-]+):/g, (whole, name: string) => emojiNamed(name) ?? whole);
  return unescaped(plain);
}

/** What she typed, when the label is only Slack's way to show it; else label and address. */
function linkText(url: string, label: string | undefined): string {
  const address = unescaped(url);
  const bare = address.replace(/^(?:https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '');
  const shown = label === undefined ? undefined : unescaped(label);
  if (shown === undefined || shown === '') return /^(?:mailto|tel):/.test(address) ? bare : address;
  return shown.replace(/\/$/, '') === bare || shown === address ? shown : `${shown} (${address})`;
}

/** Slack escapes exactly three characters, in text and in the text of rich elements. */
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt);/g, (_, name: string) => entities[name] ?? '');

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

function dropped(what: string, lost: string[]): string {
  lost.push(what);
  return '';
}
