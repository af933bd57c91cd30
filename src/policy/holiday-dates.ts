import { dayNumber, type Weekday, weekdayOf } from '../domain/civil-day.ts';

/** When a holiday falls: a date, the nth weekday of a month (-1: the last), days from Easter, or a weekday before a date. */
export type Falls =
  | { readonly date: readonly [month: number, day: number] }
  | { readonly nth: readonly [n: number, weekday: Weekday, month: number] }
  | { readonly easter: number }
  | { readonly before: readonly [weekday: Weekday, month: number, day: number] }
  | { readonly electionDay: true };

/** The weekday on which a holiday of the weekend is kept: Friday for Saturday, Monday for Sunday (5 U.S.C. 6103(b)). */
export const observed = (day: number): number => {
  const weekday = weekdayOf(day);
  return weekday === 6 ? day - 1 : weekday === 0 ? day + 1 : day;
};

/** The day number on which a holiday falls in a year; undefined in a year without it. */
export function dayOf(falls: Falls, year: number): number | undefined {
  if ('date' in falls) return dayNumber(year, ...falls.date);
  if ('nth' in falls) return nthWeekday(year, ...falls.nth);
  if ('easter' in falls) return easterSunday(year) + falls.easter;
  if ('before' in falls)
    return weekdayBefore(dayNumber(year, falls.before[1], falls.before[2]), falls.before[0]);
  // The Tuesday after the first Monday of November in even years (2 U.S.C. 7).
  return year % 2 === 0 ? nthWeekday(year, 1, 1, 11) + 1 : undefined;
}

function nthWeekday(year: number, n: number, weekday: Weekday, month: number): number {
  if (n < 0) return weekdayBefore(dayNumber(year, month + 1, 1), weekday);
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

const weekdayBefore = (day: number, weekday: Weekday): number =>
  day - 1 - ((weekdayOf(day - 1) - weekday + 7) % 7);

/** Gregorian Easter by the anonymous algorithm (Meeus, "Astronomical Algorithms", chapter 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
