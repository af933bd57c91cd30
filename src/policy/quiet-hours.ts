import { DAY_MS } from '../domain/civil-day.ts';
import type { TimeZone } from '../domain/time-zone.ts';
import { offsetSpan } from '../domain/zone-offset.ts';
import { type DayWindow, dayWindow } from './day-window.ts';
import type { OpenRow } from './hours-row.ts';
import { momentThere, timeThere, whyClosed } from './hours-words.ts';
import { type HoursOptions, openRows } from './open-rows.ts';
import type { Place } from './place.ts';

export type { HoursOptions } from './open-rows.ts';

/** May a text go there now, as far as the clock is concerned? */
export interface OpenState {
  readonly open: boolean;
  /** One or two short sentences for a person. */
  readonly because: string;
  /** What clocks show there; zones that show the same are said once. */
  readonly localTimes: readonly { readonly zone: string; readonly text: string }[];
  /** Epoch ms, while open: the first instant that is closed again. */
  readonly closesAt?: number;
}

/** How far ahead an opening is looked for. */
const HORIZON_MS = 15 * DAY_MS;

/** Beyond this no calendar of ours means anything, and a broken clock must not open a window. */
const LAST_INSTANT = Date.UTC(2200, 0, 1);

const isReadable = (at: number): boolean => at >= 0 && at < LAST_INSTANT;

/**
 * Is it a decent hour in every zone and state they may be in? Law's windows stop a minute before their end.
 *
 * @param at epoch ms; an instant before 1970, after 2199 or not a number is closed.
 */
export function openAt(place: Place, at: number, options?: HoursOptions): OpenState {
  if (!isReadable(at)) return { open: false, because: 'The clock cannot be read.', localTimes: [] };
  if (place.zones.length === 0) return { open: false, because: place.because, localTimes: [] };
  const rows = openRows(place, options);
  const localTimes = timesThere(place.zones, at);
  const there = `It is ${localTimes.map(({ text }) => text).join(' and ')} there`;
  let closes = Number.POSITIVE_INFINITY;
  let closesIn = place.zones[0];
  for (const zone of place.zones) {
    const { window, day, inDay } = moment(rows, zone, at);
    if (!isIn(window, inDay)) {
      return { open: false, because: `${there}. ${whyClosed(window, day, inDay)}`, localTimes };
    }
    const end = closingIn(rows, zone, at);
    if (end < closes) {
      closes = end;
      closesIn = zone;
    }
  }
  const until = closesIn === undefined ? '' : `, open until ${timeThere(closes, closesIn)}`;
  return { open: true, because: `${there}${until}.`, localTimes, closesAt: closes };
}

/**
 * The first instant from `at` on that is open everywhere they may be, found by going from one window's edge or change
 * of the clocks to the next. `at` itself when it is open; undefined when nothing opens within 15 days.
 */
export function nextOpen(
  place: Place,
  at: number,
  options?: HoursOptions,
): { readonly at: number; readonly because: string } | undefined {
  const [first] = place.zones;
  if (first === undefined || !isReadable(at)) return undefined;
  const rows = openRows(place, options);
  const last = at + HORIZON_MS;
  let opens = at;
  for (let settled = 0; settled < place.zones.length; ) {
    for (const zone of place.zones) {
      const next = openingIn(rows, zone, opens, last);
      if (next === undefined) return undefined;
      settled = next === opens ? settled + 1 : 1;
      opens = next;
    }
  }
  return { at: opens, because: `It opens at ${momentThere(opens, first)}.` };
}

/** The first instant from `at` on that is closed somewhere they may be; undefined when it is closed already. */
export const closesAt = (place: Place, at: number, options?: HoursOptions): number | undefined =>
  openAt(place, at, options).closesAt;

interface Moment {
  readonly window: DayWindow;
  /** Local day number. */
  readonly day: number;
  /** Ms on the wall clock since its midnight. */
  readonly inDay: number;
}

function moment(rows: readonly OpenRow[], zone: TimeZone, at: number): Moment {
  const local = at + offsetSpan(at, zone).offset;
  const day = Math.floor(local / DAY_MS);
  return { window: dayWindow(rows, day), day, inDay: local - day * DAY_MS };
}

const isIn = ({ open, close }: DayWindow, inDay: number): boolean => inDay >= open && inDay < close;

/** The first open instant from `from` on in one zone; undefined after `last`. */
function openingIn(rows: readonly OpenRow[], zone: TimeZone, from: number, last: number): number | undefined {
  let at = from;
  while (at <= last) {
    const { window, day, inDay } = moment(rows, zone, at);
    if (isIn(window, inDay)) return at;
    const { offset, end } = offsetSpan(at, zone);
    // Wall time runs with the offset only to the end of the span; there the clocks may jump, so look again.
    at = Math.min(day * DAY_MS + (inDay < window.open ? window.open : DAY_MS) - offset, end);
  }
  return undefined;
}

/** The first closed instant after an open one in one zone. */
function closingIn(rows: readonly OpenRow[], zone: TimeZone, from: number): number {
  let at = from;
  const last = from + HORIZON_MS;
  while (at < last) {
    const { window, day, inDay } = moment(rows, zone, at);
    if (!isIn(window, inDay)) return at;
    const { offset, end } = offsetSpan(at, zone);
    at = Math.min(day * DAY_MS + window.close - offset, end);
  }
  return last;
}

function timesThere(zones: readonly TimeZone[], at: number): OpenState['localTimes'] {
  const seen = new Set<number>();
  const times: { zone: string; text: string }[] = [];
  for (const zone of zones) {
    const { offset } = offsetSpan(at, zone);
    if (seen.has(offset)) continue;
    seen.add(offset);
    times.push({ zone, text: timeThere(at, zone) });
  }
  return times;
}
