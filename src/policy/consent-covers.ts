import type { ConsentGrant, ConsentKind } from '../domain/consent.ts';
import type { Purpose } from '../domain/purpose.ts';
import { allow, block, type Rule } from './rule.ts';
import type { SendFacts } from './send-facts.ts';

const DAY = 24 * 3_600_000;

/** How long their own text lets us answer it. Our norm; Twilio's policy ties such consent to the conversation. */
const REPLY_SCOPE_MS = 1 * DAY;

/**
 * Days a grant is good for. Inquiry: 3 months, the do-not-call rules' inquiry relationship (47 CFR 64.1200(f)(5)).
 * Informational and marketing: no federal expiry; asked again after 18 months by our norm.
 */
const expiry = { inquiry: 90 * DAY, informational: 540 * DAY, marketing: 540 * DAY } satisfies Record<
  ConsentKind,
  number
>;

/** Which kinds cover which purpose; the last two purposes answer the contact's own words and need none. */
const covering = {
  first: ['inquiry', 'informational', 'marketing'],
  reply: ['inquiry', 'informational', 'marketing'],
  'follow-up': ['informational', 'marketing'],
  marketing: ['marketing'],
  'opt-out-confirmation': [],
  help: [],
} as const satisfies Record<Purpose, readonly ConsentKind[]>;

/** Purposes for which an unproven grant (nobody can show the wording) is not enough: it lets us reply and no more. */
const needsProof = {
  first: true,
  reply: false,
  'follow-up': true,
  marketing: true,
  'opt-out-confirmation': false,
  help: false,
} as const satisfies Record<Purpose, boolean>;

/** The grant, or their own recent text, that a send rests on. */
export function consentFor({
  purpose,
  grants,
  lastText,
  now,
}: SendFacts): { id: string; because: string } | undefined {
  if (purpose === 'opt-out-confirmation') return { id: 'stop', because: 'The goodbye rests on their stop.' };
  const replies = purpose === 'reply' || purpose === 'help' || purpose === 'first';
  if (replies && lastText && now - lastText.at < REPLY_SCOPE_MS && now >= lastText.at) {
    return { id: `text:${lastText.sid}`, because: 'They texted us within the last 24 hours.' };
  }
  const grant = grantFor(purpose, grants, now);
  return grant && { id: grant.id, because: `They agreed (${grant.how}, ${grant.kind}).` };
}

/** The grant that covers a text of this purpose at this time (epoch ms), if they gave one. */
export function grantFor(
  purpose: Purpose,
  grants: readonly ConsentGrant[],
  at: number,
): ConsentGrant | undefined {
  const kinds: readonly ConsentKind[] = covering[purpose];
  const good = grants.filter(
    (candidate) =>
      kinds.includes(candidate.kind) &&
      (candidate.proven || !needsProof[purpose]) &&
      at < expiresAt(candidate),
  );
  // One whose evidence names somebody else is better than none only in that a person is asked about it.
  return good.findLast(({ conflicts = [] }) => conflicts.length === 0) ?? good.at(-1);
}

export const expiresAt = (grant: ConsentGrant): number => grant.at + expiry[grant.kind];

/** Consent must cover this purpose and be unexpired; no record is not permission. */
export const consentCovers: Rule = {
  id: 'consent-covers',
  check: (facts) => {
    const found = consentFor(facts);
    if (found) return allow(found.because);
    const wayOn = 'Call, or record the consent you have. If they text us, you may answer.';
    if (facts.grants.length === 0) return block('No proof they agreed to texts.', wayOn);
    if (facts.grants.every((grant) => facts.now >= expiresAt(grant)))
      return block('Their consent has expired.', wayOn);
    if (facts.grants.every((grant) => !grant.proven))
      return block('Nobody can show what they agreed to.', wayOn);
    return block('What they agreed to does not cover this kind of text.', wayOn);
  },
};
