import { DAY_MS, parseIsoDay } from '../domain/civil-day.ts';
import { categoryHours } from './category-hours.ts';
import { britishColumbiaHours, canadianHours, federalHours, unknownStateHours } from './default-hours.ts';
import type { HoursRow } from './hours-row.ts';
import { stateNames } from './state-code.ts';
import { stateHours } from './state-hours.ts';

/** A row of law or policy under the name that a warning gives it. */
export interface NamedRow {
  readonly name: string;
  readonly row: HoursRow;
}

/** Every row of hours that we hold, for a reader and for the reminder to read the sources again. */
export const everyHoursRow: readonly NamedRow[] = [
  { name: 'Federal', row: federalHours },
  { name: 'Unknown state', row: unknownStateHours },
  { name: 'Canada', row: canadianHours },
  { name: 'British Columbia', row: britishColumbiaHours },
  ...stateHours.map((row) => ({ name: stateNames[row.state], row })),
  ...Object.entries(categoryHours).map(([name, row]) => ({ name, row })),
];

/** The rows whose sources should have been read again before `at` (epoch ms). */
export const overdueHours = (at: number): readonly NamedRow[] =>
  everyHoursRow.filter(({ row }) => {
    const day = parseIsoDay(row.reviewBy);
    return day === undefined || at >= (day + 1) * DAY_MS;
  });
