import type { DigitGroup } from './digit-groups.ts';

const shortest = 13;
const longest = 19;

/** Issuer ranges of Visa, Mastercard, American Express and Discover. */
function hasCardPrefix(digits: string): boolean {
  const two = Number(digits.slice(0, 2));
  const three = Number(digits.slice(0, 3));
  const four = Number(digits.slice(0, 4));
  return (
    digits.startsWith('4') ||
    (two >= 51 && two <= 55) ||
    (four >= 2221 && four <= 2720) ||
    two === 34 ||
    two === 37 ||
    four === 6011 ||
    (three >= 644 && three <= 649) ||
    two === 65
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
