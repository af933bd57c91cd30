import { dropExcepted } from './drop-excepted.ts';
import type { Edges, Found, Word } from './find-phrases.ts';
import { findPhrases } from './find-phrases.ts';
import { nearlySaid } from './nearly-said.ts';
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

/** Said beside other words, to change what they mean or nothing at all: no exception takes them back. */
const beside: ReadonlySet<RevocationMeaning> = new Set([
  'text-is-fine',
  'reason',
  'whose',
  'off-switch',
  'of-texts',
  'not-here',
  'stay',
  'jest',
  'away',
]);

/** Phrases that take the words inside them away from all others, and those that they leave alone. */
const exceptions: ReadonlyMap<RevocationMeaning, readonly RevocationMeaning[]> = new Map<
  RevocationMeaning,
  readonly RevocationMeaning[]
>([
  ['nothing', ['nothing']],
  ['hold-instead', ['hold-instead', 'accident']],
  ['accident', ['hold-instead', 'accident']],
]);

const excepts = (exception: RevocationMeaning, phrase: RevocationMeaning): boolean =>
  !beside.has(phrase) && exceptions.get(exception)?.includes(phrase) === false;

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

const cries: ReadonlySet<string> = new Set(['stop', 'quit', 'it', 'that']);

/** Is it no more than "stop it", the cry of somebody delighted? */
const isCry = ({ said }: Found<RevocationMeaning>, words: readonly Word[]): boolean =>
  said.every((at) => cries.has(words[at]?.text ?? ''));

/** What stands once the words beside it are heard: laughter is no stop, nor is a visit cancelled. */
function heard(
  found: readonly Found<RevocationMeaning>[],
  words: readonly Word[],
): readonly Found<RevocationMeaning>[] {
  const has = (means: RevocationMeaning): boolean => found.some((phrase) => phrase.means === means);
  const [inJest, areAway, wouldStay] = [has('jest'), has('away'), has('stay')];
  if (!inJest && !areAway && !wouldStay) return found;
  return found.filter(
    (phrase) =>
      !(inJest && isCry(phrase, words)) &&
      !(areAway && phrase.means === 'revoke-cancel') &&
      !(wouldStay && phrase.means === 'accident'),
  );
}

/** Reads the revocation out of a text's words. Revoking words win over unclear ones, unclear ones over none. */
export function decideRevocation(words: readonly Word[], edges: Edges): RevocationRead {
  const found = findPhrases(revocationBook, words, edges);
  const said = strongest(heard(dropExcepted(found, excepts), words));
  const both = said.get('revoke-both');
  const cancel = said.get('revoke-cancel');
  const noCalls = said.get('no-calls');
  const fewCalls = said.get('few-calls');
  const textsWanted = said.has('text-is-fine');
  const hold =
    said.get('hold') ??
    said.get('hold-instead') ??
    said.get('accident') ??
    (textsWanted ? undefined : (said.get('not-them') ?? fewCalls));
  const explained =
    (said.has('reason') ? said.get('demand') : undefined) ??
    (said.has('whose') ? (said.get('drop-it') ?? said.get('not-here')) : undefined) ??
    (said.has('of-texts') ? said.get('off-switch') : undefined);
  const revoke = said.get('revoke') ?? both ?? cancel ?? explained ?? (textsWanted ? undefined : noCalls);
  if (revoke !== undefined) {
    return {
      revocation: 'revoke',
      scope: { sms: true, voice: both !== undefined || noCalls !== undefined },
      alsoAppointment: revoke === cancel,
      decidedBy: revoke,
    };
  }
  const nearly = found.some(({ means }) => means === 'nothing') ? undefined : nearlySaid(words, edges);
  if (nearly !== undefined) {
    return {
      revocation: 'revoke',
      scope: { sms: true, voice: false },
      alsoAppointment: false,
      decidedBy: { means: 'revoke', ...nearly, said: [] },
    };
  }
  return {
    revocation: hold === undefined ? 'none' : 'hold',
    scope: { sms: hold !== undefined, voice: noCalls !== undefined || fewCalls !== undefined },
    alsoAppointment: false,
    decidedBy: hold,
  };
}
