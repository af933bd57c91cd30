import { elementsOf, fieldsOf } from '../bson/document.ts';
import { complement } from '../bson/number-key.ts';
import { numberOf } from '../bson/numbers.ts';
import { Type } from '../bson/value.ts';
import { emptyArrayKey, valueKey } from '../bson/value-key.ts';
import { fail, refused } from '../errors.ts';
import { type Path, parsePath, someAt } from './path.ts';

export interface SortField {
  readonly path: Path;
  readonly descending: boolean;
}

/** Reads `{ due: 1, _id: -1 }`, of a sort or of an index. */
export function parseSort(document: Buffer): SortField[] {
  return fieldsOf(document).map(({ name, value }) => {
    if (value.type === Type.object) throw refused(`the sort by ${name} of a computed value`);
    const order = numberOf(value);
    if (order !== 1 && order !== -1)
      fail(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
    return { path: parsePath(name), descending: order === -1 };
  });
}

/** A key by which documents order as the sort wants them. An array counts as its least or greatest element. */
export function sortKey(document: Buffer, sort: readonly SortField[]): string {
  let arrays = 0;
  const parts = sort.map(({ path, descending }) => {
    const keys: string[] = [];
    someAt(document, path, (value) => {
      const elements = value?.type === Type.array ? elementsOf(value) : [value];
      keys.push(...(elements.length === 0 ? [emptyArrayKey] : elements.map(valueKey)));
      return false;
    });
    if (keys.length !== 1) arrays += 1;
    keys.sort();
    return descending ? complement(keys.at(-1) ?? valueKey(undefined)) : (keys[0] ?? valueKey(undefined));
  });
  if (arrays > 1) fail('BadValue', 'cannot sort with keys that are parallel arrays');
  return parts.join('');
}

/** In the order of the sort; ties stay as they came. */
export function sortDocuments<T extends { readonly bytes: Buffer }>(
  items: Iterable<T>,
  sort: readonly SortField[],
): T[] {
  const keyed = Array.from(items, (item) => ({ item, key: sortKey(item.bytes, sort) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ item }) => item);
}
