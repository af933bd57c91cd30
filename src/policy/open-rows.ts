import { categoryHours, parseCategory } from './category-hours.ts';
import { type OpenRow, openRow, type TenantWindow, tenantRow } from './hours-row.ts';
import { lawRows, stateRow } from './law-rows.ts';
import type { Place } from './place.ts';
import type { StateHoursRow } from './state-hours.ts';

/** What may tighten the law's hours. Nothing in here can loosen them: each is one more row that must be open. */
export interface HoursOptions {
  /** The business's own window. */
  readonly tenantWindow?: TenantWindow;
  /** `collections`, `legal intake` or `health`. Any other word may be a slip, so it counts as all of them. */
  readonly category?: string;
  /** The business's own window for that category. */
  readonly categoryWindow?: TenantWindow;
  /** More state rows, as a rehearsal of changed rules brings them. */
  readonly stateRows?: readonly StateHoursRow[];
}

/** Every row that must be open for a text to this place. Never empty. */
export function openRows(place: Place, options?: HoursOptions): readonly OpenRow[] {
  const law = lawRows(place);
  if (options === undefined) return law;
  const { tenantWindow, category, categoryWindow, stateRows } = options;
  if (tenantWindow === undefined && category === undefined && stateRows === undefined) return law;
  return [
    ...law,
    ...(stateRows ?? []).filter(({ state }) => place.states.includes(state)).map(stateRow),
    ...(tenantWindow === undefined ? [] : [windowRow(tenantWindow, 'Our own hours')]),
    ...(category === undefined ? [] : categoryRows(category)),
    ...(category === undefined || categoryWindow === undefined
      ? []
      : [windowRow(categoryWindow, `Our own hours for ${category}`)]),
  ];
}

const windows = new WeakMap<TenantWindow, OpenRow>();

function windowRow(window: TenantWindow, whose: string): OpenRow {
  const row = windows.get(window) ?? tenantRow(window, whose);
  windows.set(window, row);
  return row;
}

const byCategory: ReadonlyMap<string, OpenRow> = new Map(
  Object.entries(categoryHours).map(([name, row]) => [
    name,
    openRow(row, `Our hours for ${name} allow`, 'US'),
  ]),
);

const everyCategory: readonly OpenRow[] = [...byCategory.values()];

function categoryRows(text: string): readonly OpenRow[] {
  const row = byCategory.get(parseCategory(text) ?? '');
  return row === undefined ? everyCategory : [row];
}
