import type { KnownWord } from './find-phrases.ts';
import { closers, fillers, openers } from './manners.ts';
import { revocationBook } from './revocation-phrases.ts';
import { spellingVariants } from './spelling-variants.ts';
import { topicBook } from './topic-phrases.ts';
import { bitsOf } from './word-bits.ts';

const inPhrases = new Set([...revocationBook.words, ...topicBook.words]);
const spellings = new Set([...inPhrases, ...spellingVariants.keys()]);
const stems = new Map(
  [...revocationBook.stems, ...topicBook.stems].map((stem): [string, string] => [stem, `${stem}*`]),
);
const stemLengths = Array.from(stems.keys(), (stem) => stem.length);
const shortestStem = Math.min(...stemLengths);
const longestStem = Math.max(...stemLengths);
const stemHeads = new Set(Array.from(stems.keys(), (stem) => stem.slice(0, shortestStem)));

/** True for a spelling that some phrase or spelling table contains; all else is left as people wrote it. */
export const isKnownWord = (spelling: string): boolean => spellings.has(spelling);

/** True for a word that a stem of some phrase covers, whatever its ending. */
export const hasStem = (word: string): boolean => stemsOf(word).length > 0;

function stemsOf(word: string): string[] {
  const names: string[] = [];
  if (!stemHeads.has(word.slice(0, shortestStem))) return names;
  for (let length = shortestStem; length <= Math.min(longestStem, word.length); length += 1) {
    const name = stems.get(word.slice(0, length));
    if (name !== undefined) names.push(name);
  }
  return names;
}

const isNumber = (word: string): boolean => word.charAt(0) >= '0' && word.charAt(0) <= '9';

function describe(word: string): KnownWord {
  const names = [...(inPhrases.has(word) ? [word] : []), ...stemsOf(word), ...(isNumber(word) ? ['#'] : [])];
  return {
    text: word,
    names,
    bits: bitsOf(names),
    filler: fillers.has(word),
    opens: openers.has(word),
    closes: closers.has(word),
  };
}

/** Described once, so that reading a text looks a word up instead of taking it apart again. */
const described: ReadonlyMap<string, KnownWord> = new Map(
  [...inPhrases, ...fillers, ...openers, ...closers].map((word): [string, KnownWord] => [
    word,
    describe(word),
  ]),
);

/** What is known of a plain word; of one in no table, only its stems and whether it is a number. */
export const knownWord = (word: string): KnownWord => described.get(word) ?? describe(word);
