import { foldCharacter } from './fold-character.ts';
import { openDisguise } from './open-disguise.ts';

/**
 * What stands between two words. A phrase may run across a line break, a gap inside it across a comma, neither
 * across the end of a sentence.
 */
export const breaks = { none: 0, line: 1, comma: 2, sentence: 3 } as const;
export type Break = (typeof breaks)[keyof typeof breaks];

/** One word as spelled, and its place in the text that arrived (UTF-16 offsets, `end` exclusive). */
export interface SpelledWord {
  readonly spelling: string;
  readonly start: number;
  readonly end: number;
  /** The strongest break between the word before it and this one. */
  readonly after: Break;
}

const strengths: ReadonlyMap<string, Break> = new Map<string, Break>([
  ...Array.from(' \t\u00a0\u202f-_/*$@+#~|^=\\', (sign): [string, Break] => [sign, breaks.none]),
  ...Array.from(',:()[]{}"“”«»—–…<>', (sign): [string, Break] => [sign, breaks.comma]),
  ...Array.from('.!?;¿¡。！？', (sign): [string, Break] => [sign, breaks.sentence]),
]);

const spokenSigns: ReadonlyMap<string, string> = new Map([
  ['🛑', 'stop'],
  ['🚫', 'forbidden'],
  ['⛔', 'forbidden'],
  ['🖕', 'fuck'],
  ['&', 'and'],
  ['#', 'number'],
]);

/** `#stop` is a tag; `wrong # pal` says "number". */
const isHashtag = (text: string, at: number, sign: string): boolean =>
  sign === '#' && /[a-z]/i.test(text.charAt(at + 1));

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

function breakAt(text: string, at: number, sign: string): Break {
  const before = text.charAt(at - 1);
  const next = text.charAt(at + 1);
  if (sign === '.' && isDigit(before) && isDigit(next)) return breaks.none;
  // Dots in a row trail off; they do not end what is being said ("please... stop... texting").
  if (sign === '.' && (before === '.' || next === '.')) return breaks.comma;
  if (sign === '-' && (before === ' ' || before === '-') && (next === ' ' || next === '-'))
    return breaks.comma;
  // A name under the words: "Stop -Jim".
  if (sign === '-' && before === ' ' && /^[A-Z][a-z]/.test(text.slice(at + 1, at + 3))) return breaks.comma;
  return strengths.get(sign) ?? breaks.line;
}

function endOfRun(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > 32) at += 1;
  return at;
}

function endOfAsciiWord(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isWord = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (!isWord) break;
  }
  return at;
}

/**
 * Splits a text into words in one pass. `isWord` says which spellings mean something to us, so that a disguised
 * word (`st0p`, `$top`, `s*t*o*p`) can be told from an ordinary oddity (`4get`, `v2.0`).
 */
export function splitWords(text: string, isWord: (spelling: string) => boolean): SpelledWord[] {
  const words: SpelledWord[] = [];
  let spelling = '';
  let start = 0;
  let after: Break = breaks.sentence;
  let runEnd = 0;
  const push = (word: string, from: number, to: number): void => {
    words.push({ spelling: word, start: from, end: to, after });
    after = breaks.none;
  };
  const finish = (end: number): void => {
    if (spelling !== '') push(spelling, start, end);
    spelling = '';
  };

  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (at >= runEnd && codePoint > 32) {
      runEnd = endOfRun(text, at);
      const unmasked = openDisguise(text, at, runEnd, isWord);
      if (unmasked !== undefined) {
        finish(at);
        push(unmasked.text, unmasked.start, unmasked.end);
        at = unmasked.end;
        continue;
      }
    }
    const wordEnd = endOfAsciiWord(text, at);
    if (wordEnd > at) {
      if (spelling === '') start = at;
      spelling += text.slice(at, wordEnd).toLowerCase();
      at = wordEnd;
      continue;
    }
    const size = codePoint > 0xffff ? 2 : 1;
    const folded = foldCharacter(codePoint);
    if (folded !== undefined && (folded !== "'" || spelling !== '')) {
      if (spelling === '' && folded !== '') start = at;
      spelling += folded;
    } else {
      finish(at);
      const sign = text.slice(at, at + size);
      const spoken = isHashtag(text, at, sign) ? undefined : spokenSigns.get(sign);
      const strength = folded === undefined ? breakAt(text, at, sign) : breaks.none;
      if (spoken !== undefined) push(spoken, at, at + size);
      else if (strength > after) after = strength;
    }
    at += size;
  }
  finish(text.length);
  return words;
}
