import type { Phrase } from './phrase-book.ts';
import { expandElement, phraseLines } from './phrase-elements.ts';

/** Every whole word that these phrases name; stems, numbers, gaps and anchors left out. */
export function wordsOfPhrases(
  phrases: readonly Phrase<unknown>[],
  classes: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  const elements = phrases.flatMap(({ say }) => phraseLines(say)).flatMap((line) => line.split(' '));
  const words = Array.from(new Set(elements))
    .flatMap((element) => expandElement(element.replace(/\?$/, ''), classes))
    .flatMap((choice) => choice.split('_'));
  return new Set(words.filter((word) => /^[a-z]+$/.test(word)));
}
