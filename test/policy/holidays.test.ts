import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { civilDate, dayNumber, parseIsoDay } from '../../src/domain/civil-day.ts';
import { type Calendar, holidayOn, holidaysIn } from '../../src/policy/holidays.ts';
import { federalDates, stateDates } from './hours-oracle.ts';

const iso = (day: number): string => {
  const { year, month, day: date } = civilDate(day);
  return new Temporal.PlainDate(year, month, date).toString();
};
const on = (calendar: Calendar, date: string): string | undefined => {
  const day = parseIsoDay(date);
  return day === undefined ? 'not a date' : holidayOn(calendar, day);
};

describe('holidays', () => {
  for (const [year, days] of Object.entries(federalDates)) {
    test(`federal holidays of ${year}, on their dates and as observed, and no other day`, () => {
      const found = [...holidaysIn('US', Number(year)).keys()].map(iso).sort();
      expect(found).toEqual(days.split(' ').map((day) => `${year}-${day}`));
    });
  }

  for (const state of ['AL', 'LA', 'PA', 'RI', 'UT'] as const) {
    test(`${state} keeps its own days beside the federal ones, 2024 to 2030`, () => {
      const found = Object.keys(federalDates).flatMap((year) =>
        [...holidaysIn(state, Number(year)).keys()].map(iso),
      );
      const federal = Object.entries(federalDates).flatMap(([year, days]) =>
        days.split(' ').map((day) => `${year}-${day}`),
      );
      const expected = new Set([...federal, ...(stateDates[state] ?? '').split(/\s+/)]);
      expect(found.sort()).toEqual([...expected].sort());
    });
  }

  const named = [
    ['US', '2026-07-03', 'Independence Day (observed)'],
    ['US', '2026-07-04', 'Independence Day'],
    ['US', '2027-12-31', 'New Year’s Day (observed)'],
    ['US', '2026-11-26', 'Thanksgiving'],
    ['US', '2026-11-27', undefined],
    ['NY', '2026-04-03', undefined],
    ['LA', '2026-04-03', 'Good Friday'],
    ['LA', '2027-02-09', 'Mardi Gras'],
    ['RI', '2026-08-10', 'Victory Day'],
    ['RI', '2027-11-02', undefined], // no election in odd years
    ['any', '2026-07-24', 'Pioneer Day'],
    ['ON', '2026-05-18', 'Victoria Day'],
    ['ON', '2027-05-24', 'Victoria Day'],
    ['ON', '2028-05-22', 'Victoria Day'], // the Monday before the 25th, never the 25th itself
    ['BC', '2026-07-01', 'Canada Day'],
    ['QC', '2026-10-12', 'Thanksgiving'],
    ['QC', '2026-11-26', undefined],
    ['QC', '2026-04-06', 'Easter Monday'],
  ] as const;
  for (const [calendar, date, name] of named) {
    test(`${calendar} ${date}: ${name ?? 'an ordinary day'}`, () => expect(on(calendar, date)).toBe(name));
  }

  test('a federal holiday falls on a workday or has one on which it is observed, in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2150 }), (year) => {
        const weekdays = [...holidaysIn('US', year)]
          .filter(([day]) => Temporal.PlainDate.from(iso(day)).dayOfWeek < 6)
          .map(([, name]) => name.replace(' (observed)', ''));
        const own = weekdays.filter((name) => name !== 'New Year’s Day');
        expect(new Set(own).size).toBe(10);
      }),
    );
  });
});

describe('civil days', () => {
  test('count as Temporal counts, from year 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        const date = Temporal.PlainDate.from('1970-01-01').add({ days: day });
        expect(civilDate(day)).toEqual({ year: date.year, month: date.month, day: date.day });
        expect(dayNumber(date.year, date.month, date.day)).toBe(day);
      }),
      { numRuns: 2_000 },
    );
  });

  test('and around the leap days that centuries drop', () => {
    for (const year of [1600, 1700, 1900, 2000, 2100, 2400]) {
      for (let shift = -3; shift < 370; shift++) {
        const date = Temporal.PlainDate.from(`${year}-02-27`).add({ days: shift });
        const day = dayNumber(date.year, date.month, date.day);
        expect(iso(day)).toBe(date.toString());
      }
    }
  });

  const refused = ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', 'soon', ''];
  for (const text of refused) {
    test(`"${text}" is no date`, () => expect(parseIsoDay(text)).toBeUndefined());
  }
});
