import { mendTypo } from './mend-typo.ts';
import { segmentWords } from './segment-words.ts';
import { readSpanish } from './spelling-es.ts';
import { readFrench } from './spelling-fr.ts';
import { spellingVariants } from './spelling-variants.ts';
import { splitClitics } from './split-clitics.ts';

const longestWord = 32;
const drawnOut = /(.)\1{2,}/;
const eachDrawnOut = /(.)\1{2,}/g;

/** Letters held down: `stoppppp`, `noooo`, `pleeease`. */
function shorten(spelling: string, isWord: (word: string) => boolean): string | undefined {
  if (!drawnOut.test(spelling)) return undefined;
  return [spelling.replace(eachDrawnOut, '$1'), spelling.replace(eachDrawnOut, '$1$1')].find(
    (form) => isWord(form) || spellingVariants.has(form),
  );
}

/** Spellings that neither Spanish nor French has, text-speak included: told apart first, for most words are English. */
const looksEnglish = /[^a-z]|w|[gst]h|ck|oo|(?:[gy]|ed|ck|ch)$/;

type IsWord = (word: string) => boolean;

function readPart(part: string, isWord: IsWord, hasStem: IsWord): readonly string[] {
  const variant = spellingVariants.get(part);
  if (variant !== undefined) return variant;
  if (isWord(part)) return [part];
  const shortened = shorten(part, isWord);
  if (shortened !== undefined) return spellingVariants.get(shortened) ?? [shortened];
  const mended = mendTypo(part);
  if (mended !== undefined) return [mended];
  const parts = segmentWords(part)?.flatMap((word) => spellingVariants.get(word) ?? [word]);
  if (parts !== undefined) return parts;
  if (looksEnglish.test(part)) return [part];
  const read = readSpanish(part) ?? readFrench(part) ?? [part];
  return hasStem(part) && (read.length > 1 || !read.some(hasStem)) ? [part] : read;
}

/**
 * The plain words that one spelling stands for: contractions opened, phone spellings, held-down letters, typing
 * slips and words run together resolved. `isWord` knows whole words, `hasStem` words whose beginning says enough. A
 * spelling that says nothing to us comes back as it is.
 */
export function readSpelling(spelling: string, isWord: IsWord, hasStem: IsWord): readonly string[] {
  if (spelling.length > longestWord) return [spelling];
  if (!spelling.includes("'")) return readPart(spelling, isWord, hasStem);
  return splitClitics(spelling).flatMap((part) => readPart(part, isWord, hasStem));
}
