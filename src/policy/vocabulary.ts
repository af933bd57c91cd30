import { revocationBook } from './revocation-phrases.ts';
import { spellingVariants } from './spelling-variants.ts';
import { topicBook } from './topic-phrases.ts';

const words = new Set([...revocationBook.words, ...topicBook.words, ...spellingVariants.keys()]);
const stems = new Set([...revocationBook.stems, ...topicBook.stems]);
const stemLengths = Array.from(stems, (stem) => stem.length);
const shortestStem = Math.min(...stemLengths);
const longestStem = Math.max(...stemLengths);
const stemHeads = new Set(Array.from(stems, (stem) => stem.slice(0, shortestStem)));

/** True for a word that some phrase or spelling table contains; all else is left as people wrote it. */
export const isKnownWord = (word: string): boolean => words.has(word);

/** Every name by which a phrase may call a word: itself, `stem*` for each stem it begins with, `#` for a number. */
export function namesOf(word: string): readonly string[] {
  const isNumber = word.charAt(0) >= '0' && word.charAt(0) <= '9';
  if (isNumber) return [word, '#'];
  if (!stemHeads.has(word.slice(0, shortestStem))) return [word];
  const names = [word];
  for (let length = shortestStem; length <= Math.min(longestStem, word.length); length += 1) {
    const stem = word.slice(0, length);
    if (stems.has(stem)) names.push(`${stem}*`);
  }
  return names;
}
