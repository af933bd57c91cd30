import type { Piece } from './phrase.ts';

export type ClaimKind = 'name' | 'number' | 'date' | 'price' | 'link';

/** One thing that a text says and that a source can bear out; a piece of the plain text. */
export interface Claim extends Piece {
  readonly kind: ClaimKind;
  /** Any of them in a source bears it out. */
  readonly keys: readonly string[];
  /** Words that bear it out when a source has every one; none where words alone cannot. */
  readonly everyWord: readonly string[];
}
