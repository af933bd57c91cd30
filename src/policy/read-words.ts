import { blankQuotedWords } from './blank-quoted-words.ts';
import { findEdges, isFiller } from './find-edges.ts';
import type { Edges, Word } from './find-phrases.ts';
import { joinBrokenWords } from './join-broken-words.ts';
import { joinNegations } from './join-negations.ts';
import { readSpelling } from './read-spelling.ts';
import { breaks, type SpelledWord, splitWords } from './split-words.ts';
import { isKnownWord, namesOf } from './vocabulary.ts';

function plainWords(spelled: readonly SpelledWord[]): SpelledWord[] {
  const plain: SpelledWord[] = [];
  for (const { spelling, start, end, after } of spelled) {
    const words = readSpelling(spelling, isKnownWord);
    words.forEach((word, index) => {
      plain.push({ spelling: word, start, end, after: index === 0 ? after : breaks.none });
    });
  }
  return plain;
}

/** The words of a text as the phrase tables see them, quotations gone, disguises and spelling resolved. */
export function readWords(text: string): { readonly words: readonly Word[]; readonly edges: Edges } {
  const spelled = joinBrokenWords(splitWords(blankQuotedWords(text), isKnownWord));
  const words = joinNegations(plainWords(spelled)).map(
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
