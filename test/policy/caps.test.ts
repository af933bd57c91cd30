import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type CapLimits, type CountedSend, capVerdict } from '../../src/policy/caps.ts';
import { placeOf } from './place-of.ts';

const NY = 'America/New_York';
const CHICAGO = 'America/Chicago';
const at = (text: string): number => Temporal.PlainDateTime.from(text).toZonedDateTime(NY).epochMilliseconds;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const roomy: CapLimits = {
  perRolling24Hours: 100,
  perDay: 100,
  perWorkflow: 100,
  gapMinutes: 0,
  workflow: 'quote',
};
const now = at('2026-11-23T12:00');
const ago = (hours: number, more: Partial<CountedSend> = {}): CountedSend => ({
  at: now - hours * HOUR,
  workflow: 'quote',
  ...more,
});

describe('caps', () => {
  const cases: {
    name: string;
    states?: string[];
    zones?: string[];
    sends: CountedSend[];
    limits?: Partial<CapLimits>;
    until?: number | 'never' | 'ok';
    because: string;
  }[] = [
    { name: 'no text yet', sends: [], until: 'ok', because: 'No text in the last 24 hours.' },
    { name: 'one text', sends: [ago(2), ago(30)], until: 'ok', because: '1 text in the last 24 hours.' },
    {
      name: 'our rolling limit',
      sends: [ago(23), ago(2), ago(1)],
      limits: { perRolling24Hours: 3 },
      until: now + HOUR,
      because: '3 texts in the last 24 hours: our limit is 3.',
    },
    {
      name: 'a text 24 hours ago no longer counts',
      sends: [ago(24), ago(2), ago(1)],
      limits: { perRolling24Hours: 3 },
      until: 'ok',
      because: '2 texts in the last 24 hours.',
    },
    {
      name: 'over the limit, two must leave the window',
      sends: [ago(20), ago(10), ago(5), ago(1)],
      limits: { perRolling24Hours: 3 },
      until: now + 14 * HOUR,
      because: '4 texts in the last 24 hours: our limit is 3.',
    },
    {
      name: 'in any order',
      sends: [ago(1), ago(10), ago(20), ago(5)],
      limits: { perRolling24Hours: 3 },
      until: now + 14 * HOUR,
      because: '4 texts in the last 24 hours: our limit is 3.',
    },
    {
      name: 'a text from a clock that runs ahead counts',
      sends: [ago(-0.1), ago(2), ago(3)],
      limits: { perRolling24Hours: 3 },
      until: now + 21 * HOUR,
      because: '3 texts in the last 24 hours: our limit is 3.',
    },
    ...['MD', 'OK', 'OR'].map((state) => ({
      name: `${state} holds against a looser limit`,
      states: [state],
      sends: [ago(23), ago(2), ago(1)],
      until: now + HOUR,
      because: `3 texts in the last 24 hours: ${{ MD: 'Maryland', OK: 'Oklahoma', OR: 'Oregon' }[state]} allows 3 in 24 hours.`,
    })),
    {
      name: 'one possible state of two is enough',
      states: ['NY', 'MD'],
      sends: [ago(23), ago(2), ago(1)],
      until: now + HOUR,
      because: '3 texts in the last 24 hours: Maryland allows 3 in 24 hours.',
    },
    {
      name: 'no law elsewhere',
      states: ['NY'],
      sends: [ago(23), ago(2), ago(1)],
      until: 'ok',
      because: '3 texts in the last 24 hours.',
    },
    {
      name: 'an unknown state keeps the strictest',
      states: [],
      sends: [ago(23), ago(2), ago(1)],
      until: now + HOUR,
      because: '3 texts in the last 24 hours: their state is not known, and the strictest allow 3.',
    },
    {
      name: 'Maine: one in eight hours',
      states: ['ME'],
      sends: [ago(7.5)],
      until: now + 0.5 * HOUR,
      because: '1 text in the last 8 hours: Maine allows 1 in 8 hours.',
    },
    {
      name: 'Florida counts by subject',
      states: ['FL'],
      sends: [ago(3, { subject: 'roof' }), ago(2, { subject: 'gutter' }), ago(1, { subject: 'roof' })],
      limits: { subject: 'roof' },
      until: 'ok',
      because: '3 texts in the last 24 hours.',
    },
    {
      name: 'Florida: a text whose subject nobody noted counts',
      states: ['FL'],
      sends: [ago(3, { subject: 'roof' }), ago(2), ago(1, { subject: 'roof' })],
      limits: { subject: 'roof' },
      until: now + 21 * HOUR,
      because: '3 texts in the last 24 hours: Florida allows 3 in 24 hours.',
    },
    {
      name: 'Florida: our own subject unknown',
      states: ['FL'],
      sends: [ago(3, { subject: 'a' }), ago(2, { subject: 'b' }), ago(1, { subject: 'c' })],
      until: now + 21 * HOUR,
      because: '3 texts in the last 24 hours: Florida allows 3 in 24 hours.',
    },
    {
      name: 'per local day',
      sends: [{ at: at('2026-11-22T23:59') }, { at: at('2026-11-23T00:00') }, { at: at('2026-11-23T08:00') }],
      limits: { perDay: 2 },
      until: at('2026-11-24T00:00'),
      because: '2 texts today: our limit is 2 a day.',
    },
    {
      name: 'yesterday is another day',
      sends: [{ at: at('2026-11-22T23:59') }, { at: at('2026-11-23T08:00') }],
      limits: { perDay: 2 },
      until: 'ok',
      because: '2 texts in the last 24 hours.',
    },
    {
      name: 'a day in every zone they may be in',
      zones: [NY, CHICAGO],
      sends: [{ at: at('2026-11-23T00:30') }, { at: at('2026-11-23T08:00') }],
      limits: { perDay: 2 },
      until: at('2026-11-24T00:00'),
      because: '2 texts today: our limit is 2 a day.',
    },
    {
      name: 'the other zone’s day ends later',
      zones: [NY, CHICAGO],
      sends: [{ at: at('2026-11-23T01:30') }, { at: at('2026-11-23T08:00') }],
      limits: { perDay: 2 },
      until: at('2026-11-24T01:00'),
      because: '2 texts today: our limit is 2 a day.',
    },
    {
      name: 'with no zone any 24 hours are a day',
      zones: [],
      sends: [ago(23), ago(2)],
      limits: { perDay: 2 },
      until: now + HOUR,
      because: '2 texts in the last 24 hours: our limit is 2 a day.',
    },
    {
      name: 'per workflow',
      sends: [ago(5), ago(2), ago(1, { workflow: 'nurture' })],
      limits: { perWorkflow: 2 },
      until: now + 19 * HOUR,
      because: '2 texts in the last 24 hours: the limit of one workflow is 2.',
    },
    {
      name: 'another workflow’s texts do not count there',
      sends: [ago(5, { workflow: 'nurture' }), ago(2)],
      limits: { perWorkflow: 2 },
      until: 'ok',
      because: '2 texts in the last 24 hours.',
    },
    {
      name: 'the gap between workflows',
      sends: [ago(0.5, { workflow: 'nurture' })],
      limits: { gapMinutes: 90 },
      until: now + HOUR,
      because: 'Another workflow texted them less than 90 minutes ago.',
    },
    {
      name: 'no gap inside a workflow',
      sends: [ago(0.5)],
      limits: { gapMinutes: 90 },
      until: 'ok',
      because: '1 text in the last 24 hours.',
    },
    {
      name: 'a text without a workflow is another’s',
      sends: [{ at: now - 0.5 * HOUR }],
      limits: { gapMinutes: 90 },
      until: now + HOUR,
      because: 'Another workflow texted them less than 90 minutes ago.',
    },
    {
      name: 'the end of the gap is free',
      sends: [ago(1.5, { workflow: 'nurture' })],
      limits: { gapMinutes: 90 },
      until: 'ok',
      because: '1 text in the last 24 hours.',
    },
    {
      name: 'the longest wait wins',
      sends: [ago(20), ago(10, { workflow: 'nurture' }), ago(1, { workflow: 'nurture' })],
      limits: { perRolling24Hours: 3, gapMinutes: 600 },
      until: now + 9 * HOUR,
      because: 'Another workflow texted them less than 600 minutes ago.',
    },
    {
      name: 'a higher priority goes first',
      sends: [],
      limits: {
        priority: 1,
        gapMinutes: 30,
        waiting: [{ workflow: 'urgent', priority: 2, at: now + 10 * MINUTE }],
      },
      until: now + 40 * MINUTE,
      because: 'The workflow "urgent" goes first.',
    },
    {
      name: 'an equal priority does not',
      sends: [],
      limits: { priority: 2, gapMinutes: 30, waiting: [{ workflow: 'urgent', priority: 2, at: now }] },
      until: 'ok',
      because: 'No text in the last 24 hours.',
    },
    {
      name: 'one that is far off does not',
      sends: [],
      limits: {
        priority: 1,
        gapMinutes: 30,
        waiting: [{ workflow: 'urgent', priority: 2, at: now + 30 * MINUTE }],
      },
      until: 'ok',
      because: 'No text in the last 24 hours.',
    },
    {
      name: 'free again in the middle of another’s turn',
      sends: [ago(23.5)],
      limits: {
        perRolling24Hours: 1,
        priority: 1,
        gapMinutes: 30,
        waiting: [{ workflow: 'urgent', priority: 2, at: now + 45 * MINUTE }],
      },
      until: now + 75 * MINUTE,
      because: '1 text in the last 24 hours: our limit is 1.',
    },
    {
      name: 'a limit of none',
      sends: [],
      limits: { perDay: 0 },
      until: 'never',
      because: 'No text may go: our limit is 0 a day.',
    },
    {
      name: 'a limit that is no number',
      sends: [],
      limits: { perRolling24Hours: Number.NaN },
      until: 'never',
      because: 'No text may go: our limit is NaN.',
    },
  ];
  for (const { name, states = ['NY'], zones = [NY], sends, limits, until, because } of cases) {
    test(name, () => {
      const verdict = capVerdict(sends, now, placeOf(states, zones), { ...roomy, ...limits });
      expect(verdict).toEqual({
        ok: until === 'ok',
        because,
        ...(typeof until === 'number' ? { until } : {}),
      });
    });
  }

  test('texts of a clock that is a day ahead hold back that day too', () => {
    const sends = [{ at: at('2026-11-24T00:10') }];
    const verdict = capVerdict(sends, now, placeOf(['NY'], [NY]), { ...roomy, perDay: 1 });
    expect(verdict.until).toBe(at('2026-11-25T00:00'));
  });

  test('the day after a change of the clocks begins at its own midnight', () => {
    const sends = [{ at: at('2026-11-01T09:00') }];
    const verdict = capVerdict(sends, at('2026-11-01T12:00'), placeOf(['NY'], [NY]), { ...roomy, perDay: 1 });
    expect(verdict.until).toBe(Date.parse('2026-11-02T05:00:00Z'));
  });

  test('a clock that cannot be read allows nothing', () => {
    expect(capVerdict([], Number.NaN, placeOf(['NY'], [NY]), roomy)).toEqual({
      ok: false,
      because: 'The clock cannot be read.',
    });
  });
});

describe('until is exact', () => {
  const sends = fc.array(
    fc.record({
      at: fc.integer({ min: -60, max: 2 }).map((halfHours) => now + halfHours * 30 * MINUTE),
      workflow: fc.constantFrom('quote', 'nurture'),
    }),
    { maxLength: 8 },
  );
  const limits: fc.Arbitrary<CapLimits> = fc.record({
    perRolling24Hours: fc.integer({ min: 1, max: 4 }),
    perDay: fc.integer({ min: 1, max: 4 }),
    perWorkflow: fc.integer({ min: 1, max: 4 }),
    gapMinutes: fc.integer({ min: 0, max: 300 }),
    workflow: fc.constantFrom('quote', 'nurture'),
    priority: fc.constant(1),
    waiting: fc.array(
      fc.record({
        workflow: fc.constant('urgent'),
        priority: fc.integer({ min: 0, max: 2 }),
        at: fc.integer({ min: -10, max: 60 }).map((halfHours) => now + halfHours * 30 * MINUTE),
      }),
      { maxLength: 3 },
    ),
  });
  const places = fc.constantFrom(
    placeOf(['NY'], [NY]),
    placeOf(['FL'], [NY, CHICAGO]),
    placeOf([], [NY]),
    placeOf(['ME', 'MD'], []),
  );

  test('free at until, not before', () => {
    fc.assert(
      fc.property(sends, limits, places, (marks, bounds, place) => {
        const verdict = capVerdict(marks, now, place, bounds);
        if (verdict.ok) return;
        const { until = 0 } = verdict;
        expect(until).toBeGreaterThan(now);
        expect(capVerdict(marks, until, place, bounds).ok).toBe(true);
        expect(capVerdict(marks, until - 1, place, bounds).ok).toBe(false);
        for (let probe = now; probe < until; probe += 7 * MINUTE) {
          expect(capVerdict(marks, probe, place, bounds).ok).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('one more send, one more state or a lower limit never frees anything', () => {
    fc.assert(
      fc.property(
        sends,
        sends,
        limits,
        fc.constantFrom('MD', 'ME', 'OR', 'TX'),
        (marks, more, bounds, state) => {
          if (capVerdict(marks, now, placeOf(['NY'], [NY]), bounds).ok) return;
          expect(capVerdict([...marks, ...more], now, placeOf(['NY'], [NY]), bounds).ok).toBe(false);
          expect(capVerdict(marks, now, placeOf(['NY', state], [NY, CHICAGO]), bounds).ok).toBe(false);
          expect(
            capVerdict(marks, now, placeOf(['NY'], [NY]), { ...bounds, perDay: 1, perWorkflow: 1 }).ok,
          ).toBe(false);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
