import { foldCharacter } from './fold-character.ts';
import type { Piece } from './phrase.ts';
import { type NumberRead, readNumbers } from './read-numbers.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A text as the copy patterns read it, with the way back to its exact characters. */
export interface PlainCopy {
  readonly raw: string;
  /** Lower case, no accents or invisible characters, single blanks, look-alikes made plain. */
  readonly plain: string;
  /** `plain` with every number, in digits or words, overwritten by as many `#`. */
  readonly numbered: string;
  readonly numbers: readonly NumberRead[];
  readonly sentences: readonly Sentence[];
  /** Where a piece of `plain` stands in `raw`, in UTF-16 units. */
  readonly rawSpan: (piece: Piece) => { readonly start: number; readonly end: number };
}

/** Folds any string: total (lone surrogates included) and linear. */
export const plainCopy = (raw: string): PlainCopy => {
  const letters = joinSpacedLetters(foldAll(raw));
  const plain = unleet(letters.map((letter) => letter.text).join(''));
  const numbers = readNumbers(plain);
  return {
    raw,
    plain,
    numbered: overwrite(plain, numbers),
    numbers,
    sentences: sentencesOf(plain, (at) => letters[at]?.paragraph === true),
    rawSpan: ({ from, to }) => {
      const start = letters[from]?.start ?? raw.length;
      return { start, end: Math.max(start, letters[to - 1]?.end ?? start) };
    },
  };
};

/** One UTF-16 unit of the plain text and the raw characters that it stands for. */
interface Letter {
  readonly text: string;
  readonly start: number;
  end: number;
  /** A blank that was an empty line. */
  paragraph: boolean;
}

const foldAll = (raw: string): Letter[] => {
  const letters: Letter[] = [];
  let start = 0;
  let lineBreaks = 0;
  for (const character of raw) {
    const end = start + character.length;
    const last = letters.at(-1);
    if (/\s/.test(character)) {
      if (last?.text === ' ') last.end = end;
      else letters.push({ text: ' ', start, end, paragraph: false });
      lineBreaks = (last?.text === ' ' ? lineBreaks : 0) + (character === '\n' ? 1 : 0);
      const gap = letters.at(-1);
      if (gap && lineBreaks > 1) gap.paragraph = true;
    } else {
      for (const unit of plainForm(character)) letters.push({ text: unit, start, end, paragraph: false });
    }
    start = end;
  }
  return letters;
};

const signs: ReadonlyMap<string, string> = new Map([
  ...Array.from('“”„«»″‟', (mark): [string, string] => [mark, '"']),
  ...Array.from('‐‑‒–—―−', (mark): [string, string] => [mark, '-']),
  ...Array.from('⁄∕', (mark): [string, string] => [mark, '/']),
]);

/** UTF-16 units of the plain form of one character; none for what nobody sees. */
const plainForm = (character: string): string[] => {
  const point = character.codePointAt(0) ?? 0;
  const letter = foldCharacter(point);
  if (letter !== undefined && (point < 128 || !/\p{N}/u.test(character))) return letter.split('');
  if (point < 128) return [character];
  const sign = signs.get(character);
  if (sign !== undefined) return [sign];
  return [...character.normalize('NFKD').toLowerCase()].flatMap((part) =>
    (signs.get(part) ?? decimal(part) ?? part).split(''),
  );
};

/** Decimal digits of any script: the ten digits of a script follow one another. */
const decimal = (part: string): string | undefined => {
  if (part.length === 1 && part < '\u0080') return undefined;
  if (!/\p{Nd}/u.test(part)) return undefined;
  const point = part.codePointAt(0) ?? 0;
  let zero = point;
  while (zero > point - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
};

const isLetter = (letter: Letter | undefined): boolean =>
  letter !== undefined && letter.text >= 'a' && letter.text <= 'z';

const shortestSpelledOut = 4;

/** `h u r r y` is one word: the blanks of a run of single letters go. */
const joinSpacedLetters = (letters: readonly Letter[]): Letter[] => {
  const joined: Letter[] = [];
  for (let at = 0; at < letters.length; ) {
    const length = spacedRun(letters, at);
    const isWord = length >= shortestSpelledOut * 2 - 1;
    for (let i = 0; i < length; i += isWord ? 2 : 1) {
      const letter = letters[at + i];
      if (letter) joined.push(letter);
    }
    at += length;
  }
  return joined;
};

const spacedRun = (letters: readonly Letter[], at: number): number => {
  if (!isLetter(letters[at]) || isLetter(letters[at - 1])) return 1;
  let end = at + 1;
  while (letters[end]?.text === ' ' && isLetter(letters[end + 1]) && !isLetter(letters[end + 2])) end += 2;
  return end - at;
};

const imitates: ReadonlyMap<string, string> = new Map(
  Object.entries({ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b' }),
);

/** `d0llars`, `guarant33d`: one or two digits with letters on both sides are letters. */
const unleet = (plain: string): string =>
  plain.replace(/(?<=[a-z])[0134578]{1,2}(?=[a-z])/g, (run) =>
    [...run].map((digit) => imitates.get(digit) ?? digit).join(''),
  );

const overwrite = (plain: string, numbers: readonly NumberRead[]): string => {
  let written = '';
  let at = 0;
  for (const { from, to } of numbers) {
    written += plain.slice(at, from) + '#'.repeat(to - from);
    at = to;
  }
  return written + plain.slice(at);
};
