import { foldCharacter } from './fold-character.ts';

/** Digits without a break, and their place in the text (UTF-16 offsets, `end` exclusive). */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the group before and this one; undefined where that is no mere separator. */
  readonly joint: string | undefined;
}

const separators = new Set([' ', '-', '.', '\u00a0', '\u2009', '\u202f', '‐', '‑', '–', '—', '\n', '\t']);
const longestJoint = 2;
/** Any ASCII digit, or a character that may be a styled one. */
const mayHoldDigits = /[0-9\u0080-\uffff]/;

/** The groups of digits in a text. Full-width and other styled digits count, invisible characters do not. */
export function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  if (!mayHoldDigits.test(text)) return groups;
  let digits = '';
  let start = 0;
  let end = 0;
  let joint: string | undefined;
  const finish = (): void => {
    if (digits === '') return;
    groups.push({ digits, start, end, joint });
    digits = '';
    joint = '';
  };
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const size = codePoint > 0xffff ? 2 : 1;
    const folded = foldCharacter(codePoint);
    if (folded !== undefined && folded.length === 1 && folded >= '0' && folded <= '9') {
      if (digits === '') start = at;
      digits += folded;
      end = at + size;
    } else if (folded !== '') {
      finish();
      const sign = text.slice(at, at + size);
      joint =
        joint !== undefined && joint.length < longestJoint && separators.has(sign) ? joint + sign : undefined;
    }
    at += size;
  }
  finish();
  return groups;
}
