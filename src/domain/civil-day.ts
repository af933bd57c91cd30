/** One day, hour and minute in ms. A local day may have 23 or 25 hours; these are the clock's units, not the day's. */
export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;

/** 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A date of the proleptic Gregorian calendar; `month` is 1 to 12. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Days from 1970-01-01 to a date, without any zone. A month or day outside its range counts on from the last good
 * one (month 13 is January), as `Date.UTC` does. The eras of 400 years are Hinnant's: "chrono-Compatible Low-Level
 * Date Algorithms".
 */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3; // years begin in March, so that the leap day is the last
  const marchYear = Math.floor(months / 12);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (months - marchYear * 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day number. */
export function civilDate(dayNumber: number): CivilDate {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** The day of the week; 1970-01-01 was a Thursday. */
export const weekdayOf = (dayNumber: number): Weekday => weekdays[(((dayNumber + 4) % 7) + 7) % 7] ?? 0;

/** The day number of an ISO date, `2026-10-18`; undefined when it is not one or does not exist. */
export function parseIsoDay(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const number = dayNumber(year, month, day);
  const back = civilDate(number);
  return back.year === year && back.month === month && back.day === day ? number : undefined;
}
