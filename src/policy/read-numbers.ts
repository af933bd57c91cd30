import { type NumberWord, numberWords } from './number-words.ts';
import type { Piece } from './phrase.ts';

/** A number found in plain copy, whether in digits or in words. */
export interface NumberRead extends Piece {
  readonly value: number;
  /** Equal for equal numbers however written; digits beyond a double's precision are kept. */
  readonly key: string;
  readonly written: 'digits' | 'words';
  /** Written with two decimals, as money is. */
  readonly cents: boolean;
  /** Digits with a word or `k` for hundreds or thousands: `1.2k`, `5 hundred`. */
  readonly scaled: boolean;
  /** For numbers said in two halves ("one ninety-nine"), the second half. */
  readonly tail: number | undefined;
}

/** Every number of a plain text, in order; one pass, linear in its length. */
export const readNumbers = (plain: string): NumberRead[] => {
  const numbers: NumberRead[] = [];
  let at = 0;
  while (at < plain.length) {
    const code = plain.charCodeAt(at);
    const read = isDigit(code) ? readDigits(plain, at) : isLetter(code) ? readWords(plain, at) : undefined;
    if (read) numbers.push(read);
    at = read?.to ?? (isLetter(code) ? at + wordAt(plain, at).length : at + 1);
  }
  return numbers;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => code >= 97 && code <= 122;

const forms = [
  /\d(?: \d(?!\d)){1,14}(?![\d:/]|[.,-]\d| ?[ap]\.?m)/y,
  /\d(?:-\d(?!\d)){2,14}(?![\d:/-])/y,
  /\d{1,3}(?:,\d{3}){1,5}(?!\d)(?:\.\d{1,2}(?!\d))?/y,
  /\d{1,3}(?:\.\d{3}){1,5}(?!\d),\d{2}(?!\d)/y,
  /\d{1,3}(?: \d{3}){1,5}(?!\d)(?=(?:,\d{2})? ?€| euros)(?:,\d{2})?/y,
  /\d+(?:[.,]\d{1,4}(?!\d))?/y,
] as const;
const scale =
  /k(?![a-z0-9])| ?(?:k|thousand|mil|grand)(?![a-z0-9])| ?(?:hundred)(?![a-z0-9])| ?(?:million)(?![a-z0-9])/y;

const readDigits = (plain: string, from: number): NumberRead | undefined => {
  for (const form of forms) {
    const written = matchAt(form, plain, from);
    if (written === undefined) continue;
    const end = from + written.length;
    const suffix = matchAt(scale, plain, end)?.trim();
    const factor =
      suffix === undefined ? 1 : suffix === 'hundred' ? 100 : suffix === 'million' ? 1_000_000 : 1000;
    const digits = withPointOnly(written);
    const value = Number(digits) * factor;
    return {
      from,
      to: suffix === undefined ? end : end + (matchAt(scale, plain, end)?.length ?? 0),
      value,
      key: digits.length > 15 ? digits : keyOf(value),
      written: 'digits',
      cents: /[.,]\d\d$/.test(written),
      scaled: suffix !== undefined,
      tail: undefined,
    };
  }
  return undefined;
};

const matchAt = (pattern: RegExp, plain: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(plain)?.[0];
};

/** `1,299.50`, `1.299,50`, `1 2 9 9` → what `Number` reads. */
const withPointOnly = (written: string): string => {
  const joined = written.replace(/[ -]/g, '');
  if (/[.,]\d{3}(?:,\d|$)/.test(joined) && /\.\d{3},\d/.test(joined))
    return joined.replaceAll('.', '').replace(',', '.');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(joined)) return joined.replaceAll(',', '');
  return joined.replace(',', '.');
};

const keyOf = (value: number): string => String(Number(value.toFixed(4)));

const wordAt = (plain: string, at: number): string => matchAt(/[a-z]+/y, plain, at) ?? '';
const beforeMeasure = /-? ?(?:dolar|dollar|peso|euro|buck|usd|minut|hora|hour|heure|dia|jour|pied|pie)/y;
const joint = / (?:and|y|et) |[ -]/y;

const readWords = (plain: string, from: number): NumberRead | undefined => {
  const words: { word: string; meaning: NumberWord }[] = [];
  let at = from;
  let to = from;
  while (at < plain.length) {
    const word = wordAt(plain, at);
    const meaning = numberWords.get(word);
    if (
      meaning === undefined ||
      isPercent(plain, at, word) ||
      /[a-z0-9']/.test(plain[at + word.length] ?? ' ')
    )
      break;
    const opens = words.length === 0 && meaning.loose === true;
    if (opens && matchAt(beforeMeasure, plain, at + word.length) === undefined) break;
    words.push({ word, meaning });
    to = at + word.length;
    const between = matchAt(joint, plain, to);
    if (between === undefined || !mayJoin(between, meaning)) break;
    at = to + between.length;
  }
  if (words.length === 0) return undefined;
  return { from, to, ...said(words), written: 'words', cents: false, scaled: false };
};

/** The "ciento" of "por ciento". */
const isPercent = (plain: string, at: number, word: string): boolean =>
  word === 'ciento' && plain.slice(Math.max(0, at - 4), at) === 'por ';

/** "two and three" are two numbers; "two hundred and three" and "treinta y tres" are one. */
const mayJoin = (between: string, before: NumberWord): boolean =>
  between.length === 1 || before.kind !== 'unit';

const said = (
  words: readonly { readonly word: string; readonly meaning: NumberWord }[],
): Pick<NumberRead, 'value' | 'key' | 'tail'> => {
  const halves: number[] = [];
  let total = 0;
  let chunk = 0;
  for (const { word, meaning } of words) {
    const { kind, value } = meaning;
    if (kind === 'times') {
      if (value >= 1000) total += (chunk || 1) * value;
      chunk = value >= 1000 ? 0 : (chunk || 1) * value;
    } else if (word.startsWith('vingt') && chunk % 100 === 4) chunk += 76;
    else if (fits(chunk % 100, chunk, meaning)) chunk += value;
    else {
      halves.push(chunk);
      chunk = value;
    }
  }
  if (halves.length === 0) return { value: total + chunk, key: keyOf(total + chunk), tail: undefined };
  halves.push(chunk);
  const [first = 0, second = 0] = halves;
  const twoHalves = halves.length === 2 && second >= 10;
  const digits = twoHalves ? String(first * 100 + second) : halves.join('');
  return { value: Number(digits), key: keyOf(Number(digits)), tail: twoHalves ? second : undefined };
};

const fits = (below100: number, chunk: number, { kind, value }: NumberWord): boolean => {
  if (chunk === 0) return true;
  if (kind === 'hundred') return false;
  if (below100 === 0) return true;
  if (kind === 'ten' || below100 % 10 !== 0) return false;
  return value < 10 || (value < 20 && (below100 === 60 || below100 === 80));
};
