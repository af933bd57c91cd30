import { elementsOf } from '../bson/document.ts';
import { complement } from '../bson/number-key.ts';
import { Type, type Value } from '../bson/value.ts';
import { emptyArrayKey, valueKey } from '../bson/value-key.ts';
import { fail } from '../errors.ts';
import { type Path, someAt } from '../query/path.ts';
import type { IndexSpec } from './index-spec.ts';
import { SortedKeys } from './sorted-keys.ts';

/** A stored document. Updates replace the bytes; `serial` is its place in natural order. */
export interface Row {
  readonly serial: number;
  bytes: Buffer;
}

/** What an index holds for a document; one entry for each element where an indexed field is an array. */
export interface Entry {
  readonly key: string;
  readonly values: readonly (Value | undefined)[];
}

/** One index over the rows of a collection, ordered by the keys of its fields. */
export class Index {
  readonly spec: IndexSpec;
  readonly entries = new SortedKeys<Row>();
  /** The fields in which a document had several values: such an index gives rows twice and cannot sort by them. */
  readonly multikey = new Set<string>();

  constructor(spec: IndexSpec) {
    this.spec = spec;
  }

  /** The entries of a document; none when a partial index leaves it out. */
  entriesOf(document: Buffer): Entry[] {
    const { partial, fields } = this.spec;
    if (partial && !partial.test(document)) return [];
    let entries: Entry[] = [{ key: '', values: [] }];
    let array: Path | undefined;
    for (const { path, descending } of fields) {
      const found = valuesAt(document, path);
      if (found.size > 1 && array) fail(171, `cannot index parallel arrays [${path.text}] [${array.text}]`);
      if (found.size > 1) array = path;
      entries = [...found].flatMap(([part, value]) =>
        entries.map(({ key, values }) => ({
          key: key + (descending ? complement(part) : part),
          values: [...values, value],
        })),
      );
    }
    if (array) this.multikey.add(array.text);
    return entries;
  }

  /** Whether another row holds the key of a unique index. */
  isTaken(key: string, row: Row | undefined): boolean {
    const holder = this.spec.unique ? this.entries.get(key) : undefined;
    return holder !== undefined && holder !== row;
  }

  add(entries: readonly Entry[], row: Row): void {
    for (const { key } of entries) this.entries.insert(this.#place(key, row), row);
  }

  remove(row: Row): void {
    for (const { key } of this.entriesOf(row.bytes)) this.entries.delete(this.#place(key, row));
  }

  /** Equal keys stand side by side, in natural order. */
  #place(key: string, { serial }: Row): string {
    if (this.spec.unique) return key;
    const high = Math.floor(serial / 0x1000000);
    return key + String.fromCharCode(...bytesOf(high), ...bytesOf(serial % 0x1000000));
  }
}

const bytesOf = (number: number): number[] => [(number >> 16) & 0xff, (number >> 8) & 0xff, number & 0xff];

/** The different values at a path by key; those of an array are its elements. */
function valuesAt(document: Buffer, path: Path): Map<string, Value | undefined> {
  const found = new Map<string, Value | undefined>();
  someAt(document, path, (value) => {
    const elements = value?.type === Type.array ? elementsOf(value) : [value];
    for (const element of elements) found.set(valueKey(element), element);
    if (elements.length === 0) found.set(emptyArrayKey, undefined);
    return false;
  });
  return found.size > 0 ? found : found.set(valueKey(undefined), undefined);
}
