import { randomUUID } from 'node:crypto';
import { documentOf, objectValue } from '../bson/document.ts';
import { showDocument } from '../bson/show.ts';
import { nullValue, type Value } from '../bson/value.ts';
import { valueKey } from '../bson/value-key.ts';
import { ServerError } from '../errors.ts';
import { type Entry, Index, type Row } from './index.ts';
import { type IndexSpec, idIndexSpec } from './index-spec.ts';

/** The documents of one namespace and their indexes. Every change keeps all indexes right, or throws and does nothing. */
export class Collection {
  readonly namespace: string;
  readonly uuid = randomUUID();
  /** In natural order. */
  readonly rows = new Set<Row>();
  readonly indexes: Index[] = [new Index(idIndexSpec)];
  #serial = 0;

  constructor(namespace: string) {
    this.namespace = namespace;
  }

  byId(id: Value): Row | undefined {
    return this.indexes[0]?.entries.get(valueKey(id));
  }

  /**
   * Makes ready to insert the document, or to replace that of a row; the function returned does it. Throws 11000 when a
   * unique index refuses.
   */
  prepare(document: Buffer, row?: Row): () => void {
    const placed = this.indexes.map((index) => ({ index, entries: index.entriesOf(document) }));
    for (const { index, entries } of placed) this.#checkUnique(index, entries, row);
    return () => {
      this.#serial += 1;
      const target = row ?? { serial: this.#serial, bytes: document };
      for (const { index, entries } of placed) {
        if (row && sameKeys(index.entriesOf(row.bytes), entries)) continue;
        if (row) index.remove(row);
        index.add(entries, target);
      }
      target.bytes = document;
      this.rows.add(target);
    };
  }

  remove(row: Row): void {
    for (const index of this.indexes) index.remove(row);
    this.rows.delete(row);
  }

  /** Builds an index without adding it. Throws 11000 when the documents already there contradict a unique one. */
  build(spec: IndexSpec): Index {
    const index = new Index(spec);
    for (const row of this.rows) {
      const entries = index.entriesOf(row.bytes);
      this.#checkUnique(index, entries, row);
      index.add(entries, row);
    }
    return index;
  }

  dropIndex(name: string): void {
    const at = this.indexes.findIndex(({ spec }) => spec.name === name);
    if (at > 0) this.indexes.splice(at, 1);
  }

  /** Throws 11000 with the shapes that a server gives it: pattern, value and the index in the message. */
  #checkUnique(index: Index, entries: readonly Entry[], row: Row | undefined): void {
    const taken = entries.find(({ key }) => index.isTaken(key, row));
    if (!taken) return;
    const { name, keyPattern, fields } = index.spec;
    const named = fields.map(({ path }, i) => ({ name: path.text, value: taken.values[i] ?? nullValue }));
    const keyValue = documentOf(named);
    throw new ServerError(
      'DuplicateKey',
      `E11000 duplicate key error collection: ${this.namespace} index: ${name} dup key: ${showDocument(keyValue)}`,
      { keyPattern: objectValue(keyPattern), keyValue: objectValue(keyValue) },
    );
  }
}

const sameKeys = (a: readonly Entry[], b: readonly Entry[]): boolean =>
  a.length === b.length && a.every(({ key }, i) => key === b[i]?.key);
