import fc from 'fast-check';
import type { ConsentGrant, Revocation } from '../../src/domain/consent.ts';
import type { Purpose } from '../../src/domain/purpose.ts';
import type { SendFacts } from '../../src/policy/send-facts.ts';
import { DAY, facts, grant, HOUR, NOW, sent, stop } from './facts.ts';
import { placeOf } from './place-of.ts';

const purposes = ['first', 'reply', 'follow-up', 'marketing', 'opt-out-confirmation', 'help'] as const;
export const anyPurpose: fc.Arbitrary<Purpose> = fc.constantFrom(...purposes);

/** Some time in the last two years, or a little ahead of our clock. */
const anyTime = fc.integer({ min: NOW - 730 * DAY, max: NOW + HOUR });
const sometimes = <T>(what: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(what, { nil: undefined });

export const anyGrant: fc.Arbitrary<ConsentGrant> = fc
  .record({
    id: fc.constantFrom('consent_1', 'consent_2', 'consent_3'),
    kind: fc.constantFrom('inquiry', 'informational', 'marketing'),
    how: fc.constantFrom('form', 'keyword', 'voice', 'recorded-by-rep', 'import'),
    at: anyTime,
    proven: fc.boolean(),
    conflicts: fc.subarray(['phone', 'person', 'service'] as const),
  })
  .map(grant);

export const anyStop: fc.Arbitrary<Revocation> = fc
  .record({ at: anyTime, carrierConfirmed: fc.boolean() })
  .map(stop);

const anySent = fc
  .record({
    at: anyTime,
    workflow: fc.constantFrom('new-lead', 'gutters'),
    purpose: anyPurpose,
    here: fc.boolean(),
    arrived: fc.boolean(),
  })
  .map(sent);

/** Facts of any kind: mostly in favour, each of them sometimes against. */
export const anyFacts: fc.Arbitrary<SendFacts> = fc
  .record({
    purpose: anyPurpose,
    automatic: fc.boolean(),
    approved: fc.boolean(),
    basis: fc.constantFrom(7, 7, 7, 8),
    phoneKnown: fc.constantFrom(true, true, true, false),
    line: fc.constantFrom('usable', 'usable', 'usable', 'landline', 'wrong-number'),
    optedOut: sometimes(anyStop),
    paused: fc.constantFrom(false, false, true),
    sensitive: fc.constantFrom(false, false, true),
    grants: fc.array(anyGrant, { maxLength: 3 }),
    lastText: sometimes(fc.record({ sid: fc.constant('SM1'), at: anyTime })),
    channelPreference: fc.constantFrom('any', 'text', 'call', 'email'),
    conversationEnded: fc.constantFrom(false, false, true),
    place: fc.constantFrom(
      placeOf(['TX'], ['America/Chicago']),
      placeOf(['FL'], ['America/New_York', 'America/Chicago']),
      placeOf([], ['America/New_York']),
      placeOf([], []),
    ),
    sends: fc.array(anySent, { maxLength: 5 }),
    wroteHere: fc.boolean(),
    suppressions: fc.subarray(['customer-issue', 'deal', 'complaint', 'people-only', 'holdout'] as const),
    open: fc.constantFrom(true, true, false),
    registered: fc.constantFrom(true, true, false),
    pausedUntil: sometimes(fc.integer({ min: NOW + 1, max: NOW + DAY })),
    confirmationSent: fc.boolean(),
  })
  .map(({ automatic, approved, open, registered, pausedUntil, ...change }) => {
    const base = facts({ ...change, draft: { automatic } });
    return {
      ...base,
      approval: approved ? base.approval : undefined,
      window: { ...base.window, open },
      sender: base.sender && { ...base.sender, registered },
      senderPaused: pausedUntil === undefined ? undefined : { because: 'a limit.', until: pausedUntil },
    };
  });
