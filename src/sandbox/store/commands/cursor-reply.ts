import { BSON } from 'bson';
import { arrayValue, documentOf, objectValue } from '../bson/document.ts';
import { longValue } from '../bson/numbers.ts';
import { stringValue } from '../bson/value.ts';
import type { Batch } from '../server/cursors.ts';
import type { Call, Reply } from './command.ts';

/** How MongoDB sizes a first batch when nobody says. */
export const usualBatch = 101;

export function cursorReply(batch: Batch, namespace: string, name: 'firstBatch' | 'nextBatch'): Reply {
  const cursor = documentOf([
    { name, value: arrayValue(batch.documents) },
    { name: 'id', value: longValue(batch.id) },
    { name: 'ns', value: stringValue(namespace) },
  ]);
  return { cursor: objectValue(cursor) };
}

/** Answers with the first batch of a result; the rest waits for `getMore`. */
export function firstBatch(
  { server, session, now }: Call,
  namespace: string,
  documents: Iterable<Buffer>,
  size = usualBatch,
  limit = Number.POSITIVE_INFINITY,
): Reply {
  const batch = server.cursors.open(namespace, documents[Symbol.iterator](), { size, limit, session, now });
  return cursorReply(batch, namespace, 'firstBatch');
}

/** The same for plain objects, of which lists of collections and the like are made. */
export const plainBatch = (call: Call, namespace: string, list: readonly object[], size?: number): Reply =>
  firstBatch(
    call,
    namespace,
    list.map((item) => Buffer.from(BSON.serialize(item))),
    size,
  );
