import type { ConsentConflict } from '../domain/consent.ts';

/** Whom and what a request, or the proof of consent that came with it, names. */
export interface Named {
  readonly phone?: string;
  readonly name?: string;
  readonly service?: string;
}

/** Where the proof names somebody or something else than the request. What one of them leaves out is no conflict. */
export function evidenceConflicts(request: Named, proof: Named): ConsentConflict[] {
  const found: ConsentConflict[] = [];
  if (proof.phone !== undefined && request.phone !== undefined && proof.phone !== request.phone)
    found.push('phone');
  if (sharesNoWord(request.name, proof.name)) found.push('person');
  if (sharesNoWord(request.service, proof.service)) found.push('service');
  return found;
}

/** "Bob Reyes" and "Reyes, Robert" may be one person; "Bob Reyes" and "Ann Kim" are not. */
function sharesNoWord(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.size > 0 && other.size > 0 && ![...one].some((word) => other.has(word));
}

const wordsOf = (text = ''): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? [],
  );
