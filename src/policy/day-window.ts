import { DAY_MS, weekdayOf } from '../domain/civil-day.ts';
import { holidayOn } from './holidays.ts';
import type { OpenRow } from './hours-row.ts';

/** What one row leaves open on one local day, in ms after midnight; `open >= close` is nothing. */
export interface RowDay {
  readonly row: OpenRow;
  readonly open: number;
  /** Exclusive. */
  readonly close: number;
  /** The holiday that made it so. */
  readonly holiday: string | undefined;
}

/** What all rows together leave open on one local day. */
export interface DayWindow {
  readonly open: number;
  /** Exclusive; not after `open`: the day stays closed. */
  readonly close: number;
  /** The row that opens last and the one that closes first. */
  readonly opener: RowDay;
  readonly closer: RowDay;
}

/** The intersection of all rows on a local day. Rows that do not hold on that date say nothing. */
export function dayWindow(rows: readonly OpenRow[], day: number): DayWindow {
  const weekday = weekdayOf(day);
  let opener: RowDay = NO_ROW;
  let closer: RowDay = NO_ROW;
  for (const row of rows) {
    if (day < row.fromDay || day >= row.untilDay) continue;
    const rowDay = dayOf(row, day, weekday);
    // A row that is closed all day explains the day better than one that merely opens late.
    if (rowDay.open >= rowDay.close) return { open: 0, close: 0, opener: rowDay, closer: rowDay };
    if (opener === NO_ROW || rowDay.open > opener.open) opener = rowDay;
    if (closer === NO_ROW || rowDay.close < closer.close) closer = rowDay;
  }
  return { open: opener.open, close: closer.close, opener, closer };
}

function dayOf(row: OpenRow, day: number, weekday: number): RowDay {
  const holiday = row.holidays && holidayOn(row.holidays.calendar, day);
  const hours = row.holidays && holiday !== undefined ? row.holidays : undefined;
  const open = row.open[weekday] ?? DAY_MS;
  const close = row.close[weekday] ?? 0;
  if (hours === undefined) return { row, open, close, holiday: undefined };
  // A holiday may only take away from its day of the week.
  return { row, open: Math.max(open, hours.open), close: Math.min(close, hours.close), holiday };
}

/** Stands until the first row; with no row at all the day is closed. */
const NO_ROW: RowDay = {
  row: {
    says: 'No rule allows',
    open: [],
    close: [],
    early: 0,
    holidays: undefined,
    fromDay: 0,
    untilDay: 0,
  },
  open: DAY_MS,
  close: 0,
  holiday: undefined,
};
