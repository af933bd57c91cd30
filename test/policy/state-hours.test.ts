import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../src/domain/civil-day.ts';
import { everyHoursRow, overdueHours } from '../../src/policy/hours-review.ts';
import { openAt } from '../../src/policy/quiet-hours.ts';
import { isProvince, stateCodes } from '../../src/policy/state-code.ts';
import { stateHours } from '../../src/policy/state-hours.ts';
import { expectedHours, lawMinutes } from './hours-oracle.ts';
import { placeOf, zoneOf } from './place-of.ts';

/** Ordinary days of winter and summer, and holidays: Memorial Day, Independence Day on a Sunday and as observed. */
const days = {
  Monday: '2027-02-08',
  'Monday in summer': '2027-07-12',
  Saturday: '2027-02-06',
  Sunday: '2027-02-07',
  'Memorial Day': '2027-05-31',
  'Independence Day, a Sunday': '2027-07-04',
  'Independence Day as observed': '2027-07-05',
};

const instant = (date: string, minutes: number, zone: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime(zone).add({ minutes }).epochMilliseconds;

const expectEdges = (state: string, date: string, from: number, to: number): void => {
  const zone = zoneOf(state);
  const place = placeOf([state], [zone]);
  const open = (at: number): boolean => openAt(place, at).open;
  if (from >= to) {
    for (let minutes = 0; minutes < 24 * 60; minutes += 15) {
      expect(open(instant(date, minutes, zone)), `${state} ${date} +${minutes} min`).toBe(false);
    }
    return;
  }
  const first = instant(date, from, zone);
  const end = instant(date, to, zone) - 60_000;
  expect([open(first - 1), open(first)], `${state} ${date} opens at ${from / 60}`).toEqual([false, true]);
  expect([open(end - 1), open(end)], `${state} ${date} stops a minute before ${to / 60}`).toEqual([
    true,
    false,
  ]);
  expect(openAt(place, first).closesAt).toBe(end);
};

describe('hours by state', () => {
  for (const state of Object.keys(expectedHours)) {
    test(`${state}: ${expectedHours[state]}`, () => {
      for (const date of Object.values(days)) expectEdges(state, date, ...lawMinutes(state, date));
    });
  }

  test('every US state has expected hours here', () => {
    const missing = stateCodes.filter((state) => !isProvince(state) && expectedHours[state] === undefined);
    expect(missing).toEqual([]);
  });

  const canada = [
    { state: 'ON', date: '2027-02-08', from: 9, to: 21.5 },
    { state: 'ON', date: '2027-02-06', from: 10, to: 18 },
    { state: 'ON', date: '2027-02-07', from: 10, to: 18 },
    { state: 'ON', date: '2027-07-01', from: 10, to: 18 }, // Canada Day, a Thursday
    { state: 'QC', date: '2027-05-31', from: 9, to: 21.5 }, // Memorial Day is nothing there
    { state: 'BC', date: '2027-07-01', from: 0, to: 0 },
    { state: 'BC', date: '2027-07-02', from: 9, to: 21.5 },
    { state: 'NL', date: '2027-02-08', from: 9, to: 21.5 },
  ];
  for (const { state, date, from, to } of canada) {
    test(`${state} on ${date}: ${from} to ${to}`, () => expectEdges(state, date, from * 60, to * 60));
  }

  test('Pennsylvania changes on 18 October 2026', () => {
    expectEdges('PA', '2026-10-16', 8 * 60, 21 * 60);
    expectEdges('PA', '2026-10-17', 8 * 60, 21 * 60);
    expectEdges('PA', '2026-10-18', 0, 0); // a Sunday
    expectEdges('PA', '2026-10-19', 9 * 60, 19 * 60);
    expectEdges('PA', '2026-10-12', 0, 0); // Columbus Day, under the rule of 2019
  });

  test('Oregon changes on 1 January 2026', () => {
    expectEdges('OR', '2025-12-31', 8 * 60, 21 * 60);
    expectEdges('OR', '2026-01-01', 8 * 60, 20 * 60);
  });
});

describe('the rows themselves', () => {
  for (const { name, row } of everyHoursRow) {
    test(`${name} (${row.cite}) has a source, readable dates and sane hours`, () => {
      expect(row.cite).not.toBe('');
      expect(parseIsoDay(row.reviewBy)).toBeDefined();
      for (const date of [row.from, row.until])
        if (date !== undefined) expect(parseIsoDay(date)).toBeDefined();
      for (const hours of [row.weekdays, row.saturday, row.sunday, row.holidays]) {
        if (typeof hours === 'string') continue;
        expect(hours[0]).toBeLessThan(hours[1]);
        expect(hours[1]).toBeLessThanOrEqual(24);
      }
    });
  }

  test('a state with several rows has no day with none and no day with two', () => {
    const states = stateHours
      .map(({ state }) => state)
      .filter((state, index, all) => all.indexOf(state) !== index);
    expect(states).toEqual(['PA']);
    const [before, after] = stateHours.filter(({ state }) => state === 'PA');
    expect(before?.until).toBe(after?.from);
  });

  test('overdue rows are those whose review day has passed', () => {
    expect(overdueHours(Date.parse('2026-11-21T00:00:00Z'))).toEqual([]);
    const names = overdueHours(Date.parse('2027-02-01T00:00:00Z')).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(['British Columbia', 'Oregon', 'Pennsylvania']));
    expect(overdueHours(Date.parse('2027-01-31T23:59:59Z'))).toEqual([]);
    expect(overdueHours(Date.parse('2030-01-01T00:00:00Z'))).toHaveLength(everyHoursRow.length);
  });
});
