import { civilDate } from '../domain/civil-day.ts';
import { dayOf, type Falls, observed } from './holiday-dates.ts';
import { isProvince, type StateCode } from './state-code.ts';

interface Holiday {
  readonly name: string;
  readonly falls: Falls;
}

const MON = 1;
const THU = 4;

/** 5 U.S.C. 6103(a). Inauguration Day binds federal offices around Washington only and is left out. */
const federal: readonly Holiday[] = [
  { name: 'New Year’s Day', falls: { date: [1, 1] } },
  { name: 'Martin Luther King Day', falls: { nth: [3, MON, 1] } },
  { name: 'Presidents’ Day', falls: { nth: [3, MON, 2] } },
  { name: 'Memorial Day', falls: { nth: [-1, MON, 5] } },
  { name: 'Juneteenth', falls: { date: [6, 19] } },
  { name: 'Independence Day', falls: { date: [7, 4] } },
  { name: 'Labor Day', falls: { nth: [1, MON, 9] } },
  { name: 'Columbus Day', falls: { nth: [2, MON, 10] } },
  { name: 'Veterans Day', falls: { date: [11, 11] } },
  { name: 'Thanksgiving', falls: { nth: [4, THU, 11] } },
  { name: 'Christmas Day', falls: { date: [12, 25] } },
];

const goodFriday: Holiday = { name: 'Good Friday', falls: { easter: -2 } };
const mardiGras: Holiday = { name: 'Mardi Gras', falls: { easter: -47 } };
const electionDay: Holiday = { name: 'Election Day', falls: { electionDay: true } };

/**
 * Days that the states whose rows close on holidays keep beside the federal ones. The statutes named were not opened
 * by us (tag U); a day too many costs a day's wait, a day too few a violation.
 */
const stateDays = {
  // Ala. Code 1-3-8; Mardi Gras is kept in Mobile and Baldwin counties.
  AL: [
    mardiGras,
    { name: 'Confederate Memorial Day', falls: { nth: [4, MON, 4] } },
    { name: 'Jefferson Davis’ Birthday', falls: { nth: [1, MON, 6] } },
  ],
  // La. R.S. 1:55; the PSC's order names Mardi Gras and Good Friday.
  LA: [mardiGras, goodFriday, { name: 'All Saints’ Day', falls: { date: [11, 1] } }, electionDay],
  // 44 P.S. 11
  PA: [goodFriday, { name: 'Flag Day', falls: { date: [6, 14] } }, electionDay],
  // R.I. Gen. Laws 25-1-1
  RI: [{ name: 'Victory Day', falls: { nth: [2, MON, 8] } }, electionDay],
  // Utah Code 63G-1-301
  UT: [{ name: 'Pioneer Day', falls: { date: [7, 24] } }],
} as const satisfies Partial<Record<StateCode, readonly Holiday[]>>;

/** Statutory holidays of Canada and those that most provinces add; one strict list for all of them. */
const canadian: readonly Holiday[] = [
  { name: 'New Year’s Day', falls: { date: [1, 1] } },
  { name: 'Family Day', falls: { nth: [3, MON, 2] } },
  goodFriday,
  { name: 'Easter Monday', falls: { easter: 1 } },
  { name: 'Victoria Day', falls: { before: [MON, 5, 25] } },
  { name: 'Saint-Jean-Baptiste Day', falls: { date: [6, 24] } },
  { name: 'Canada Day', falls: { date: [7, 1] } },
  { name: 'Civic Holiday', falls: { nth: [1, MON, 8] } },
  { name: 'Labour Day', falls: { nth: [1, MON, 9] } },
  { name: 'National Day for Truth and Reconciliation', falls: { date: [9, 30] } },
  { name: 'Thanksgiving', falls: { nth: [2, MON, 10] } },
  { name: 'Remembrance Day', falls: { date: [11, 11] } },
  { name: 'Christmas Day', falls: { date: [12, 25] } },
  { name: 'Boxing Day', falls: { date: [12, 26] } },
];

/** Whose holidays: a state's own with the federal ones, `US` the federal ones, `any` those of every state's row. */
export type Calendar = StateCode | 'US' | 'any';

const hasOwnDays = (calendar: Calendar): calendar is keyof typeof stateDays =>
  Object.hasOwn(stateDays, calendar);

function holidaysOf(calendar: Calendar): readonly Holiday[] {
  if (calendar === 'any') return [...federal, ...Object.values(stateDays).flat()];
  if (calendar === 'US') return federal;
  if (isProvince(calendar)) return canadian;
  return hasOwnDays(calendar) ? [...federal, ...stateDays[calendar]] : federal;
}

/** Names by day number for each calendar and year; few, because only days near now are asked for. */
const known = new Map<Calendar, Map<number, ReadonlyMap<number, string>>>();

/**
 * The holiday kept on a day (a local day number), else undefined. A holiday with a date also closes the weekday on
 * which it is observed; both days count.
 */
export function holidayOn(calendar: Calendar, day: number): string | undefined {
  const { year } = civilDate(day);
  const years = known.get(calendar) ?? new Map<number, ReadonlyMap<number, string>>();
  const days = years.get(year) ?? holidaysIn(calendar, year);
  known.set(calendar, years);
  years.set(year, days);
  return days.get(day);
}

/** Every holiday of a year with its observed day, by day number; the next New Year's Day may be observed in it. */
export function holidaysIn(calendar: Calendar, year: number): ReadonlyMap<number, string> {
  const days = new Map<number, string>();
  const add = (day: number, name: string): void => {
    if (civilDate(day).year === year && !days.has(day)) days.set(day, name);
  };
  for (const { name, falls } of holidaysOf(calendar)) {
    for (const near of [year, year + 1]) {
      const day = dayOf(falls, near);
      if (day === undefined) continue;
      add(day, name);
      if ('date' in falls) add(observed(day), `${name} (observed)`);
    }
  }
  return days;
}
