import { isMissingValue } from '../domain/missing-value.ts';
import { plainCopy } from '../policy/plain-copy.ts';
import { isEveryday } from './everyday-words.ts';
import type { Fact } from './facts.ts';

/**
 * Is every sentence made of words that our rules know? They read English, Spanish and French: a price in German, in
 * syllables or in a made-up code says nothing to them, so such a text cannot count as reviewed. At least half of a
 * sentence must be everyday words or names, and no more than a third may stand neither there nor in the conversation.
 */
export function readsPlainly(text: string, facts: readonly Fact[]): boolean {
  const said = wordsIn(facts.map(({ words }) => words).join('\n'));
  const names = wordsIn(
    facts
      .filter(({ id, words }) => id === 'business' || (id === 'name' && !isMissingValue(words)))
      .map(({ words }) => words)
      .join('\n'),
  );
  const { plain, sentences } = plainCopy(text);
  return sentences.every(({ from, to }) => {
    const words = plain.slice(from, to).match(word) ?? [];
    const everyday = words.filter((one) => isEveryday(one) || isEveryday(singular(one)) || names.has(one));
    const unknown = words.filter(
      (one) => !everyday.includes(one) && !said.has(one) && !said.has(singular(one)),
    );
    return everyday.length * 2 >= words.length && unknown.length * 3 <= words.length;
  });
}

/** Two letters and more, with what an apostrophe ties to them. */
const word = /\p{L}{2,}(?:'\p{L}+)*/gu;

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set((plainCopy(text).plain.match(word) ?? []).flatMap((one) => [one, singular(one)]));

const singular = (one: string): string => one.replace(/'s$/, '').replace(/(?<=\p{L}{3})s$/u, '');
