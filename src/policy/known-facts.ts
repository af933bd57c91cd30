import { claimsIn } from './claims.ts';
import { stemOf } from './name-claims.ts';
import { type PlainCopy, plainCopy } from './plain-copy.ts';
import { timeReadings } from './read-times.ts';
import { startingIn } from './sorted-pieces.ts';
import { priceClaims } from './value-claims.ts';

/** Keys of everything that the sources bear out, and `word:` of each of their words. */
export const knownIn = (sources: readonly string[]): ReadonlySet<string> =>
  new Set(sources.flatMap((source) => keysOf(plainCopy(source))));

/**
 * All its own claims, and what else its words may be read as. The digits of a phone number or of a time bear out no
 * other number, those of a price do: "5000 dollars" knows 5000.
 */
const keysOf = (copy: PlainCopy): string[] => [
  ...[...claimsIn(copy).filter(({ kind }) => kind !== 'date'), ...priceClaims(copy)].flatMap(
    ({ keys }) => keys,
  ),
  ...priceClaims(copy).flatMap(({ from, to }) =>
    startingIn(copy.numbers, from, to).map(({ key }) => `number:${key}`),
  ),
  ...timeReadings(copy).flatMap(({ keys }) => certain(keys)),
  ...(copy.plain.match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu) ?? []).flatMap(wordKeys),
];

/** An hour without am or pm is known as just that: it bears out the bare hour, not a guess at the half of the day. */
const certain = (keys: readonly string[]): readonly string[] =>
  keys[0]?.startsWith('hour:') === true ? keys.slice(0, 1) : keys;

const wordKeys = (word: string): string[] => {
  const bare = word.replace(/'s$/, '');
  return [
    `word:${word}`,
    `word:${bare}`,
    `stem:${stemOf(bare)}`,
    ...word.split("'").map((part) => `word:${part}`),
  ];
};
