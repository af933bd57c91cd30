import type { ConsentConflict } from '../domain/consent.ts';
import { consentFor } from './consent-covers.ts';
import { allow, type Rule, review } from './rule.ts';

const named = {
  phone: 'another phone number',
  person: 'another person',
  service: 'another service',
} as const satisfies Record<ConsentConflict, string>;

/**
 * Evidence that does not fit the request stops for a person (C12). Consent that names somebody else is settled by
 * consent that does not. Where they are is open to doubt more often: there hours must be open everywhere they may be,
 * and only what no person looks at is stopped.
 */
export const evidenceAgrees: Rule = {
  id: 'evidence-agrees',
  check: (facts) => {
    const basis = consentFor(facts);
    const conflicts = facts.grants.find(({ id }) => id === basis?.id)?.conflicts ?? [];
    if (conflicts.length > 0) {
      return review(
        `The consent we hold names ${conflicts.map((conflict) => named[conflict]).join(' and ')}.`,
        'Call and ask. If they agree, record the consent.',
      );
    }
    const { conflicts: quarrel } = facts.place;
    const guessed = facts.draft.automatic && (facts.purpose === 'first' || facts.purpose === 'follow-up');
    return guessed && quarrel !== undefined
      ? review(`Sources disagree about where they are. ${quarrel}`, 'A person looks, and may send it.')
      : allow('The evidence fits the request.');
  },
};
