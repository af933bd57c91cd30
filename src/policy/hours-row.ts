import { DAY_MS, HOUR_MS, MINUTE_MS, parseIsoDay, type Weekday } from '../domain/civil-day.ts';
import type { LocalWindow } from '../domain/settings.ts';
import type { Calendar } from './holidays.ts';

/** Hours of local wall time, `[8, 20]` or `[9, 21.5]`; the end is exclusive. */
export type DayHours = readonly [from: number, to: number] | 'closed';

/** The hours that one source of law or policy leaves open, by class of day. */
export interface HoursRow {
  readonly weekdays: DayHours;
  readonly saturday: DayHours;
  readonly sunday: DayHours;
  /** `as the day`: a holiday is nothing special. */
  readonly holidays: DayHours | 'as the day';
  /** First local date on which the row holds, `2026-10-18`; absent: since ever. */
  readonly from?: string;
  /** First local date on which it no longer holds. */
  readonly until?: string;
  readonly cite: string;
  /** C the issuer's own page, Q quoted alike by several, S secondary, R our recommendation, U unconfirmed. */
  readonly tag: 'C' | 'Q' | 'S' | 'R' | 'U';
  /** ISO date after which somebody should read the source again. */
  readonly reviewBy: string;
  readonly note?: string;
}

/** A row made ready for the gate: ms after local midnight by weekday. Closed is a window without a minute. */
export interface OpenRow {
  /** Begins a sentence: `Florida allows`. */
  readonly says: string;
  readonly open: readonly number[];
  /** Exclusive, the early stop taken off. */
  readonly close: readonly number[];
  /** How long before its end the row stops: what a sentence adds again. */
  readonly early: number;
  readonly holidays:
    | { readonly calendar: Calendar; readonly open: number; readonly close: number }
    | undefined;
  readonly fromDay: number;
  readonly untilDay: number;
}

/** A text must have arrived before the window ends, so we stop handing over a minute earlier. */
const EARLY_MS = MINUTE_MS;

const NEVER = { open: 0, close: 0 };

const inMs = (hours: DayHours): { open: number; close: number } =>
  hours === 'closed'
    ? NEVER
    : { open: hours[0] * HOUR_MS, close: Math.min(hours[1] * HOUR_MS, DAY_MS) - EARLY_MS };

/** @throws RangeError when a date of the row is not one: the data is ours, a test reads every row. */
export function openRow(row: HoursRow, says: string, calendar: Calendar): OpenRow {
  const week = [row.sunday, ...Array.from({ length: 5 }, () => row.weekdays), row.saturday].map(inMs);
  return {
    says,
    open: week.map(({ open }) => open),
    close: week.map(({ close }) => close),
    early: EARLY_MS,
    holidays: row.holidays === 'as the day' ? undefined : { calendar, ...inMs(row.holidays) },
    fromDay: row.from === undefined ? Number.NEGATIVE_INFINITY : isoDay(row.from),
    untilDay: row.until === undefined ? Number.POSITIVE_INFINITY : isoDay(row.until),
  };
}

function isoDay(text: string): number {
  const day = parseIsoDay(text);
  if (day === undefined) throw new RangeError(`${text} is not a date`);
  return day;
}

export const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

export type WeekdayName = (typeof weekdayNames)[Weekday];

/** A business's own window, to the minute: no early stop. It may only tighten, being one more row that must be open. */
export type TenantWindow = LocalWindow;

/** The window as a row. One that cannot be read, or ends before it starts, is closed: a slip never opens anything. */
export function tenantRow({ start, end, days }: TenantWindow, whose: string): OpenRow {
  const open = clockMs(start);
  const close = clockMs(end);
  const good = open !== undefined && close !== undefined && open < close;
  const onDay = (name: WeekdayName): boolean => good && (days === undefined || days.includes(name));
  return {
    says: good ? `${whose} allow` : `${whose} cannot be read and so allow`,
    open: weekdayNames.map((name) => (onDay(name) ? (open ?? 0) : 0)),
    close: weekdayNames.map((name) => (onDay(name) ? (close ?? 0) : 0)),
    early: 0,
    holidays: undefined,
    fromDay: Number.NEGATIVE_INFINITY,
    untilDay: Number.POSITIVE_INFINITY,
  };
}

function clockMs(text: string): number | undefined {
  const [, hour, minute] = /^(\d{1,2}):([0-5]\d)$/.exec(text.trim())?.map(Number) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const ms = hour * HOUR_MS + minute * MINUTE_MS;
  return ms <= DAY_MS ? ms : undefined;
}
