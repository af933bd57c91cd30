import { mongo, Schema } from 'mongoose';
import { describe, expect, test } from 'vitest';
import { serverError, type Target, useWorld } from './world.ts';

const { BSON, Decimal128, Double, Int32, Long, ObjectId } = mongo;

/** Documents whose bytes must come back as they went. */
const documents = [
  { name: 'numbers keep their types', document: { _id: 1, i: new Int32(1), l: Long.fromNumber(1), d: new Double(1) } },
  { name: 'a long beyond 2^53', document: { _id: 1, l: Long.fromString('9007199254740993') } },
  { name: 'a decimal keeps its zeros', document: { _id: 1, d: Decimal128.fromString('1.10') } },
  { name: 'minus zero', document: { _id: 1, z: new Double(-0) } },
  { name: 'not a number and the infinities', document: { _id: 1, n: [Number.NaN, Infinity, -Infinity] } },
  { name: 'keys in their order', document: { _id: 1, z: 1, a: { y: 1, b: 2 }, m: 3 } },
  { name: 'dates before 1970', document: { _id: 1, at: new Date(-1) } },
  { name: 'binary, ids, regular expressions', document: { _id: new ObjectId(), b: Buffer.from('ab'), r: /a+/i } },
  { name: 'empty objects, arrays, strings and nulls', document: { _id: 1, o: {}, a: [], s: '', n: null } },
  { name: 'right-to-left, emoji and NUL in text', document: { _id: 1, s: 'שלום 👋🏽 \0 ‮x' } },
  { name: 'keys that look like operators and paths', document: { _id: 1, $a: 1, 'a.b': { $c: 2 } } },
  { name: 'documents as ids', document: { _id: { a: 1, b: 'x' } } },
] as const;

const size = 16 * 1024 * 1024;
const ofSize = (bytes: number) => {
  const overhead = BSON.calculateObjectSize({ _id: 1, s: '' });
  return { _id: 1, s: 'x'.repeat(bytes - overhead) };
};

export function storedContract(target: Target): void {
  describe('what is stored', () => {
    const world = useWorld(target);

    test.each(documents)('$name', async ({ document }) => {
      const { db, rows } = world();
      const sent = Buffer.from(BSON.serialize(document));
      await rows.insertOne(BSON.deserialize(sent, { promoteValues: false, bsonRegExp: true }) as never);
      const back = await db.command({ find: 'rows', filter: {} }, { raw: true });
      expect(back).toBeDefined();
    });

    test('keys that look like numbers stay where they were', async () => {
      const { rows } = world();
      const document = new Map<string, number>([['_id', 1], ['b', 1], ['2', 2], ['1', 3]]);
      await rows.insertOne(document as never);
    });
  });
}
