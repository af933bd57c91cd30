import { mkdirSync } from 'node:fs';
import { objectValue } from '../bson/document.ts';
import { nullValue } from '../bson/value.ts';
import { type Change, decodeChange, encodeChange, type Retry } from './change.ts';
import { Collection } from './collection.ts';
import { lockFolder } from './folder-lock.ts';
import { type Journal, openJournal, rewriteJournal } from './journal.ts';
import { prepareChange } from './prepare-change.ts';
import { Retries } from './retries.ts';

/** All databases: in memory, and in a data folder's journal if there is one. */
export class Storage {
  /** By namespace, `database.collection`. */
  readonly collections = new Map<string, Collection>();
  readonly retries = new Retries();
  #journal: Journal | undefined;
  #lock: { release(): Promise<void> } | undefined;

  /** Takes the folder, replays its journal and compacts it when most of it is history. Rejects if the folder is taken. */
  async open(folder: string): Promise<void> {
    mkdirSync(folder, { recursive: true });
    this.#lock = await lockFolder(folder);
    let records = 0;
    this.#journal = openJournal(folder, (record) => {
      records += 1;
      const { change, retry } = decodeChange(record);
      this.#prepare(change)();
      if (retry) this.retries.remember(retry, Date.now());
    });
    let live = 0;
    for (const { rows } of this.collections.values()) live += rows.size;
    if (records < 2 * live + 1000) return;
    this.#journal.close();
    this.#journal = rewriteJournal(folder, this.#snapshot());
  }

  /**
   * Does one change: in memory at once, in the journal with the next `commit`. Throws 11000 and the like, and then
   * nothing is done; `beforehand` runs once it is certain that it can be done, and may throw as well.
   */
  write(change: Change, retry?: Retry, beforehand?: () => void): void {
    const act = this.#prepare(change);
    beforehand?.();
    act();
    if (retry) this.retries.remember(retry, Date.now());
    this.#journal?.append(encodeChange(change, retry));
  }

  /** False while changes wait for `commit`: nothing that was seen since may be answered before. */
  get isDurable(): boolean {
    return !this.#journal?.hasWaiting;
  }

  commit(): void {
    this.#journal?.commit();
  }

  async close(): Promise<void> {
    this.#journal?.close();
    await this.#lock?.release();
  }

  #prepare(change: Change): () => void {
    const { kind, namespace } = change;
    const collection = this.collections.get(namespace) ?? new Collection(namespace);
    const act = prepareChange(collection, change);
    return () => {
      act();
      if (kind === 'drop') this.collections.delete(namespace);
      else if (kind !== 'retry') this.collections.set(namespace, collection);
    };
  }

  *#snapshot(): Generator<Buffer> {
    for (const [namespace, { indexes, rows }] of this.collections) {
      yield encodeChange({ kind: 'create', namespace, value: nullValue });
      for (const { spec } of indexes.slice(1))
        yield encodeChange({ kind: 'index', namespace, value: objectValue(spec.document) });
      for (const { bytes } of rows)
        yield encodeChange({ kind: 'insert', namespace, value: objectValue(bytes) });
    }
    for (const retry of this.retries.all())
      yield encodeChange({ kind: 'retry', namespace: '', value: nullValue }, retry);
  }
}
