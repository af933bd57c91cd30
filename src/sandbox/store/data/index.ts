import { complement } from '../bson/number-key.ts';
import { valueKey } from '../bson/value-key.ts';
import { singleAt } from '../query/path.ts';
import type { IndexSpec } from './index-spec.ts';
import { SortedKeys } from './sorted-keys.ts';

/** A stored document. Updates replace the bytes; `serial` is its place in natural order. */
export interface Row {
  readonly serial: number;
  bytes: Buffer;
}

/** One index over the rows of a collection, ordered by the keys of its fields. */
export class Index {
  readonly spec: IndexSpec;
  readonly entries = new SortedKeys<Row>();

  constructor(spec: IndexSpec) {
    this.spec = spec;
  }

  /** The key of a document; undefined when a partial index leaves it out. */
  keyOf(document: Buffer): string | undefined {
    const { partial, fields } = this.spec;
    if (partial && !partial.test(document)) return undefined;
    let key = '';
    for (const { path, descending } of fields) {
      const part = valueKey(singleAt(document, path));
      key += descending ? complement(part) : part;
    }
    return key;
  }

  /** Whether another row holds the key of a unique index. */
  isTaken(key: string, row: Row | undefined): boolean {
    const holder = this.spec.unique ? this.entries.get(key) : undefined;
    return holder !== undefined && holder !== row;
  }

  add(key: string | undefined, row: Row): void {
    if (key !== undefined) this.entries.insert(this.#entry(key, row), row);
  }

  remove(key: string | undefined, row: Row): void {
    if (key !== undefined) this.entries.delete(this.#entry(key, row));
  }

  /** Equal keys stand side by side, in natural order. */
  #entry(key: string, { serial }: Row): string {
    if (this.spec.unique) return key;
    const high = Math.floor(serial / 0x1000000);
    return key + String.fromCharCode(...bytes(high), ...bytes(serial % 0x1000000));
  }
}

const bytes = (number: number): number[] => [(number >> 16) & 0xff, (number >> 8) & 0xff, number & 0xff];
