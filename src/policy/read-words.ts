import { blankQuotedWords } from './blank-quoted-words.ts';
import { findEdges, isFiller } from './find-edges.ts';
import type { Edges, Word } from './find-phrases.ts';
import { joinBrokenWords } from './join-broken-words.ts';
import { joinNegations } from './join-negations.ts';
import { readSpelling } from './read-spelling.ts';
import { breaks, type SpelledWord, splitWords } from './split-words.ts';
import { isKnownWord, namesOf } from './vocabulary.ts';

const plainWords = (word: SpelledWord): SpelledWord[] =>
  readSpelling(word.spelling, isKnownWord).map((spelling, index) => ({
    ...word,
    spelling,
    after: index === 0 ? word.after : breaks.none,
  }));

/** The words of a text as the phrase tables see them, quotations gone, disguises and spelling resolved. */
export function readWords(text: string): { readonly words: readonly Word[]; readonly edges: Edges } {
  const spelled = joinBrokenWords(splitWords(blankQuotedWords(text), isKnownWord));
  const words = joinNegations(spelled.flatMap(plainWords)).map(
    ({ spelling, start, end, after }): Word => ({
      text: spelling,
      names: namesOf(spelling),
      start,
      end,
      after,
      filler: isFiller(spelling),
    }),
  );
  return { words, edges: findEdges(words) };
}
