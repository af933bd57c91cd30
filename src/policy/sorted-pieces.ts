import type { Piece } from './phrase.ts';

/** Pieces here are in order of `from`, and looked up by halving, so that long texts stay linear. */
const firstFrom = (pieces: readonly Piece[], at: number): number => {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.from ?? Number.POSITIVE_INFINITY) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Those that start in `[from, to)`. */
export const startingIn = <P extends Piece>(pieces: readonly P[], from: number, to: number): readonly P[] =>
  pieces.slice(firstFrom(pieces, from), firstFrom(pieces, to));

/** The last one that starts at or before `at`, if it reaches beyond it. */
export const pieceAt = <P extends Piece>(pieces: readonly P[], at: number): P | undefined => {
  const piece = pieces[firstFrom(pieces, at + 1) - 1];
  return piece && at < piece.to ? piece : undefined;
};
