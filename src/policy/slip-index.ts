import { slipBetween } from './slip-between.ts';

/** Words that a spelling one slip away is read as; see {@link indexSlips}. */
export type SlipIndex = ReadonlyMap<string, readonly string[]>;

/** The word itself and what is left of it with one letter gone: two words one slip apart share one of these. */
function* remains(word: string): Generator<string> {
  yield word;
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

/** Files words under every spelling with one letter gone, so that a slip is looked up instead of searched for. */
export function indexSlips(words: Iterable<string>): SlipIndex {
  const index = new Map<string, string[]>();
  for (const word of words) {
    for (const rest of new Set(remains(word))) {
      const known = index.get(rest);
      if (known === undefined) index.set(rest, [word]);
      else known.push(word);
    }
  }
  return index;
}

/** Letters at the end that tell forms of one verb apart: another ending is another form, not a slip. */
const ending = 2;

/**
 * The word one slip away, or undefined. The first letter is right, and the slip is not in the ending, which would
 * make `mandamos` (we sent) `manden` (send!). Work bounded by the length of the spelling.
 */
export function oneSlipAway(index: SlipIndex, spelling: string): string | undefined {
  for (const rest of remains(spelling)) {
    for (const word of index.get(rest) ?? []) {
      const slip = slipBetween(word, spelling) ?? 0;
      if (slip > 0 && slip < Math.min(word.length, spelling.length) - ending) return word;
    }
  }
  return undefined;
}
