import { oneOf, type Piece, pieces, shape } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';

/** `!!`, `?!`, four dots and more. */
export const findRepeatedPunctuation = (copy: PlainCopy): Piece[] =>
  pieces(shape('[!?](?: ?[!?]){1,60}', '\\.{4,60}', ',{2,20}', ';{2,20}', '¡{2,20}', '¿{2,20}'), copy.plain);

/** Raw offsets of template tokens that nobody filled, and of what programs print for a missing value. */
export const findUnfilledTokens = (raw: string): { start: number; end: number }[] =>
  [...raw.matchAll(token)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const name = oneOf(`
  your|first|last|full|customer|client|contact|lead|company|business|agent|rep|owner|insert|enter|name|date|time|phone
  address|link|service|city|day|nombre|apellido|fecha|empresa|prenom|nom
`);

const token = new RegExp(
  [
    String.raw`\{\{[^{}]{0,80}\}{0,2}`,
    String.raw`[$#]\{[^{}]{0,80}\}`,
    String.raw`\{\s?[\p{L}_][\p{L}\p{N}_ .|-]{0,40}\}`,
    String.raw`\[\[?\s?${name}(?![\p{L}\p{N}])[^\[\]]{0,40}\]`,
    String.raw`<{1,2}\s?${name}(?![\p{L}\p{N}])[^<>]{0,40}>`,
    '%{1,2}[A-Za-z][A-Za-z_.]{1,30}%{1,2}',
    String.raw`\*\|[^|]{0,40}\|\*`,
    '__[A-Za-z_]{2,30}__',
    String.raw`\[object Object\]|(?<![\p{L}\p{N}])(?:undefined|null|NaN)(?![\p{L}\p{N}])`,
  ].join('|'),
  'giu',
);

/** Nothing that a reader would see. */
export const isEmpty = (copy: PlainCopy): boolean => copy.plain.trim() === '';
