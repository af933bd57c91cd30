import { foldCharacter } from './fold-character.ts';

/** Signs and digits that stand for a letter, with the second reading of those that have two. */
const standsFor: ReadonlyMap<string, readonly [string, string]> = new Map(
  Object.entries({
    $: 's',
    '5': 's',
    '§': 's',
    '@': 'a',
    '4': 'a',
    '3': 'e',
    '€': 'e',
    '0': 'o',
    '1': 'il',
    '!': 'il',
    '|': 'li',
    '+': 't',
    '7': 't',
    '8': 'b',
    '9': 'g',
  }).map(([sign, letters]) => [sign, [letters.charAt(0), letters.charAt(letters.length - 1)]]),
);

const longestDisguise = 24;
const shortestDisguise = 4;

/** A word found behind a disguise, with its place in the text. */
export interface Unmasked {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const isSign = (character: string): boolean => standsFor.has(character);
const folded = (text: string, at: number): string | undefined => foldCharacter(text.codePointAt(at) ?? 0);

/** A run of plain letters, with or without a mark at its end, hides nothing: the usual case, told apart first. */
function mayBeDisguised(text: string, from: number, to: number): boolean {
  let letterAfterSign = false;
  let sign = false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at) | 32;
    const isPlain = (code >= 97 && code <= 122) || text.charCodeAt(at) > 127;
    if (!isPlain) sign = true;
    else if (sign) letterAfterSign = true;
  }
  return (
    letterAfterSign || (sign && /[0-9$+@|!]/.test(text.slice(from, Math.min(to, from + longestDisguise))))
  );
}

/**
 * Reads `text[from, to)`, a run without spaces, as one word written to slip past a filter: letters swapped for
 * signs (`st0p`, `$top`) or kept apart (`s*t*o*p`, `un-subscribe`). Undefined unless `isWord` knows the result.
 */
export function openDisguise(
  text: string,
  from: number,
  to: number,
  isWord: (spelling: string) => boolean,
): Unmasked | undefined {
  if (!mayBeDisguised(text, from, to)) return undefined;
  let start = from;
  let end = to;
  while (start < end && folded(text, start) === undefined && !isSign(text.charAt(start))) start += 1;
  while (end > start && folded(text, end - 1) === undefined && text.charAt(end - 1) !== '$') end -= 1;
  if (end - start < shortestDisguise || end - start > longestDisguise) return undefined;

  let letters = 0;
  let signs = 0;
  let joined = '';
  let first = '';
  let second = '';
  for (let at = start; at < end; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const size = codePoint > 0xffff ? 2 : 1;
    const character = text.slice(at, at + size);
    const plain = foldCharacter(codePoint);
    const swapped = standsFor.get(character);
    if (plain === "'") return undefined;
    if (swapped !== undefined || plain === undefined) signs += 1;
    else letters += plain.length;
    joined += plain ?? '';
    first += swapped?.[0] ?? plain ?? '';
    second += swapped?.[1] ?? plain ?? '';
    at += size;
  }
  if (signs === 0 || letters < 2) return undefined;
  const word = [joined, first, second].find(
    (reading) => reading.length >= shortestDisguise && isWord(reading),
  );
  return word === undefined ? undefined : { text: word, start, end };
}
