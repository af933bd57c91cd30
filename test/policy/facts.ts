import type { ConsentGrant, Revocation } from '../../src/domain/consent.ts';
import type { Rule } from '../../src/policy/rule.ts';
import type { SendFacts, SentBefore } from '../../src/policy/send-facts.ts';
import { settings } from '../support/settings.ts';
import { placeOf } from './place-of.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Tuesday 2026-03-03, 11:00 in Texas. */
export const NOW = Date.UTC(2026, 2, 3, 17, 0);

/** A grant that covers a first text and a reminder. */
export const grant = (change: Partial<ConsentGrant> = {}): ConsentGrant => ({
  id: 'consent_1',
  kind: 'informational',
  how: 'form',
  at: NOW - HOUR,
  proven: true,
  ...change,
});

export const stop = (change: Partial<Revocation> = {}): Revocation => ({
  id: 'stop_1',
  how: 'text',
  at: NOW - MINUTE,
  scope: { sms: true, voice: false },
  carrierConfirmed: false,
  alsoAppointment: false,
  by: 'contact',
  ...change,
});

export const sent = (change: Partial<SentBefore> = {}): SentBefore => ({
  at: NOW - 2 * HOUR,
  workflow: 'new-lead',
  purpose: 'first',
  here: true,
  arrived: true,
  ...change,
});

type Change = Partial<Omit<SendFacts, 'draft'>> & { readonly draft?: Partial<SendFacts['draft']> };

/** Everything speaks for an approved first text to Texas at eleven in the morning; tests change one fact at a time. */
export function facts({ draft, ...change }: Change = {}): SendFacts {
  const set = settings();
  return {
    now: NOW,
    settings: set,
    purpose: 'first',
    draft: {
      id: 'draft_1',
      version: 1,
      basis: 7,
      author: { kind: 'person', user: 'U-DANA' },
      automatic: false,
      workflow: 'new-lead',
      body: "Hi Maria, it's Acme Roofing. When may we call you about the leak? Reply STOP to opt out.",
      kept: [],
      ...draft,
    },
    approval: { by: 'person:U-DANA', version: 1, basis: 7 },
    basis: 7,
    phoneKnown: true,
    language: 'en',
    line: 'usable',
    optedOut: undefined,
    paused: false,
    sensitive: false,
    grants: [grant()],
    lastText: undefined,
    request: 'Leak over the garage',
    channelPreference: 'any',
    conversationEnded: false,
    queue: 'U-DANA',
    place: placeOf(['TX'], ['America/Chicago']),
    sends: [],
    spentWords: [],
    wroteHere: false,
    suppressions: [],
    priority: 1,
    waiting: [],
    sender: set.numbers[0],
    senderPaused: undefined,
    measure: { characters: 90, segments: 1, encoding: 'GSM-7', forcing: [] },
    confirmationSent: false,
    window: { open: true, because: 'It is 11:00 AM there.', localTimes: [] },
    findings: [],
    ...change,
  };
}

/** One row of a rule's table. */
export interface RuleCase {
  readonly name: string;
  readonly change?: Change;
  /** `hold` with the minutes from NOW until which. */
  readonly says: 'allow' | 'block' | 'review' | readonly ['hold', number];
  /** Part of the sentence. */
  readonly because?: string;
}

/** What a rule says of each row: verdict, and until when. */
export const verdictIn = ({ check }: Rule, { change }: RuleCase): RuleCase['says'] => {
  const { verdict, until = Number.NaN } = check(facts(change));
  return verdict === 'hold' ? ['hold', (until - NOW) / MINUTE] : verdict;
};
