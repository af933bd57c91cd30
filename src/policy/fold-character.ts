import { lookAlikeLetters } from './look-alike-letters.ts';

const invisible = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;
const lettersOrDigits = /^[\p{L}\p{N}]+$/u;
const apostrophes = new Set(['’', '‘', 'ʼ', '`', '´', '′', '＇']);

/** Where runs of boxed capitals begin that Unicode gives no plain form for: circled, squared, flag letters. */
const boxedCapitals = [0x1f150, 0x1f170, 0x1f1e6] as const;

const foldedAscii: readonly (string | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === '`') return "'";
  return /[A-Za-z0-9']/.test(character) ? character.toLowerCase() : undefined;
});

/**
 * What one character is to a reader: plain lower-case letters or digits, an apostrophe, `''` for accents and
 * invisible characters (zero-width, bidi marks, variation selectors), or undefined for any other sign.
 */
export function foldCharacter(codePoint: number): string | undefined {
  if (codePoint < 128) return foldedAscii[codePoint];
  const character = String.fromCodePoint(codePoint);
  const known = lookAlikeLetters.get(character);
  if (known !== undefined) return known;
  if (apostrophes.has(character)) return "'";
  for (const first of boxedCapitals) {
    if (codePoint >= first && codePoint < first + 26) return String.fromCharCode(97 + codePoint - first);
  }
  if (invisible.test(character)) return '';
  let folded = '';
  for (const part of character.normalize('NFKD')) {
    if (!invisible.test(part)) folded += lookAlikeLetters.get(part) ?? part.toLowerCase();
  }
  return lettersOrDigits.test(folded) ? folded : undefined;
}
