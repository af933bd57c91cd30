import { beginsWith, type Piece } from './phrase.ts';
import { pieceAt } from './sorted-pieces.ts';

/** A sentence of a plain text, its closing punctuation included. */
export interface Sentence extends Piece {
  readonly question: boolean;
}

/** A dot after these does not end a sentence; one after a single letter (`p.m.`) does not either. */
const abbreviations = new Set(
  [
    'mr mrs ms dr sr sra st ave blvd rd ln no vs etc approx min hr',
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun',
  ].flatMap((words) => words.split(' ')),
);

/** Splits plain copy; `paragraphAt` tells whether the blank at an index was an empty line. */
export const sentencesOf = (plain: string, paragraphAt: (at: number) => boolean): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    while (plain[from] === ' ') from += 1;
    if (to > from) sentences.push({ from, to, question: isQuestion(plain, from, to) });
    from = to;
  };
  for (let at = 0; at < plain.length; at++) {
    const mark = plain[at];
    if (mark === ' ' && paragraphAt(at)) close(at);
    if (mark !== '.' && mark !== '!' && mark !== '?') continue;
    let end = at + 1;
    while (end < plain.length && '.!?"\')'.includes(plain[end] ?? ' ')) end += 1;
    const ended = end >= plain.length || plain[end] === ' ';
    const shortened = mark === '.' && end === at + 1 && end < plain.length && isAbbreviation(plain, at);
    if (ended && !shortened) close(end);
    at = end - 1;
  }
  close(plain.length);
  return sentences;
};

const isAbbreviation = (plain: string, dot: number): boolean => {
  const word = /[a-z]{0,8}$/.exec(plain.slice(Math.max(0, dot - 8), dot))?.[0] ?? '';
  return (word.length === 1 && plain[dot - 2] === '.') || abbreviations.has(word);
};

/** Marked as one, or typed without a mark but opening as only a question does. */
const isQuestion = (plain: string, from: number, to: number): boolean =>
  plain.slice(Math.max(from, to - 8), to).includes('?') ||
  plain[from] === '¿' ||
  opensQuestion(plain.slice(from, from + 40));

const opensQuestion = beginsWith(`
  (what|which) (time|day|date|address|number|kind|type|size|color)|what('s| is| are) (your|the)
  when (is|are|can|could|would|do|did|will|should)|where (is|are|do|can)
  how (many|much|old|big|soon|long|is|are|do|can|would)
  (can|could|would|will|do|did|are|may) (you|we|i)|is (it|that|this|there)
`);

/** The sentence that holds an index of the plain text. */
export const sentenceAt = (sentences: readonly Sentence[], at: number): Sentence | undefined =>
  pieceAt(sentences, at);
