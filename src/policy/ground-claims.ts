import type { ClaimKind } from './claim.ts';
import { claimsIn } from './claims.ts';
import { knownIn } from './known-facts.ts';
import { plainCopy } from './plain-copy.ts';

/** Words of a text that nothing in its sources bears out. */
export interface UngroundedClaim {
  readonly words: string;
  readonly kind: ClaimKind;
}

/**
 * Names, numbers, dates, times, prices and links of a text that are not in its sources: the conversation and the
 * facts it was written from. Spelling does not matter ("3pm" is "15:00", "Tues" is "martes", "three" is "3"); when in
 * doubt a claim counts as invented. Deterministic, total, and empty for a text measured against itself.
 */
export const ungroundedClaims = (text: string, sources: readonly string[]): UngroundedClaim[] => {
  const known = knownIn(sources);
  const copy = plainCopy(text);
  return claimsIn(copy)
    .filter(({ keys, everyWord }) => !keys.some((key) => known.has(key)) && !areAllSaid(everyWord, known))
    .map((claim) => {
      const { start, end } = copy.rawSpan(claim);
      return { words: text.slice(start, end), kind: claim.kind };
    });
};

const areAllSaid = (words: readonly string[], known: ReadonlySet<string>): boolean =>
  words.length > 0 && words.every((word) => known.has(`word:${word}`));
