/** A piece of a plain text: `from` inclusive, `to` exclusive. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/**
 * A pattern over plain copy (see `plain-copy.ts`) from regular expressions. A repeat without an upper bound is
 * refused when the module loads: with every repeat bounded, the work at each position is bounded too, so no text can
 * make a pattern explode.
 */
export const shape = (...alternatives: readonly string[]): RegExp =>
  new RegExp(bounded(alternatives.join('|')), 'g');

/**
 * A table of phrases as one pattern of whole words. One phrase a line, and a line that begins with `|` goes on with
 * the one before; `( | )` is a choice, `?` makes what stands before it optional, a blank is a blank or hyphen of the
 * text, `N` is any number (then search `numbered` rather than `plain`). Otherwise regular expression syntax.
 */
export const phrases = (table: string): RegExp => shape(wholeWords(table));

/** A part of a phrase, for use in tables: the choices of a smaller table, as a group. */
export const oneOf = (table: string): string => `(?:${choices(table)})`;

type Test = (plain: string) => boolean;

/** Does a text hold one of the phrases? */
export const holds = (table: string): Test => tester(wholeWords(table));

/** Does it begin with one? */
export const beginsWith = (table: string): Test => tester(`^(?:${choices(table)})(?![a-z0-9#])`);

/** Does it end with one, a last blank aside? */
export const endsWith = (table: string): Test => tester(`(?:^|[^a-z0-9#])(?:${choices(table)}) ?$`);

export const pieces = (pattern: RegExp, text: string): Piece[] =>
  [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }));

const tester = (source: string): Test => {
  const pattern = new RegExp(bounded(source));
  return (plain) => pattern.test(plain);
};

const wholeWords = (table: string): string => `(?<![a-z0-9#'])(?:${choices(table)})(?![a-z0-9#])`;

const choices = (table: string): string =>
  table
    .replace(/\n\s{1,40}\|/g, '|')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|')
    .replace(/(?<!\\)\((?!\?)/g, '(?:')
    .replace(/(?<![a-z\\])N(?![a-z])/g, '#{1,60}')
    .replace(/(?<!\[) (?!-\])/g, '[ -]');

const bounded = (source: string): string => {
  if (/(?<!\\)[*+]|(?<!\\)\{\d+,\}/.test(source))
    throw new Error(`unbounded repeat in a copy pattern: ${source}`);
  return source;
};
