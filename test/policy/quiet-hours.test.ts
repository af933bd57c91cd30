import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type HoursOptions, nextOpen, openAt } from '../../src/policy/quiet-hours.ts';
import { expectedHours, lawOpen } from './hours-oracle.ts';
import { placeOf, zoneOf } from './place-of.ts';

const at = (text: string): number => Temporal.ZonedDateTime.from(text).epochMilliseconds;
const iso = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toISOString();

const NY = 'America/New_York';
const CHICAGO = 'America/Chicago';
const LA = 'America/Los_Angeles';

describe('the next open minute', () => {
  const cases = [
    {
      name: 'now, when it is open',
      states: ['NY'],
      zones: [NY],
      now: '2026-11-23T12:00:30-05:00[America/New_York]',
      next: '2026-11-23T17:00:30.000Z',
    },
    {
      name: 'this morning',
      states: ['NY'],
      zones: [NY],
      now: '2026-11-23T03:00-05:00[America/New_York]',
      next: '2026-11-23T13:00:00.000Z',
    },
    {
      name: 'tomorrow, in the last minute of the law',
      states: ['NY'],
      zones: [NY],
      now: '2026-11-23T20:59-05:00[America/New_York]',
      next: '2026-11-24T13:00:00.000Z',
    },
    {
      name: 'both zones of area code 850',
      states: ['FL'],
      zones: [NY, CHICAGO],
      now: '2026-11-23T08:10-05:00[America/New_York]',
      next: '2026-11-23T14:00:00.000Z',
    },
    {
      name: 'over Sunday',
      states: ['AL'],
      zones: [CHICAGO],
      now: '2026-11-21T20:00-06:00[America/Chicago]',
      next: '2026-11-23T14:00:00.000Z',
    },
    {
      name: 'over Thanksgiving',
      states: ['RI'],
      zones: [NY],
      now: '2026-11-25T18:00-05:00[America/New_York]',
      next: '2026-11-27T14:00:00.000Z',
    },
    {
      name: 'over Christmas on a Saturday, its observed day and Sunday',
      states: [],
      zones: [NY],
      now: '2027-12-23T18:00-05:00[America/New_York]',
      next: '2027-12-27T15:00:00.000Z',
    },
    {
      name: 'coast to coast',
      states: ['NY', 'CA'],
      zones: [NY, LA],
      now: '2026-11-23T08:00-05:00[America/New_York]',
      next: '2026-11-23T16:00:00.000Z',
    },
    {
      name: 'into the 23-hour day',
      states: ['NY'],
      zones: [NY],
      now: '2027-03-13T22:00-05:00[America/New_York]',
      next: '2027-03-14T12:00:00.000Z',
    },
    {
      name: 'into the 25-hour day',
      states: ['NY'],
      zones: [NY],
      now: '2026-10-31T22:00-04:00[America/New_York]',
      next: '2026-11-01T13:00:00.000Z',
    },
    {
      name: 'from the hour that comes twice',
      states: ['NY'],
      zones: [NY],
      now: '2026-11-01T01:30-05:00[America/New_York]',
      next: '2026-11-01T13:00:00.000Z',
    },
    {
      name: 'where one zone changes its clocks and the other never does',
      states: ['AZ'],
      zones: ['America/Phoenix', 'America/Denver'],
      now: '2027-03-13T23:00-07:00[America/Phoenix]',
      next: '2027-03-14T15:00:00.000Z',
    },
    {
      name: 'across Pennsylvania’s change of law',
      states: ['PA'],
      zones: [NY],
      now: '2026-10-17T21:30-04:00[America/New_York]',
      next: '2026-10-19T13:00:00.000Z',
    },
    {
      name: 'at half past in Newfoundland',
      states: ['NL'],
      zones: ['America/St_Johns'],
      now: '2026-11-23T03:00-03:30[America/St_Johns]',
      next: '2026-11-23T12:30:00.000Z',
    },
  ];
  for (const { name, states, zones, now, next } of cases) {
    test(name, () => expect(iso(nextOpen(placeOf(states, zones), at(now))?.at)).toBe(next));
  }

  test('none where no hour suits both ends', () => {
    // Maine closes at 5 PM, when it is 7 AM on Guam the next day.
    expect(
      nextOpen(placeOf(['ME', 'GU'], [NY, 'Pacific/Guam']), at('2026-11-23T12:00-05:00[America/New_York]')),
    ).toBeUndefined();
  });

  test('none within the horizon of 15 days', () => {
    const monday = at('2026-11-23T12:00-05:00[America/New_York]');
    const rows = [
      {
        ...ROW,
        state: 'NY' as const,
        until: '2026-12-09',
        weekdays: 'closed' as const,
        saturday: 'closed' as const,
        sunday: 'closed' as const,
      },
    ];
    expect(nextOpen(placeOf(['NY'], [NY]), monday, { stateRows: rows })).toBeUndefined();
    const shorter = rows.map((row) => ({ ...row, until: '2026-12-08' }));
    expect(iso(nextOpen(placeOf(['NY'], [NY]), monday, { stateRows: shorter })?.at)).toBe(
      '2026-12-08T13:00:00.000Z',
    );
  });
});

const ROW = {
  weekdays: [0, 24],
  saturday: [0, 24],
  sunday: [0, 24],
  holidays: 'as the day',
  cite: 'a test',
  tag: 'R',
  reviewBy: '2030-01-01',
} as const;

describe('rows that meet', () => {
  const open = (states: string[], now: string, options?: HoursOptions): boolean =>
    openAt(placeOf(states, [NY]), at(`${now}[${NY}]`), options).open;

  test('across the border both countries’ hours hold', () => {
    expect(open(['ON'], '2026-11-23T21:15')).toBe(true);
    expect(open(['NY', 'ON'], '2026-11-23T21:15')).toBe(false);
    expect(open(['NY'], '2026-11-28T09:30')).toBe(true);
    expect(open(['NY', 'ON'], '2026-11-28T09:30')).toBe(false);
  });

  test('a holiday never opens more than its day of the week', () => {
    const stateRows = [{ ...ROW, state: 'NY' as const, weekdays: [12, 13], holidays: [8, 20] } as const];
    expect(open(['NY'], '2026-11-26T11:00', { stateRows })).toBe(false);
    expect(open(['NY'], '2026-11-26T12:30', { stateRows })).toBe(true);
  });
});

describe('what nobody can know is closed', () => {
  const noon = at('2026-11-23T12:00-05:00[America/New_York]');

  test('an unknown zone says why and opens never', () => {
    const place = {
      ...placeOf(['NY'], []),
      because: 'We do not know where they are: 800 is a toll-free number.',
    };
    expect(openAt(place, noon)).toEqual({ open: false, because: place.because, localTimes: [] });
    expect(nextOpen(place, noon)).toBeUndefined();
  });

  for (const broken of [Number.NaN, Number.POSITIVE_INFINITY, -1, 8.64e15, 8.64e15 + 1]) {
    test(`a clock that reads ${broken}`, () => {
      expect(openAt(placeOf(['NY'], [NY]), broken).open).toBe(false);
      expect(nextOpen(placeOf(['NY'], [NY]), broken)).toBeUndefined();
    });
  }
});

describe('sentences', () => {
  const cases: {
    name: string;
    states: string[];
    zones: string[];
    now: string;
    options?: HoursOptions;
    because: string;
  }[] = [
    {
      name: 'open',
      states: ['NY'],
      zones: [NY],
      now: '2026-11-23T13:04-05:00[America/New_York]',
      because: 'It is Mon 1:04 PM ET there, open until Mon 8:59 PM ET.',
    },
    {
      name: 'two zones',
      states: ['FL'],
      zones: [NY, CHICAGO],
      now: '2026-11-23T08:30-05:00[America/New_York]',
      because: 'It is Mon 8:30 AM ET and Mon 7:30 AM CT there. Federal law allows texts from 8 AM to 9 PM.',
    },
    {
      name: 'evening',
      states: ['FL'],
      zones: [NY],
      now: '2026-11-23T20:00-05:00[America/New_York]',
      because: 'It is Mon 8:00 PM ET there. Florida allows texts from 8 AM to 8 PM.',
    },
    {
      name: 'Sunday',
      states: ['AL'],
      zones: [CHICAGO],
      now: '2026-11-22T12:00-06:00[America/Chicago]',
      because: 'It is Sun 12:00 PM CT there. Alabama allows no texts on Sundays.',
    },
    {
      name: 'Sunday noon in Texas',
      states: ['TX'],
      zones: [CHICAGO],
      now: '2026-11-22T11:59-06:00[America/Chicago]',
      because: 'It is Sun 11:59 AM CT there. Texas allows texts from noon to 9 PM.',
    },
    {
      name: 'holiday',
      states: ['RI'],
      zones: [NY],
      now: '2026-11-26T12:00-05:00[America/New_York]',
      because: 'It is Thu 12:00 PM ET there. Rhode Island allows no texts on Thanksgiving.',
    },
    {
      name: 'unknown state',
      states: [],
      zones: [NY],
      now: '2026-11-23T19:00-05:00[America/New_York]',
      because: 'It is Mon 7:00 PM ET there. Their state is not known, which allows texts from 10 AM to 6 PM.',
    },
    {
      name: 'Canada on a holiday',
      states: ['ON'],
      zones: ['America/Toronto'],
      now: '2027-07-01T19:00-04:00[America/Toronto]',
      because:
        'It is Thu 7:00 PM ET there. In Ontario the rules for telemarketing allow texts from 10 AM to 6 PM on Canada Day.',
    },
    {
      name: 'own hours',
      states: ['NY'],
      zones: [NY],
      now: '2026-11-23T19:00-05:00[America/New_York]',
      options: { tenantWindow: { start: '09:00', end: '18:30' } },
      because: 'It is Mon 7:00 PM ET there. Our own hours allow texts from 9 AM to 6:30 PM.',
    },
    {
      name: 'own hours that cannot be read',
      states: ['NY'],
      zones: [NY],
      now: '2026-11-23T19:00-05:00[America/New_York]',
      options: { tenantWindow: { start: '18:00', end: '9:00' } },
      because: 'It is Mon 7:00 PM ET there. Our own hours cannot be read and so allow no texts on Mondays.',
    },
    {
      name: 'the same clock twice is said once',
      states: ['AZ'],
      zones: ['America/Phoenix', 'America/Denver'],
      now: '2026-11-23T12:00-07:00[America/Phoenix]',
      because: 'It is Mon 12:00 PM Arizona time there, open until Mon 8:59 PM Arizona time.',
    },
    {
      name: 'a zone abroad',
      states: [],
      zones: ['Europe/London'],
      now: '2026-11-23T12:00+00:00[Europe/London]',
      because: 'It is Mon 12:00 PM London time there, open until Mon 5:59 PM London time.',
    },
  ];
  for (const { name, states, zones, now, options, because } of cases) {
    test(name, () => expect(openAt(placeOf(states, zones), at(now), options).because).toBe(because));
  }

  test('when it opens', () => {
    const next = nextOpen(placeOf(['AL'], [CHICAGO]), at('2026-11-21T22:00-06:00[America/Chicago]'));
    expect(next?.because).toBe('It opens at 8:00 AM CT on Mon, Nov 23.');
  });
});

describe('a business may only tighten', () => {
  const place = placeOf(['TX'], [CHICAGO]);
  const cases: { name: string; options: HoursOptions; now: string; open: boolean }[] = [
    {
      name: 'opens with its own window',
      options: { tenantWindow: { start: '10:00', end: '17:00' } },
      now: '2026-11-23T10:00',
      open: true,
    },
    {
      name: 'not before',
      options: { tenantWindow: { start: '10:00', end: '17:00' } },
      now: '2026-11-23T09:59',
      open: false,
    },
    {
      name: 'open to the end of its own window, to the minute',
      options: { tenantWindow: { start: '10:00', end: '17:00' } },
      now: '2026-11-23T16:59',
      open: true,
    },
    {
      name: 'not at the end',
      options: { tenantWindow: { start: '10:00', end: '17:00' } },
      now: '2026-11-23T17:00',
      open: false,
    },
    {
      name: 'cannot open what the law closes',
      options: { tenantWindow: { start: '00:00', end: '24:00' } },
      now: '2026-11-23T08:59',
      open: false,
    },
    {
      name: 'only on its days',
      options: { tenantWindow: { start: '00:00', end: '24:00', days: ['tue'] } },
      now: '2026-11-23T12:00',
      open: false,
    },
    {
      name: 'a window that ends before it starts is closed',
      options: { tenantWindow: { start: '17:00', end: '10:00' } },
      now: '2026-11-23T12:00',
      open: false,
    },
    {
      name: 'a window that cannot be read is closed',
      options: { tenantWindow: { start: 'nine', end: '17:00' } },
      now: '2026-11-23T12:00',
      open: false,
    },
    {
      name: 'a window past midnight is closed',
      options: { tenantWindow: { start: '09:00', end: '24:30' } },
      now: '2026-11-23T12:00',
      open: false,
    },
    {
      name: 'collections rest on Sunday',
      options: { category: 'collections' },
      now: '2026-11-22T13:00',
      open: false,
    },
    {
      name: 'collections are open on Monday',
      options: { category: 'collections' },
      now: '2026-11-23T13:00',
      open: true,
    },
    { name: 'health in any spelling', options: { category: 'Health' }, now: '2026-11-23T19:00', open: false },
    {
      name: 'legal intake on a holiday',
      options: { category: 'legal-intake' },
      now: '2026-11-26T13:00',
      open: false,
    },
    {
      name: 'a category with a slip keeps all categories’ hours',
      options: { category: 'colections' },
      now: '2026-11-28T09:30',
      open: false,
    },
    {
      name: 'a category’s own window',
      options: { category: 'health', categoryWindow: { start: '12:00', end: '13:00' } },
      now: '2026-11-23T13:00',
      open: false,
    },
  ];
  for (const { name, options, now, open } of cases) {
    test(name, () => expect(openAt(place, at(`${now}[${CHICAGO}]`), options).open).toBe(open));
  }
});

describe('properties', () => {
  const usZones = [
    NY,
    CHICAGO,
    'America/Denver',
    'America/Phoenix',
    LA,
    'America/Anchorage',
    'America/Adak',
    'Pacific/Honolulu',
    'America/Puerto_Rico',
  ];
  const states = Object.keys(expectedHours).filter((state) => state !== 'unknown' && state !== 'ME');
  const someStates = fc.uniqueArray(fc.constantFrom(...states), { maxLength: 4 });
  const someZones = fc.uniqueArray(fc.constantFrom(...usZones), { minLength: 1, maxLength: 4 });
  const range = { min: Date.UTC(2024, 0, 3), max: Date.UTC(2030, 11, 10) };
  /** Any instant, more often one near a full hour and near a change of the clocks. */
  const instants = fc.oneof(
    fc.integer(range),
    fc
      .tuple(fc.integer(range), fc.integer({ min: -61_000, max: 61_000 }))
      .map(([time, shift]) => Math.round(time / 3_600_000) * 3_600_000 + shift),
    fc
      .tuple(
        fc.constantFrom('2024-03-10', '2024-11-03', '2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07'),
        fc.integer({ min: -86_400_000, max: 2 * 86_400_000 }),
      )
      .map(([day, shift]) => Date.parse(`${day}T00:00:00Z`) + shift),
  );
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const options: fc.Arbitrary<HoursOptions> = fc.record(
    {
      tenantWindow: fc.record({ start: clock, end: clock }),
      category: fc.constantFrom('collections', 'health', 'legal intake', 'other'),
    },
    { requiredKeys: [] },
  );

  const oracle = (named: readonly string[], zones: readonly string[], time: number): boolean =>
    zones.every((zone) =>
      (named.length === 0 ? ['unknown'] : named).every((state) => lawOpen(state, zone, time)),
    );

  test('open exactly when every state is open by every zone’s clock', () => {
    fc.assert(
      fc.property(someStates, someZones, instants, (named, zones, time) => {
        expect(openAt(placeOf(named, zones), time).open).toBe(oracle(named, zones, time));
      }),
      { numRuns: 3_000 },
    );
  });

  test('the next opening is not before now, is open, and nothing between is', () => {
    fc.assert(
      fc.property(someStates, someZones, instants, options, (named, zones, time, tighter) => {
        const place = placeOf(named, zones);
        const next = nextOpen(place, time, tighter);
        if (next === undefined) return;
        expect(next.at).toBeGreaterThanOrEqual(time);
        expect(openAt(place, next.at, tighter).open).toBe(true);
        if (next.at > time) expect(openAt(place, next.at - 1, tighter).open).toBe(false);
        for (let probe = time; probe < next.at; probe += 17 * 60_000) {
          expect(openAt(place, probe, tighter).open).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('no opening means that no minute of the next 15 days is open', () => {
    fc.assert(
      fc.property(
        someStates,
        fc.constantFrom([NY, 'Pacific/Guam'], ['Pacific/Pago_Pago', NY], [LA, 'Pacific/Guam']),
        instants,
        (named, zones, time) => {
          if (nextOpen(placeOf(named, zones), time) !== undefined) return;
          for (let probe = time; probe < time + 15 * 86_400_000; probe += 13 * 60_000) {
            expect(openAt(placeOf(named, zones), probe).open).toBe(false);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test('while open it stays open until closesAt and not longer', () => {
    fc.assert(
      fc.property(someStates, someZones, instants, options, (named, zones, time, tighter) => {
        const place = placeOf(named, zones);
        const { open, closesAt } = openAt(place, time, tighter);
        expect(closesAt === undefined).toBe(!open);
        if (closesAt === undefined) return;
        expect(closesAt).toBeGreaterThan(time);
        expect(openAt(place, closesAt, tighter).open).toBe(false);
        expect(openAt(place, closesAt - 1, tighter).open).toBe(true);
        for (let probe = time; probe < closesAt; probe += 23 * 60_000) {
          expect(openAt(place, probe, tighter).open).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('one more candidate, or a tighter wish, never opens a closed instant', () => {
    fc.assert(
      fc.property(
        someStates,
        someZones,
        fc.constantFrom(...states),
        fc.constantFrom(...usZones),
        instants,
        options,
        (named, zones, state, zone, time, tighter) => {
          if (openAt(placeOf(named, zones), time).open) return;
          expect(openAt(placeOf(named, [...zones, zone]), time).open).toBe(false);
          expect(openAt(placeOf(named, zones), time, tighter).open).toBe(false);
          if (named.length > 0) expect(openAt(placeOf([...named, state], zones), time).open).toBe(false);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  test('no known state is open before 8 AM or after 9 PM, and the unknown one only where all are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...states, 'ME'), instants, (state, time) => {
        const zone = zoneOf(state);
        const { hour } = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone);
        const open = openAt(placeOf([state], [zone]), time).open;
        if (open) expect(hour >= 8 && hour < 21).toBe(true);
        if (!open && state !== 'ME') expect(openAt(placeOf([], [zone]), time).open).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });
});
