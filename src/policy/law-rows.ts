import { britishColumbiaHours, canadianHours, federalHours, unknownStateHours } from './default-hours.ts';
import { type OpenRow, openRow } from './hours-row.ts';
import type { Place } from './place.ts';
import { isProvince, type StateCode, stateCodes, stateNames } from './state-code.ts';
import { type StateHoursRow, stateHours } from './state-hours.ts';

const known = new WeakMap<Place, readonly OpenRow[]>();

/**
 * The rows of law that must be open at a place: the federal one where a US state is possible, and each possible
 * state's or province's; the strictest row alone when the state is unknown. Never empty.
 */
export function lawRows(place: Place): readonly OpenRow[] {
  const seen = known.get(place);
  if (seen !== undefined) return seen;
  const { states } = place;
  const rows =
    states.length === 0
      ? [unknownState]
      : [
          ...(states.every(isProvince) ? [] : [federal]),
          ...states.flatMap((state) => byState.get(state) ?? []),
        ];
  known.set(place, rows);
  return rows;
}

const federal = openRow(federalHours, 'Federal law allows', 'US');
const unknownState = openRow(unknownStateHours, 'Their state is not known, which allows', 'any');

const readied = new WeakMap<StateHoursRow, OpenRow>();

/** A state's row made ready for the gate. */
export function stateRow(row: StateHoursRow): OpenRow {
  const seen = readied.get(row);
  if (seen !== undefined) return seen;
  const name = stateNames[row.state];
  const ready = openRow(row, `${name.charAt(0).toUpperCase()}${name.slice(1)} allows`, row.state);
  readied.set(row, ready);
  return ready;
}

const provinceRow = (state: StateCode): OpenRow =>
  openRow(
    state === 'BC' ? britishColumbiaHours : canadianHours,
    `In ${stateNames[state]} the rules for telemarketing allow`,
    state,
  );

const byState: ReadonlyMap<StateCode, readonly OpenRow[]> = new Map(
  stateCodes.map((state) => [
    state,
    isProvince(state) ? [provinceRow(state)] : stateHours.filter((row) => row.state === state).map(stateRow),
  ]),
);
