import { dropExcepted } from './drop-excepted.ts';
import type { Edges, Found, Word } from './find-phrases.ts';
import { findPhrases } from './find-phrases.ts';
import type { RevocationMeaning } from './revocation-meaning.ts';
import { revocationBook } from './revocation-phrases.ts';

/** What the words say about being texted and called. */
export interface RevocationRead {
  readonly revocation: 'revoke' | 'hold' | 'none';
  readonly scope: { readonly sms: boolean; readonly voice: boolean };
  readonly alsoAppointment: boolean;
  /** The words that decided. */
  readonly decidedBy: Found<RevocationMeaning> | undefined;
}

// That texts are fine is said beside other words and changes none of them: no exception takes it back.
const excepts = (exception: RevocationMeaning, phrase: RevocationMeaning): boolean =>
  phrase !== 'text-is-fine' &&
  (exception === 'nothing'
    ? phrase !== 'nothing'
    : exception === 'hold-instead' && phrase !== 'hold-instead');

const saysMore = (a: Found<RevocationMeaning>, b: Found<RevocationMeaning>): boolean =>
  a.said.length === b.said.length ? a.to - a.from < b.to - b.from : a.said.length > b.said.length;

/** Of each meaning the phrase that says most, in the fewest words. */
function strongest(
  found: readonly Found<RevocationMeaning>[],
): Map<RevocationMeaning, Found<RevocationMeaning>> {
  const best = new Map<RevocationMeaning, Found<RevocationMeaning>>();
  for (const phrase of found) {
    const known = best.get(phrase.means);
    if (known === undefined || saysMore(phrase, known)) best.set(phrase.means, phrase);
  }
  return best;
}

/** Reads the revocation out of a text's words. Revoking words win over unclear ones, unclear ones over none. */
export function decideRevocation(words: readonly Word[], edges: Edges): RevocationRead {
  const said = strongest(dropExcepted(findPhrases(revocationBook, words, edges), excepts));
  const both = said.get('revoke-both');
  const cancel = said.get('revoke-cancel');
  const noCalls = said.get('no-calls');
  const fewCalls = said.get('few-calls');
  const textsWanted = said.has('text-is-fine');
  const hold = said.get('hold') ?? said.get('hold-instead') ?? (textsWanted ? undefined : fewCalls);
  const revoke = said.get('revoke') ?? both ?? cancel ?? (textsWanted ? undefined : noCalls);
  if (revoke !== undefined) {
    return {
      revocation: 'revoke',
      scope: { sms: true, voice: both !== undefined || noCalls !== undefined },
      alsoAppointment: revoke === cancel,
      decidedBy: revoke,
    };
  }
  return {
    revocation: hold === undefined ? 'none' : 'hold',
    scope: { sms: hold !== undefined, voice: noCalls !== undefined || fewCalls !== undefined },
    alsoAppointment: false,
    decidedBy: hold,
  };
}
