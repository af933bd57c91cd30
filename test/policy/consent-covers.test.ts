import { expect, test } from 'vitest';
import type { ConsentKind } from '../../src/domain/consent.ts';
import type { Purpose } from '../../src/domain/purpose.ts';
import { consentCovers, consentFor } from '../../src/policy/consent-covers.ts';
import { DAY, facts, grant, MINUTE, NOW, type RuleCase } from './facts.ts';
import { ruleTable } from './rule-table.ts';

/** Which kind of consent covers which purpose: proven, then unproven (nobody can show the wording). */
const matrix = {
  first: { inquiry: [true, false], informational: [true, false], marketing: [true, false] },
  reply: { inquiry: [true, true], informational: [true, true], marketing: [true, true] },
  'follow-up': { inquiry: [false, false], informational: [true, false], marketing: [true, false] },
  marketing: { inquiry: [false, false], informational: [false, false], marketing: [true, false] },
} as const satisfies Partial<Record<Purpose, Record<ConsentKind, readonly [boolean, boolean]>>>;

const purposes = ['first', 'reply', 'follow-up', 'marketing'] as const;
const kinds = ['inquiry', 'informational', 'marketing'] as const;

ruleTable(
  consentCovers,
  purposes.flatMap((purpose) =>
    kinds.flatMap((kind) =>
      [true, false].map((proven, index): RuleCase => {
        const says = matrix[purpose][kind][index] === true ? 'allow' : 'block';
        return {
          name: `${purpose} on ${proven ? 'proven' : 'unproven'} ${kind} consent`,
          change: { purpose, grants: [grant({ kind, proven })] },
          says,
        };
      }),
    ),
  ),
);

const wroteAgo = (ms: number) => ({ lastText: { sid: 'SM1', at: NOW - ms } });
const aged = (kind: ConsentKind, days: number, ms = 0) => ({
  grants: [grant({ kind, at: NOW - days * DAY + ms })],
});

ruleTable(consentCovers, [
  { name: 'no record is not permission', change: { grants: [] }, says: 'block', because: 'No proof' },
  { name: 'an inquiry of 90 days', change: aged('inquiry', 90), says: 'block', because: 'expired' },
  { name: 'a moment younger', change: aged('inquiry', 90, 1), says: 'allow' },
  { name: 'informational after 18 months', change: aged('informational', 540), says: 'block' },
  { name: 'and a moment before', change: aged('informational', 540, 1), says: 'allow' },
  {
    name: 'written consent to promotions after 18 months',
    change: { ...aged('marketing', 540), purpose: 'marketing' },
    says: 'block',
    because: 'expired',
  },
  {
    name: 'unproven wording is told as that',
    change: { grants: [grant({ proven: false })] },
    says: 'block',
    because: 'Nobody can show',
  },
  {
    name: 'a discount on an inquiry is told as that',
    change: { purpose: 'marketing', grants: [grant({ kind: 'inquiry' })] },
    says: 'block',
    because: 'does not cover',
  },
  {
    name: 'an expired grant beside a good one',
    change: { grants: [grant({ at: NOW - 900 * DAY }), grant({ id: 'consent_2' })] },
    says: 'allow',
  },
  {
    name: 'their own text is consent to be answered',
    change: { purpose: 'reply', grants: [], ...wroteAgo(DAY - 1) },
    says: 'allow',
  },
  {
    name: 'for 24 hours',
    change: { purpose: 'reply', grants: [], ...wroteAgo(DAY) },
    says: 'block',
  },
  {
    name: 'and for no reminder',
    change: { purpose: 'follow-up', grants: [], ...wroteAgo(MINUTE) },
    says: 'block',
  },
  {
    name: 'nor a promotion',
    change: { purpose: 'marketing', grants: [], ...wroteAgo(MINUTE) },
    says: 'block',
  },
  {
    name: 'a text from the future proves nothing',
    change: { purpose: 'reply', grants: [], ...wroteAgo(-MINUTE) },
    says: 'block',
  },
  { name: 'HELP is answered', change: { purpose: 'help', grants: [], ...wroteAgo(MINUTE) }, says: 'allow' },
  {
    name: 'the goodbye rests on their stop',
    change: { purpose: 'opt-out-confirmation', grants: [] },
    says: 'allow',
  },
]);

test('the evidence names the newest grant that covers, and one without a conflict before any other', () => {
  const old = grant({ id: 'old' });
  const fresh = grant({ id: 'new' });
  const doubtful = grant({ id: 'doubtful', conflicts: ['person'] });
  expect(consentFor(facts({ grants: [old, fresh] }))?.id).toBe('new');
  expect(consentFor(facts({ grants: [old, doubtful] }))?.id).toBe('old');
  expect(consentFor(facts({ grants: [doubtful] }))?.id).toBe('doubtful');
});
