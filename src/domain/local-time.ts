import {
  type CivilDate,
  civilDate,
  DAY_MS,
  dayNumber,
  HOUR_MS,
  MINUTE_MS,
  type Weekday,
  weekdayOf,
} from './civil-day.ts';
import type { TimeZone } from './time-zone.ts';
import { offsetSpan } from './zone-offset.ts';

/** What a clock on the wall shows; `hour` is 0 to 23. */
export interface WallTime extends CivilDate {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

export interface LocalTime extends WallTime {
  readonly weekday: Weekday;
  /** Minutes to add to UTC; negative west of Greenwich. */
  readonly offsetMinutes: number;
}

/** What clocks in a zone show at an instant. Under a microsecond once the zone's offset around `at` is known. */
export function localTime(at: number, zone: TimeZone): LocalTime {
  const { offset } = offsetSpan(at, zone);
  const local = at + offset;
  const day = Math.floor(local / DAY_MS);
  const inDay = local - day * DAY_MS;
  const date = civilDate(day);
  return {
    // Spelled out: an object spread costs thirty times as much here, and this runs on every send.
    year: date.year,
    month: date.month,
    day: date.day,
    hour: Math.floor(inDay / HOUR_MS),
    minute: Math.floor((inDay % HOUR_MS) / MINUTE_MS),
    second: Math.floor((inDay % MINUTE_MS) / 1000),
    weekday: weekdayOf(day),
    offsetMinutes: offset / MINUTE_MS,
  };
}

/**
 * The instants at which clocks in a zone show a wall time, earliest first: none when the clocks skip it in spring, two
 * when they show it twice in autumn, else one.
 */
export function instantsOf(wall: WallTime, zone: TimeZone): number[] {
  const asUtc =
    dayNumber(wall.year, wall.month, wall.day) * DAY_MS +
    wall.hour * HOUR_MS +
    wall.minute * MINUTE_MS +
    wall.second * 1000;
  // No zone is further than a day from UTC, so the offset that held then is one of the day before or the day after.
  const offsets = new Set([offsetSpan(asUtc - DAY_MS, zone).offset, offsetSpan(asUtc + DAY_MS, zone).offset]);
  return [...offsets]
    .map((offset) => asUtc - offset)
    .filter((at) => at + offsetSpan(at, zone).offset === asUtc)
    .sort((a, b) => a - b);
}

/** The first instant of a local day: midnight, or the end of the gap where the clocks skip midnight. */
export function startOfDay(day: number, zone: TimeZone): number {
  const wall = day * DAY_MS;
  let span = offsetSpan(wall - DAY_MS, zone);
  // At most one change and one end of knowledge lie between a day before and a day after.
  for (let hops = 0; hops < 3 && wall - span.offset >= span.end; hops++) span = offsetSpan(span.end, zone);
  return Math.max(wall - span.offset, span.start);
}

/** The local day an instant falls on, as a day number. */
export const localDay = (at: number, zone: TimeZone): number =>
  Math.floor((at + offsetSpan(at, zone).offset) / DAY_MS);
