import type { Collection } from '../data/collection.ts';
import type { Row } from '../data/index.ts';
import { candidates } from '../data/plan.ts';
import type { Filter } from '../query/filter.ts';
import { type SortField, sortDocuments } from '../query/sort.ts';
import type { Chance } from './chance.ts';

/**
 * The rows that match, in the order of the sort, read as they are asked for. In hostile mode whatever the sort leaves
 * open is shuffled; a sort that names `_id` leaves nothing open.
 */
export function* select(
  collection: Collection | undefined,
  filter: Filter,
  sort: readonly SortField[],
  hostile: Chance | undefined,
): Generator<Row> {
  if (!collection) return;
  const { rows, sorted } = candidates(collection, filter, sort);
  const found = where(rows, filter);
  if (hostile && !sort.some(({ path }) => path.text === '_id'))
    yield* sortDocuments(hostile.shuffle([...found]), sort);
  else if (sorted) yield* found;
  else yield* sortDocuments(found, sort);
}

function* where(rows: Iterable<Row>, { test }: Filter): Generator<Row> {
  for (const row of rows) if (test(row.bytes)) yield row;
}

/** The first match, for the writes that change one document. */
export const selectOne = (...args: Parameters<typeof select>): Row | undefined => {
  for (const row of select(...args)) return row;
  return undefined;
};
