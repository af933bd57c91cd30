/** Slack reads three characters in its markup; everything else is itself. https://docs.slack.dev/messaging/formatting-message-text */
export const escapeMarkup = (plain: string): string =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Formatting marks in somebody's name must not reach into the line around it. */
const lookAlikes: Readonly<Record<string, string>> = { '*': '∗', _: '＿', '~': '∼', '`': 'ˋ' };

/** Words of a lead on one line of markup: nothing in them formats, links, mentions or turns the line around. */
export const inMarkup = (plain: string): string =>
  escapeMarkup(oneLine(plain)).replace(/[*_~`]/g, (mark) => lookAlikes[mark] ?? mark);

/** One line that shows whole: no line breaks, control characters or writing-direction overrides, no half characters. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What may stand in a `plain_text` object: whole characters, no NUL. Line breaks stay. */
export const shown = (text: string): string => text.toWellFormed().replaceAll('\u0000', '');

/** At most `most` UTF-16 units, cut between characters, with an ellipsis where something is missing. */
export function clamp(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text.slice(0, most + 64))) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text in pieces that each fit one block, so that long words are never folded or cut. */
export function pieces(text: string, most: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes.segment(text)) {
    // A single "character" with thousands of marks is cut after all: Slack would refuse the whole message.
    const fitting = segment.slice(0, most);
    if (part.length + fitting.length > most) {
      parts.push(part);
      part = '';
    }
    part += fitting;
  }
  return [...parts, part].filter((piece) => piece.trim() !== '');
}

/** A sentence of ours, in which only our own `<@U…>`, `<!date…>` and `<tel:…>` tokens are markup. */
export const escapeButTokens = (sentence: string): string =>
  sentence
    .split(/(<@[\w-]+>|<!date\^[^>]+>|<tel:\+\d+\|[+\d ]+>)/)
    .map((part, place) => (place % 2 === 1 ? part : escapeMarkup(part)))
    .join('');
