import { type Piece, phrases, pieces } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';
import { startingIn } from './sorted-pieces.ts';

/** Every question after the first, two in one sentence included. */
export const findFurtherQuestions = (copy: PlainCopy): Piece[] => {
  const second = pieces(joined, copy.plain);
  return copy.sentences
    .filter(({ question }) => question)
    .flatMap((sentence): Piece[] => [
      sentence,
      ...startingIn(second, sentence.from + 1, sentence.to).map(({ from }) => ({ from, to: sentence.to })),
    ])
    .slice(1);
};

const joined = phrases(`
  (and|or|also|plus|y|et)( also)? (what|when|where|which|who|how|why|can|could|would|do|did|are you|is it
    |is there|que|cual|cuando|donde|como|cuanto|puede|quel|quelle|quand|ou est|comment)(?= )
`);
