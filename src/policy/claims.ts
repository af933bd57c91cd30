import type { Claim } from './claim.ts';
import { nameClaims } from './name-claims.ts';
import type { PlainCopy } from './plain-copy.ts';
import {
  linkClaims,
  numberClaims,
  ordinalClaims,
  phoneClaims,
  priceClaims,
  timeClaims,
} from './value-claims.ts';

/** In order of precedence: the digits of a phone number are no price, those of a price no number. */
const kinds = [
  linkClaims,
  phoneClaims,
  priceClaims,
  timeClaims,
  numberClaims,
  ordinalClaims,
  nameClaims,
] as const;

/** The claims of a text, in order, each word claimed at most once. */
export const claimsIn = (copy: PlainCopy): Claim[] => {
  const taken = new Uint8Array(copy.plain.length);
  const claims = kinds.flatMap((claimsOf) =>
    claimsOf(copy).filter(({ from, to }) => {
      if (taken.subarray(from, to).includes(1)) return false;
      taken.fill(1, from, to);
      return true;
    }),
  );
  return claims.sort((a, b) => a.from - b.from);
};
