/**
 * Patterns over plain copy (see `plain-copy.ts`). A repeat without an upper bound is refused when the module loads:
 * with every repeat bounded, the work at each position is bounded too, so no text can make a pattern explode.
 */
export const shape = (...alternatives: readonly string[]): RegExp => {
  const source = alternatives.join('|');
  if (/(?<!\\)[*+]|(?<!\\)\{\d+,\}/.test(source))
    throw new Error(`unbounded repeat in a copy pattern: ${source}`);
  return new RegExp(source, 'g');
};

/** The same, matching whole words only. A blank in a fragment is one blank or hyphen of the text, so none may stand in a class. */
export const phrase = (...alternatives: readonly string[]): RegExp =>
  shape(`(?<![a-z0-9#'])(?:${alternatives.map(blankOrHyphen).join('|')})(?![a-z0-9#])`);

const blankOrHyphen = (fragment: string): string => fragment.replaceAll(' ', '[ -]');

/** A piece of a plain text: `from` inclusive, `to` exclusive. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

export const pieces = (pattern: RegExp, text: string): Piece[] =>
  [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
