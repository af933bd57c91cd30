import { blankQuotedWords } from './blank-quoted-words.ts';
import { findEdges } from './find-edges.ts';
import type { Edges, Word } from './find-phrases.ts';
import { readFrenchPlea } from './french-plea.ts';
import { joinBrokenWords } from './join-broken-words.ts';
import { readSpelling } from './read-spelling.ts';
import { shortNegation } from './short-negation.ts';
import { type Break, breaks, splitWords } from './split-words.ts';
import { hasStem, isKnownWord, knownWord } from './vocabulary.ts';

const placed = (plain: string, start: number, end: number, after: Break): Word => {
  const { text, names, bits, filler, opens, closes } = knownWord(plain);
  return { text, names, bits, filler, opens, closes, start, end, after };
};

/** The words of a text as the phrase tables see them, quotations gone, disguises and spelling resolved. */
export function readWords(text: string): { readonly words: readonly Word[]; readonly edges: Edges } {
  const words: Word[] = [];
  for (const { spelling, start, end, after } of readFrenchPlea(
    joinBrokenWords(splitWords(blankQuotedWords(text), isKnownWord)),
  )) {
    let pause = after;
    for (const plain of readSpelling(spelling, isKnownWord, hasStem)) {
      const last = words.at(-1);
      const short = last === undefined || pause > breaks.line ? undefined : shortNegation(last.text, plain);
      if (last !== undefined && short !== undefined) {
        words[words.length - 1] = placed(short, last.start, end, last.after);
      } else words.push(placed(plain, start, end, pause));
      pause = breaks.none;
    }
  }
  return { words, edges: findEdges(words) };
}
