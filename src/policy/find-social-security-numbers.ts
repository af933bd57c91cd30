import type { DigitGroup } from './digit-groups.ts';

const context = /ssn|social|itin|tax ?id|seguro|assurance|\bnas\b|\bs\.s\.|\bss ?(?:#|no\b|num)/i;
const contextWithin = 40;

/** Never issued: area 000, 666 or 900–999 (the last are tax numbers, ITIN), group 00, serial 0000. */
const isIssued = (digits: string): boolean => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);

const isTaxNumber = (digits: string): boolean => /^9\d{2}[5-9]\d{5}$/.test(digits);

function saysSocial(text: string, start: number, end: number): boolean {
  return context.test(text.slice(Math.max(0, start - contextWithin), end + contextWithin));
}

/**
 * How many groups, from the first given, make up a social security (or tax) number; 0 for none. With hyphens it
 * speaks for itself; with blanks or unbroken it counts only near words that say what it is.
 */
export function socialSecurityNumberAt(text: string, groups: readonly DigitGroup[], first: number): number {
  const [a, b, c] = groups.slice(first, first + 3);
  if (a === undefined) return 0;
  if (a.digits.length === 9) {
    return (isIssued(a.digits) || isTaxNumber(a.digits)) && saysSocial(text, a.start, a.end) ? 1 : 0;
  }
  if (b?.joint === undefined || c?.joint === undefined) return 0;
  const lengths = [a, b, c].map(({ digits }) => digits.length).join();
  if (lengths !== '3,2,4' && lengths !== '3,3,3') return 0;
  const digits = a.digits + b.digits + c.digits;
  const said = saysSocial(text, a.start, c.end);
  if (!isIssued(digits)) return isTaxNumber(digits) && said ? 3 : 0;
  return said || (lengths === '3,2,4' && b.joint === '-' && c.joint === '-') ? 3 : 0;
}
