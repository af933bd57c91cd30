import { BSON } from 'bson';
import { idOf } from '../bson/document.ts';
import type { Server } from '../commands/command.ts';
import type { Storage } from '../data/storage.ts';
import { compileFilter } from '../query/filter.ts';
import { select } from './select.ts';

/** How often a server looks for expired documents. */
export const sweepMs = 60_000;

/** Removes what TTL indexes say has expired by `now` (epoch ms). Only dates expire. Returns how many went. */
export function removeExpired(storage: Storage, now: number): number {
  let removed = 0;
  for (const [namespace, collection] of storage.collections) {
    for (const { spec } of collection.indexes) {
      const [field] = spec.fields;
      if (spec.expireAfterSeconds === undefined || !field) continue;
      const before = new Date(now - spec.expireAfterSeconds * 1000);
      const filter = compileFilter(Buffer.from(BSON.serialize({ [field.path.text]: { $lte: before } })));
      const partial = spec.partial?.test ?? (() => true);
      for (const row of [...select(collection, filter, [], undefined)].filter(({ bytes }) =>
        partial(bytes),
      )) {
        storage.write({ kind: 'delete', namespace, value: idOf(row.bytes) });
        removed += 1;
      }
    }
  }
  return removed;
}

/** The broom: expired documents, forgotten cursors, ended sessions. A hostile server is late with the first. */
export function sweep({ storage, cursors, hostile }: Server, now: number): void {
  if (!hostile || hostile.below(4) === 0) removeExpired(storage, now);
  cursors.killIdle(now);
  storage.retries.forgetUnused(now);
  storage.commit();
}
