import type { DigitGroup } from './digit-groups.ts';

const shortest = 13;
const longest = 19;

/**
 * Issuers' ranges of the first four digits: Diners Club, American Express, JCB, Visa, Maestro, Mastercard, UnionPay and
 * Discover (ISO/IEC 7812; the ranges are those that the schemes publish).
 */
const issuers: readonly (readonly [first: number, last: number, length?: number])[] = [
  [2221, 2720],
  [3000, 3059, 14],
  [3095, 3095, 14],
  [3400, 3499],
  [3528, 3589],
  [3600, 3699, 14],
  [3700, 3799],
  [3800, 3999, 14],
  [4000, 4999],
  [5018, 5018],
  [5020, 5020],
  [5038, 5038],
  [5100, 5599],
  [5893, 5893],
  [6011, 6011],
  [6200, 6299],
  [6304, 6304],
  [6440, 6599],
  [6759, 6763],
];

function hasCardPrefix(digits: string): boolean {
  const four = Number(digits.slice(0, 4));
  return issuers.some(
    ([first, last, length = digits.length]) => four >= first && four <= last && digits.length === length,
  );
}

/** The check digit of ISO/IEC 7812: every second digit from the right counts double, 9 taken off when over 9. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, double = false; at >= 0; at -= 1, double = !double) {
    const digit = Number(digits.charAt(at)) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** True for digits alone that are a payment card number by length, issuer and check digit. */
export const isCardNumber = (digits: string): boolean =>
  digits.length >= shortest && digits.length <= longest && hasCardPrefix(digits) && passesLuhn(digits);

/** How many groups, from the first given, make up a card number; 0 for none. The longest reading wins. */
export function cardNumberAt(groups: readonly DigitGroup[], first: number): number {
  let digits = '';
  let count = 0;
  for (let at = first; at < groups.length; at += 1) {
    const group = groups[at];
    if (group === undefined || (at > first && group.joint === undefined)) break;
    digits += group.digits;
    if (digits.length > longest) break;
    if (isCardNumber(digits)) count = at - first + 1;
  }
  return count;
}
