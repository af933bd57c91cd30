import type { Claim } from './claim.ts';
import { findDiscounts } from './find-discount.ts';
import { readLinks } from './find-links.ts';
import { findPrices } from './find-price.ts';
import { beginsWith, type Piece, pieces } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';
import type { NumberRead } from './read-numbers.ts';
import { readTimes } from './read-times.ts';
import { startingIn } from './sorted-pieces.ts';

/** Web and mail addresses, by host and path. A look-alike letter makes another address. */
export const linkClaims = (copy: PlainCopy): Claim[] => [
  ...pieces(mail, copy.plain).map((piece) => asLink(copy, piece, copy.plain.slice(piece.from, piece.to))),
  ...readLinks(copy).map((link) => asLink(copy, link, link.key)),
];

const mail = /[a-z0-9._%-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/g;

const asLink = (copy: PlainCopy, { from, to }: Piece, key: string): Claim => {
  const { start, end } = copy.rawSpan({ from, to });
  const written = copy.raw.slice(start, end);
  const isPlain = /^[\x20-\x7e]{0,3000}$/.test(written);
  return { kind: 'link', from, to, keys: [`link:${isPlain ? key : written}`], everyWord: [] };
};

/** North American numbers, by their ten digits. */
export const phoneClaims = ({ plain }: PlainCopy): Claim[] =>
  pieces(phone, plain).map(({ from, to }) => ({
    kind: 'number',
    from,
    to,
    keys: [`phone:${plain.slice(from, to).replace(/\D/g, '').slice(-10)}`],
    everyWord: [],
  }));

const phone = /(?<![\d.])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-]?)\d{3}[ .-]?\d{4}(?!\d)/g;

/** Amounts by value, offers without an amount by their words. */
export const priceClaims = (copy: PlainCopy): Claim[] =>
  [...findPrices(copy), ...findDiscounts(copy)].map((piece) => {
    const said = copy.plain.slice(piece.from, piece.to);
    const amounts = startingIn(copy.numbers, piece.from, piece.to);
    const share = /%|percent|por ciento|pour ?cent/.test(said) ? 'share' : 'price';
    const keys =
      amounts.length > 0 ? [`${share}:${amounts.map(({ key }) => key).join('-')}`] : [`offer:${said}`];
    return {
      kind: 'price',
      from: piece.from,
      to: piece.to,
      keys,
      everyWord: amounts.length > 0 ? [] : (said.match(/[\p{L}\p{N}]+/gu) ?? []),
    };
  });

/** Times, days and dates. */
export const timeClaims = (copy: PlainCopy): Claim[] =>
  readTimes(copy).map(({ from, to, keys }) => ({ kind: 'date', from, to, keys, everyWord: [] }));

/** All other numbers, by value; "one of us" counts nothing. */
export const numberClaims = (copy: PlainCopy): Claim[] =>
  copy.numbers
    .filter((number) => !isPronoun(copy, number))
    .map((number) => ({
      kind: 'number',
      from: number.from,
      to: number.to,
      keys: [`number:${number.key}`],
      everyWord: [],
    }));

/** "One leak" counts; "one of us" does not. */
const isCounting = beginsWith(`
  ( )([a-z]{3,12} )?(hours?|days?|weeks?|months?|years?|miles?|rooms?|bedrooms?|baths?|bathrooms?|leaks?|stor(y|ies)|cars?
    |units?|people|persons?|visits?|photos?|pictures?|dogs?|cats?|kids?|children|windows?|doors?|stars?)
`);

const isPronoun = ({ plain }: PlainCopy, { value, written, to }: NumberRead): boolean =>
  written === 'words' && value === 1 && !isCounting(plain.slice(to, to + 40));

/** "Third" and up; "first" and "second" are said of too much. */
export const ordinalClaims = ({ plain }: PlainCopy): Claim[] =>
  [
    ...plain.matchAll(
      /(?<![a-z])(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twice|thrice)(?![a-z])/g,
    ),
  ].map((match) => ({
    kind: 'number',
    from: match.index,
    to: match.index + match[0].length,
    keys: [`number:${ordinals[match[0]] ?? match[0]}`],
    everyWord: [match[0]],
  }));

const ordinals: Readonly<Record<string, number>> = {
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  twice: 2,
  thrice: 3,
};
