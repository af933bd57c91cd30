import { randomUUID } from 'node:crypto';
import { documentOf, type Field, objectValue } from '../bson/document.ts';
import { showDocument } from '../bson/show.ts';
import { nullValue, type Value } from '../bson/value.ts';
import { valueKey } from '../bson/value-key.ts';
import { ServerError } from '../errors.ts';
import { singleAt } from '../query/path.ts';
import { Index, type Row } from './index.ts';
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
   * unique index refuses, and refuses arrays in indexed fields.
   */
  prepare(document: Buffer, row?: Row): () => void {
    const keys = this.indexes.map((index) => index.keyOf(document));
    this.indexes.forEach((index, i) => {
      const key = keys[i];
      if (key !== undefined && index.isTaken(key, row))
        throw duplicateKey(this.namespace, index.spec, document);
    });
    return () => this.#put(document, keys, row);
  }

  #put(document: Buffer, keys: readonly (string | undefined)[], row: Row | undefined): void {
    this.#serial += 1;
    const target = row ?? { serial: this.#serial, bytes: document };
    this.indexes.forEach((index, i) => {
      const old = row && index.keyOf(row.bytes);
      if (row && old === keys[i]) return;
      if (row) index.remove(old, row);
      index.add(keys[i], target);
    });
    target.bytes = document;
    this.rows.add(target);
  }

  remove(row: Row): void {
    for (const index of this.indexes) index.remove(index.keyOf(row.bytes), row);
    this.rows.delete(row);
  }

  /** Builds an index without adding it. Throws 11000 when the documents already there contradict a unique one. */
  build(spec: IndexSpec): Index {
    const index = new Index(spec);
    for (const row of this.rows) {
      const key = index.keyOf(row.bytes);
      if (key !== undefined && index.isTaken(key, row)) throw duplicateKey(this.namespace, spec, row.bytes);
      index.add(key, row);
    }
    return index;
  }

  dropIndex(name: string): void {
    const at = this.indexes.findIndex(({ spec }) => spec.name === name);
    if (at > 0) this.indexes.splice(at, 1);
  }

  indexNamed(name: string): Index | undefined {
    return this.indexes.find(({ spec }) => spec.name === name);
  }
}

/** Error 11000 with the shapes that a server gives it: pattern, value and the index in the message. */
function duplicateKey(
  namespace: string,
  { name, keyPattern, fields }: IndexSpec,
  document: Buffer,
): ServerError {
  const values: Field[] = fields.map(({ path }) => ({
    name: path.text,
    value: singleAt(document, path) ?? nullValue,
  }));
  const keyValue = documentOf(values);
  return new ServerError(
    'DuplicateKey',
    `E11000 duplicate key error collection: ${namespace} index: ${name} dup key: ${showDocument(keyValue)}`,
    { keyPattern: objectValue(keyPattern), keyValue: objectValue(keyValue) },
  );
}
