import { digitGroups } from './digit-groups.ts';
import { cardNumberAt } from './find-card-numbers.ts';
import { socialSecurityNumberAt } from './find-social-security-numbers.ts';

/** A number that must not be stored or posted, with what stands in its place (UTF-16 offsets, `end` exclusive). */
export interface Redaction {
  readonly start: number;
  readonly end: number;
  readonly kind: 'card' | 'ssn';
  /** The replacement; it keeps the last four digits. */
  readonly shown: string;
}

const label = { card: 'card', ssn: 'SSN' } as const satisfies Record<Redaction['kind'], string>;

/** Card and social security numbers of a text, in order, none overlapping. Linear in the text's length. */
export function findRedactions(text: string): Redaction[] {
  const groups = digitGroups(text);
  const found: Redaction[] = [];
  for (let first = 0; first < groups.length; ) {
    const card = cardNumberAt(groups, first);
    const count = card > 0 ? card : socialSecurityNumberAt(text, groups, first);
    const run = groups.slice(first, first + count);
    const [from, last] = [run[0], run.at(-1)];
    if (from !== undefined && last !== undefined) {
      const kind = card > 0 ? 'card' : 'ssn';
      const lastFour = run
        .map(({ digits }) => digits)
        .join('')
        .slice(-4);
      found.push({ start: from.start, end: last.end, kind, shown: `[${label[kind]} ending ${lastFour}]` });
    }
    first += Math.max(1, count);
  }
  return found;
}

/** The text with card and social security numbers replaced, their last four digits kept. */
export function redact(text: string): string {
  let kept = '';
  let from = 0;
  for (const { start, end, shown } of findRedactions(text)) {
    kept += text.slice(from, start) + shown;
    from = end;
  }
  return kept + text.slice(from);
}
