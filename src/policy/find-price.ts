import { isMeasured, isNumbering, namesThing, standsAlone } from './number-surroundings.ts';
import { type Piece, pieces } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';
import { disguised, ends, listCue, named, openCue, rate, signed, strongCue, weakCue } from './price-words.ts';
import type { NumberRead } from './read-numbers.ts';
import { sentenceAt } from './sentences.ts';
import { startingIn } from './sorted-pieces.ts';

/** Amounts of money, in signs, digits or words; a street, a unit or a year is none. */
export const findPrices = (copy: PlainCopy): Piece[] => [
  ...[signed, named].flatMap((pattern) => pieces(pattern, copy.numbered)),
  ...pieces(disguised, copy.plain),
  ...withNumber(copy, rate, isAtLeast(10)),
  ...afterCue(copy, strongCue, isAtLeast(10)),
  ...afterCue(copy, weakCue, isAmountFrom(20)),
  ...afterCue(copy, listCue, isAmountFrom(20)),
  ...afterCue(copy, openCue, isAmountFrom(100)),
  ...copy.numbers.filter((number) => looksLikeMoney(copy, number) || isLoneAmount(copy, number)),
];

type IsAmount = (number: NumberRead) => boolean;

const isAtLeast =
  (least: number): IsAmount =>
  ({ value }) =>
    value >= least;

const isAmountFrom =
  (least: number): IsAmount =>
  (number) =>
    number.cents || (number.value >= least && !isYear(number));

const withNumber = (copy: PlainCopy, pattern: RegExp, isAmount: IsAmount): Piece[] =>
  pieces(pattern, copy.numbered).filter((piece) => numbersIn(copy, piece).some(isAmount));

/** Only the amount, without the words that give it away. */
const afterCue = (copy: PlainCopy, pattern: RegExp, isAmount: IsAmount): Piece[] =>
  withNumber(copy, pattern, isAmount).flatMap((piece) => {
    const first = numbersIn(copy, piece)[0];
    return first ? [{ from: first.from, to: piece.to }] : [];
  });

const numbersIn = ({ numbers }: PlainCopy, { from, to }: Piece): readonly NumberRead[] =>
  startingIn(numbers, from, to);

const isYear = ({ value, key, written, scaled, tail }: NumberRead): boolean =>
  key.length === 4 && value >= 1900 && value < 2100 && (written === 'digits' ? !scaled : tail !== undefined);

const reach = 40;
const textBefore = ({ plain }: PlainCopy, { from }: Piece): string =>
  plain.slice(Math.max(0, from - reach), from);
const textAfter = ({ plain }: PlainCopy, { to }: Piece): string => plain.slice(to, to + reach);

/** Part of a date, a time, a longer number or a code. */
const isPart = (copy: PlainCopy, number: NumberRead): boolean =>
  /[a-z0-9.:/#(-]$/.test(textBefore(copy, number)) || /^[:/]\d/.test(textAfter(copy, number));

const endsHere = new RegExp(`^${ends}`);

/** Money by its own shape: `199.99`, `1.2k`, "one ninety-nine". */
const looksLikeMoney = (copy: PlainCopy, number: NumberRead): boolean => {
  if (isPart(copy, number) || isNumbering(textBefore(copy, number))) return false;
  const after = textAfter(copy, number);
  if (number.cents) return !isMeasured(after) && !mayBeClock(number) && !/^ ?%|^[.,]?\d/.test(after);
  // Minutes end at 59, so "one sixty" and up can only be an amount.
  const isSaidInHalves = number.tail !== undefined && number.tail >= 60 && !isYear(number);
  return (number.scaled || isSaidInHalves) && endsHere.test(after);
};

const mayBeClock = ({ value }: NumberRead): boolean =>
  value < 24 && [0, 15, 30, 45].includes(Math.round((value % 1) * 100));

/**
 * A number of thirty or more that counts nothing, names nothing and tells no time, in a statement: "our minimum is
 * 150". What else would it be? Years, postal codes and long numbers are left alone.
 */
const isLoneAmount = (copy: PlainCopy, number: NumberRead): boolean => {
  if (number.value < 30 || isYear(number) || isPart(copy, number)) return false;
  if (/^(?:\d{5}$|\d{7})/.test(copy.plain.slice(number.from, number.to))) return false;
  if (!standsAlone(textAfter(copy, number)) || namesThing(textBefore(copy, number))) return false;
  return sentenceAt(copy.sentences, number.from)?.question === false;
};
