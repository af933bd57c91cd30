import type { Edges, Word } from './find-phrases.ts';
import { breaks } from './split-words.ts';

const isBreak = (word: Word | undefined): boolean => word === undefined || word.after > breaks.none;

/** Where clauses, and the message behind its greetings and thanks, begin and end. */
export function findEdges(words: readonly Word[]): Edges {
  const clauseBegins = [true];
  const bodyBegins = [true];
  for (let at = 1; at <= words.length; at += 1) {
    const opened = words[at - 1]?.opens === true;
    clauseBegins.push(isBreak(words[at]) || (opened && clauseBegins[at - 1] === true));
    bodyBegins.push(opened && bodyBegins[at - 1] === true);
  }
  const clauseEnds = [true];
  const bodyEnds = [true];
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const closed = words[at]?.closes === true;
    clauseEnds.push(isBreak(words[at]) || (closed && clauseEnds.at(-1) === true));
    bodyEnds.push(closed && bodyEnds.at(-1) === true);
  }
  return { clauseBegins, clauseEnds: clauseEnds.reverse(), bodyBegins, bodyEnds: bodyEnds.reverse() };
}
