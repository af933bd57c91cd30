import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/domain/civil-day.ts';
import { instantsOf, localDay, localTime, startOfDay } from '../../src/domain/local-time.ts';
import { parseTimeZone, type TimeZone } from '../../src/domain/time-zone.ts';

const zoned = (name: string): TimeZone => {
  const zone = parseTimeZone(name);
  if (zone === undefined) throw new Error(`${name} should be a zone`);
  return zone;
};

const zones = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Adak',
  'Pacific/Honolulu',
  'America/St_Johns',
  'America/Halifax',
  'America/Regina',
  'Australia/Lord_Howe', // half an hour of daylight time
  'Africa/Casablanca', // changes twice around Ramadan
  'Africa/Cairo', // skips midnight
  'Asia/Kathmandu', // a quarter of an hour
  'Pacific/Apia', // skipped a whole day in 2011
].map(zoned);

describe('local time', () => {
  const cases = [
    { at: '2026-11-21T19:04:09Z', zone: 'America/Chicago', shown: [2026, 11, 21, 13, 4, 9, 6, -360] },
    { at: '2026-07-04T03:59:59Z', zone: 'America/New_York', shown: [2026, 7, 3, 23, 59, 59, 5, -240] },
    // 2027-03-14 is the 23-hour day, 2026-11-01 the 25-hour day
    { at: '2027-03-14T06:59:59Z', zone: 'America/New_York', shown: [2027, 3, 14, 1, 59, 59, 0, -300] },
    { at: '2027-03-14T07:00:00Z', zone: 'America/New_York', shown: [2027, 3, 14, 3, 0, 0, 0, -240] },
    { at: '2026-11-01T05:59:59Z', zone: 'America/New_York', shown: [2026, 11, 1, 1, 59, 59, 0, -240] },
    { at: '2026-11-01T06:00:00Z', zone: 'America/New_York', shown: [2026, 11, 1, 1, 0, 0, 0, -300] },
    { at: '2026-07-01T15:30:00Z', zone: 'America/Phoenix', shown: [2026, 7, 1, 8, 30, 0, 3, -420] },
    { at: '2026-01-01T03:29:59Z', zone: 'America/St_Johns', shown: [2025, 12, 31, 23, 59, 59, 3, -210] },
  ] as const;

  for (const { at, zone, shown } of cases) {
    test(`${at} in ${zone}`, () => {
      const local = localTime(Date.parse(at), zoned(zone));
      expect([
        local.year,
        local.month,
        local.day,
        local.hour,
        local.minute,
        local.second,
        local.weekday,
        local.offsetMinutes,
      ]).toEqual(shown);
    });
  }

  const instants = fc.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2100, 0, 1) });

  test('agrees with Temporal at any instant, near changes too', () => {
    const nearChange = fc
      .tuple(fc.constantFrom(...zones), instants, fc.integer({ min: -7_200_000, max: 7_200_000 }))
      .map(([zone, at, shift]) => {
        const next = Temporal.Instant.fromEpochMilliseconds(at)
          .toZonedDateTimeISO(zone)
          .getTimeZoneTransition('next');
        return { zone, at: (next?.epochMilliseconds ?? at) + shift };
      });
    fc.assert(
      fc.property(
        fc.oneof(fc.record({ zone: fc.constantFrom(...zones), at: instants }), nearChange),
        ({ zone, at }) => {
          const oracle = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
          const { weekday, offsetMinutes, ...wall } = localTime(at, zone);
          expect(wall).toEqual({
            year: oracle.year,
            month: oracle.month,
            day: oracle.day,
            hour: oracle.hour,
            minute: oracle.minute,
            second: oracle.second,
          });
          expect(weekday).toBe(oracle.dayOfWeek % 7);
          expect(offsetMinutes).toBe(oracle.offsetNanoseconds / 6e10);
        },
      ),
      { numRuns: 4_000 },
    );
  });

  test('instantsOf gives every instant with that wall time and no other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        instants,
        fc.integer({ min: -150, max: 150 }),
        (zone, at, minutes) => {
          const change = Temporal.Instant.fromEpochMilliseconds(at)
            .toZonedDateTimeISO(zone)
            .getTimeZoneTransition('next');
          const plain = (change ?? Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone))
            .toPlainDateTime()
            .add({ minutes });
          const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
          const later = plain.toZonedDateTime(zone, { disambiguation: 'later' });
          const expected = [...new Set([earlier, later])]
            .filter((candidate) => candidate.toPlainDateTime().equals(plain))
            .map((candidate) => candidate.epochMilliseconds);
          expect(instantsOf(plain, zone).map((found) => found + plain.millisecond)).toEqual([
            ...new Set(expected),
          ]);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('startOfDay is the first instant of the day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, at) => {
        const day = localDay(at, zone);
        const oracle = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).startOfDay();
        expect(startOfDay(day, zone)).toBe(oracle.epochMilliseconds);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a day whose midnight is skipped begins at the end of the gap', () => {
    const cairo = zoned('Africa/Cairo');
    const apia = zoned('Pacific/Apia');
    expect(startOfDay(dayNumber(2026, 4, 24), cairo)).toBe(Date.parse('2026-04-23T22:00:00Z')); // 1 AM summer time
    expect(startOfDay(dayNumber(2026, 4, 25), cairo)).toBe(Date.parse('2026-04-24T21:00:00Z'));
    // Samoa had no 30 December 2011.
    expect(startOfDay(dayNumber(2011, 12, 30), apia)).toBe(startOfDay(dayNumber(2011, 12, 31), apia));
  });

  test('skipped and repeated wall times', () => {
    const zone = zoned('America/Chicago');
    const wall = { month: 3, day: 14, hour: 2, minute: 30, second: 0 };
    expect(instantsOf({ year: 2027, ...wall }, zone)).toEqual([]);
    expect(instantsOf({ year: 2026, month: 11, day: 1, hour: 1, minute: 30, second: 0 }, zone)).toEqual([
      Date.parse('2026-11-01T06:30:00Z'),
      Date.parse('2026-11-01T07:30:00Z'),
    ]);
    expect(instantsOf({ year: 2026, month: 11, day: 2, hour: 1, minute: 30, second: 0 }, zone)).toEqual([
      Date.parse('2026-11-02T07:30:00Z'),
    ]);
  });
});

describe('parseTimeZone', () => {
  const accepted = {
    'america/new_york': 'America/New_York',
    ' Pacific/Honolulu ': 'Pacific/Honolulu',
  };
  for (const [text, zone] of Object.entries(accepted)) {
    test(`${text} is ${zone}`, () => expect(parseTimeZone(text)).toBe(zone));
  }

  test('an alias keeps its clock, under whichever name this Node gives it', () => {
    const now = Date.parse('2026-11-21T12:00:00Z');
    expect(localTime(now, zoned('US/Eastern'))).toEqual(localTime(now, zoned('America/New_York')));
  });

  const refused = [
    '',
    'EST',
    'UTC',
    'Etc/GMT+5',
    '+05:00',
    'America/Atlantis',
    'America/New_York; drop',
    'x'.repeat(1000),
  ];
  for (const text of refused) {
    test(`refuses ${text.slice(0, 30)}`, () => expect(parseTimeZone(text)).toBeUndefined());
  }
});
