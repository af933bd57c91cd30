import { Temporal } from 'temporal-polyfill';

/**
 * What the tests of hours hold the gate against: typed by hand from the statutes' summaries, computed with Temporal,
 * sharing no line with the code. Hours are `weekdays saturday sunday holidays`, `-` is closed, `=` as the day.
 */
export const expectedHours: Readonly<Record<string, string>> = {
  AL: '8-20 8-20 - -',
  CT: '9-20 9-20 9-20 =',
  FL: '8-20 8-20 8-20 =',
  IN: '9-20 9-20 9-20 =',
  KY: '10-21 10-21 10-21 =',
  LA: '8-20 8-20 - -',
  ME: '9-17 - - =',
  MD: '8-20 8-20 8-20 =',
  MA: '8-20 8-20 8-20 =',
  MI: '9-21 9-21 9-21 =',
  MN: '9-21 9-21 9-21 =',
  NM: '9-21 9-21 9-21 =',
  MS: '8-20 8-20 - =',
  NV: '9-20 9-20 9-20 =',
  OK: '8-20 8-20 8-20 =',
  OR: '8-20 8-20 8-20 =',
  PA: '9-19 9-19 - -',
  RI: '9-18 10-17 - -',
  SD: '9-21 9-21 - =',
  TX: '9-21 9-21 12-21 =',
  UT: '8-21 8-21 - -',
  WA: '8-20 8-20 8-20 =',
  WY: '8-20 8-20 8-20 =',
  // No hours of their own beyond the federal ones.
  ...Object.fromEntries(
    [
      'AK',
      'AZ',
      'AR',
      'CA',
      'CO',
      'DE',
      'DC',
      'GA',
      'HI',
      'ID',
      'IL',
      'IA',
      'KS',
      'MO',
      'MT',
      'NE',
      'NH',
      'NJ',
      'NY',
    ]
      .concat(['NC', 'ND', 'OH', 'SC', 'TN', 'VT', 'VA', 'WV', 'WI', 'PR', 'VI', 'GU', 'MP', 'AS'])
      .map((state) => [state, '8-21 8-21 8-21 =']),
  ),
  unknown: '10-18 10-17 - -',
};

/** Federal holidays with the days on which they are observed, from the Office of Personnel Management's lists. */
export const federalDates: Readonly<Record<number, string>> = {
  2024: '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
  2025: '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25',
  2026: '01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25',
  2027: '01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31',
  2028: '01-01 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-11 11-23 12-25',
  2029: '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-11 11-12 11-22 12-25',
  2030: '01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
};

const goodFriday = '2024-03-29 2025-04-18 2026-04-03 2027-03-26 2028-04-14 2029-03-30 2030-04-19';
const mardiGras = '2024-02-13 2025-03-04 2026-02-17 2027-02-09 2028-02-29 2029-02-13 2030-03-05';
const electionDay = '2024-11-05 2026-11-03 2028-11-07 2030-11-05';

/** What the states whose rows close on holidays keep beside the federal days. */
export const stateDates: Readonly<Record<string, string>> = {
  AL: `${mardiGras} 2024-04-22 2025-04-28 2026-04-27 2027-04-26 2028-04-24 2029-04-23 2030-04-22
       2024-06-03 2025-06-02 2026-06-01 2027-06-07 2028-06-05 2029-06-04 2030-06-03`,
  LA: `${mardiGras} ${goodFriday} ${electionDay}
       2024-11-01 2025-10-31 2025-11-01 2026-11-01 2026-11-02 2027-11-01 2028-11-01 2029-11-01 2030-11-01`,
  PA: `${goodFriday} ${electionDay}
       2024-06-14 2025-06-13 2025-06-14 2026-06-14 2026-06-15 2027-06-14 2028-06-14 2029-06-14 2030-06-14`,
  RI: `${electionDay} 2024-08-12 2025-08-11 2026-08-10 2027-08-09 2028-08-14 2029-08-13 2030-08-12`,
  UT: '2024-07-24 2025-07-24 2026-07-24 2027-07-23 2027-07-24 2028-07-24 2029-07-24 2030-07-24',
};

const federal = new Set(
  Object.entries(federalDates).flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`)),
);
const own = new Map(Object.entries(stateDates).map(([state, days]) => [state, new Set(days.split(/\s+/))]));
const anyState = new Set([...own.values()].flatMap((days) => [...days]));

export const isHoliday = (state: string, date: string): boolean =>
  federal.has(date) || (state === 'unknown' ? anyState.has(date) : (own.get(state)?.has(date) ?? false));

/** Minutes `[from, to)` that the law leaves open in a state on a local date, before the early stop. */
export function lawMinutes(state: string, date: string): readonly [number, number] {
  const text = state === 'PA' && date < '2026-10-18' ? '8-21 8-21 8-21 -' : expectedHours[state];
  const [weekdays = '-', saturday = '-', sunday = '-', holidays = '-'] = (
    state === 'OR' && date < '2026-01-01' ? '8-21 8-21 8-21 =' : (text ?? '')
  ).split(' ');
  const { dayOfWeek } = Temporal.PlainDate.from(date);
  const day = dayOfWeek === 7 ? sunday : dayOfWeek === 6 ? saturday : weekdays;
  const hours = holidays !== '=' && isHoliday(state, date) ? holidays : day;
  const [from, to] = hours.split('-').map(Number);
  return from === undefined || to === undefined || hours === '-' ? [0, 0] : [from * 60, to * 60];
}

/** Is it open in one state by the clock of one zone? */
export function lawOpen(state: string, zone: string, at: number): boolean {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const [from, to] = lawMinutes(state, there.toPlainDate().toString());
  const minute = there.hour * 60 + there.minute;
  return minute >= from && minute < to - 1;
}
