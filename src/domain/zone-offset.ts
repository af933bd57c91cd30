import { DAY_MS, dayNumber, HOUR_MS, MINUTE_MS } from './civil-day.ts';
import type { TimeZone } from './time-zone.ts';

/** A stretch of time in which a zone keeps one offset: inside it wall time is UTC plus `offset`, nothing else. */
export interface OffsetSpan {
  /** Epoch ms, inclusive. */
  readonly start: number;
  /** Epoch ms, exclusive. Either the offset changes here or only our knowledge ends: ask again at `end`. */
  readonly end: number;
  /** Ms to add to UTC. */
  readonly offset: number;
}

/** Shorter than any two changes of one zone in the tz database since 1970, so that a chunk holds at most one. */
const CHUNK_MS = 20 * DAY_MS;

/** Chunks kept per zone; time moves forward, so dropping all of them now and then costs nothing. */
const CHUNKS_KEPT = 2_000;

/** The last instant that ECMAScript can show; the first is its negative. */
const LAST_INSTANT = 8.64e15;

interface Known {
  readonly format: Intl.DateTimeFormat;
  readonly chunks: Map<number, readonly OffsetSpan[]>;
  /** The span that answered last: nearly always the next answer too. */
  last: OffsetSpan;
}

const known = new Map<TimeZone, Known>();

const NOTHING: OffsetSpan = { start: 0, end: 0, offset: 0 };

/**
 * The offset of a zone around an instant and how long it holds. The answers are a pure function of the arguments and
 * of the tz data of this Node; the cache only makes them fast (Intl takes microseconds, this takes nanoseconds).
 *
 * Governments change their clocks faster than Nodes are updated: with tz data older than 2026c British Columbia and
 * Alberta are an hour off from November 2026 on. Pin recent data; `derivePlace` keeps both clocks where it is older.
 *
 * @param at epoch ms, an instant that Intl can show (within 8.64e15 of the epoch).
 */
export function offsetSpan(at: number, zone: TimeZone): OffsetSpan {
  const found = known.get(zone) ?? meet(zone);
  if (at >= found.last.start && at < found.last.end) return found.last;
  const number = Math.floor(at / CHUNK_MS);
  const chunk = found.chunks.get(number) ?? survey(found, number);
  const span = chunk.find(({ end }) => at < end) ?? NOTHING;
  found.last = span;
  return span;
}

function meet(zone: TimeZone): Known {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, ...ASKED });
  const fresh: Known = { format, chunks: new Map(), last: NOTHING };
  known.set(zone, fresh);
  return fresh;
}

const ASKED = {
  hourCycle: 'h23',
  era: 'short',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const satisfies Intl.DateTimeFormatOptions;

function survey({ format, chunks }: Known, number: number): readonly OffsetSpan[] {
  if (chunks.size >= CHUNKS_KEPT) chunks.clear();
  const start = Math.max(number * CHUNK_MS, -LAST_INSTANT);
  const end = Math.min((number + 1) * CHUNK_MS, LAST_INSTANT + 1);
  const first = askOffset(start, format);
  const last = askOffset(end - 1, format);
  const change = first === last ? end : changeBetween(start, end - 1, first, format);
  const spans =
    first === last
      ? [{ start, end, offset: first }]
      : [
          { start, end: change, offset: first },
          { start: change, end, offset: last },
        ];
  chunks.set(number, spans);
  return spans;
}

/** The first instant with another offset than `before`, by halving. */
function changeBetween(from: number, to: number, before: number, format: Intl.DateTimeFormat): number {
  let same = from;
  let other = to;
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (askOffset(middle, format) === before) same = middle;
    else other = middle;
  }
  return other;
}

function askOffset(at: number, format: Intl.DateTimeFormat): number {
  const shown = { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
  let era = 'A';
  for (const { type, value } of format.formatToParts(at)) {
    if (type === 'era') era = value;
    else if (isShown(type)) shown[type] = Number(value);
  }
  const year = era.startsWith('B') ? 1 - shown.year : shown.year;
  const wall =
    dayNumber(year, shown.month, shown.day) * DAY_MS +
    shown.hour * HOUR_MS +
    shown.minute * MINUTE_MS +
    shown.second * 1000;
  return wall - Math.floor(at / 1000) * 1000;
}

const isShown = (type: string): type is 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' =>
  type === 'year' ||
  type === 'month' ||
  type === 'day' ||
  type === 'hour' ||
  type === 'minute' ||
  type === 'second';
