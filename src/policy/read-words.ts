import { blankQuotedWords } from './blank-quoted-words.ts';
import { findEdges, isFiller } from './find-edges.ts';
import type { Edges, Word } from './find-phrases.ts';
import { joinBrokenWords } from './join-broken-words.ts';
import { readSpelling } from './read-spelling.ts';
import { shortNegation } from './short-negation.ts';
import { type Break, breaks, splitWords } from './split-words.ts';
import { isKnownWord, namesOf } from './vocabulary.ts';

const newWord = (text: string, start: number, end: number, after: Break): Word => ({
  text,
  names: namesOf(text),
  start,
  end,
  after,
  filler: isFiller(text),
});

/** The words of a text as the phrase tables see them, quotations gone, disguises and spelling resolved. */
export function readWords(text: string): { readonly words: readonly Word[]; readonly edges: Edges } {
  const words: Word[] = [];
  for (const { spelling, start, end, after } of joinBrokenWords(
    splitWords(blankQuotedWords(text), isKnownWord),
  )) {
    let pause = after;
    for (const plain of readSpelling(spelling, isKnownWord)) {
      const last = words.at(-1);
      const short = last === undefined || pause > breaks.line ? undefined : shortNegation(last.text, plain);
      if (last !== undefined && short !== undefined) {
        words[words.length - 1] = newWord(short, last.start, end, last.after);
      } else words.push(newWord(plain, start, end, pause));
      pause = breaks.none;
    }
  }
  return { words, edges: findEdges(words) };
}
