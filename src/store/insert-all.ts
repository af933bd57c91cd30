import { mongo } from 'mongoose';
import { isDuplicate } from './away.ts';

/**
 * Inserts one document for each item, in order, with as few commands as there are duplicates, plus one. Every document
 * is a write of its own: one that exists already is told of before those behind it are inserted. Asked again after a
 * lost answer, it meets its own documents; that is the caller's to know.
 */
export async function insertAll<T>(
  items: readonly T[],
  insert: (some: readonly T[]) => Promise<unknown>,
  exists: (item: T) => Promise<unknown>,
): Promise<void> {
  let rest = items;
  while (rest.length > 0) {
    const place = await firstDuplicate(() => insert(rest));
    if (place === undefined) return;
    for (const item of rest.slice(place, place + 1)) await exists(item);
    rest = rest.slice(place + 1);
  }
}

/** The place of the document that was there already; undefined when all were inserted. Other faults are thrown. */
async function firstDuplicate(insert: () => Promise<unknown>): Promise<number | undefined> {
  try {
    await insert();
    return undefined;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const [first] = error instanceof mongo.MongoBulkWriteError ? [error.writeErrors].flat() : [];
    return first?.index ?? 0;
  }
}
