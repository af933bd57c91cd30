import type { Piece } from './phrase.ts';

/** Card and social-security numbers in a folded text, by their own check digits and ranges. */
export const findSensitiveNumbers = (plain: string): Piece[] => [...cards(plain), ...socials(plain)];

/** 13 to 19 digits, at most one blank, dot or hyphen between two. */
const digitRun = /(?<![\d.-])\d(?:[ .-]?\d){12,18}(?![.-]?\d)/g;

const cards = (plain: string): Piece[] =>
  [...plain.matchAll(digitRun)].flatMap((match) => {
    const digits = match[0].replace(/\D/g, '');
    return isCardRange(digits) && passesLuhn(digits)
      ? [{ from: match.index, to: match.index + match[0].length }]
      : [];
  });

/** Visa, Mastercard, American Express, Discover: the ranges that US and Canadian customers hold. */
const isCardRange = (digits: string): boolean => {
  const four = Number(digits.slice(0, 4));
  return (
    digits.startsWith('4') ||
    (four >= 5100 && four < 5600) ||
    (four >= 2221 && four <= 2720) ||
    /^3[47]/.test(digits) ||
    /^(?:6011|64[4-9]|65)/.test(digits)
  );
};

/** ISO/IEC 7812-1, annex B. */
const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

const separated = /(?<![\d-])(?!000|666|9\d\d)\d{3}([ .-])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])/g;
/** Nine bare digits are a social-security number only where the words say so. */
const unseparated = /(?<!\d)(?!000|666|9\d\d)\d{3}(?!00)\d{2}(?!0000)\d{4}(?!\d)/g;

const socials = (plain: string): Piece[] => [
  ...[...plain.matchAll(separated)].map(toPiece),
  ...[...plain.matchAll(unseparated)]
    .filter(({ index }) => /ssn|social|itin/.test(plain.slice(Math.max(0, index - 40), index + 40)))
    .map(toPiece),
];

const toPiece = (match: RegExpExecArray): Piece => ({ from: match.index, to: match.index + match[0].length });
