import { mongo } from 'mongoose';
import { describe, expect, test } from 'vitest';
import { type Row, serverError, type Target, useWorld } from './world.ts';

const { Long, Double } = mongo;

/** What each filter finds among these; the ids are names. */
const rows: readonly Row[] = [
  { _id: 'none' },
  { _id: 'null', a: null },
  { _id: 'one', a: 1 },
  { _id: 'long two', a: Long.fromNumber(2) },
  { _id: 'double two', a: new Double(2) },
  { _id: 'nan', a: Number.NaN },
  { _id: 'text', a: '2' },
  { _id: 'true', a: true },
  { _id: 'date', a: new Date(2) },
  { _id: 'empty list', a: [] },
  { _id: 'list', a: [1, 5, null] },
  { _id: 'nested list', a: [[1, 5]] },
  { _id: 'document', a: { b: 1, c: 2 } },
  { _id: 'document turned', a: { c: 2, b: 1 } },
  { _id: 'empty document', a: {} },
  { _id: 'documents', a: [{ b: 1 }, { b: 3 }] },
  { _id: 'documents without', a: [{ c: 1 }] },
];

const cases: readonly { filter: mongo.BSON.Document; finds?: string[]; not?: string[] }[] = [
  { filter: { a: 1 }, finds: ['one', 'list'] },
  { filter: { a: 2 }, finds: ['long two', 'double two'] },
  { filter: { a: null }, finds: ['none', 'null', 'list'] },
  { filter: { a: { $ne: null } }, not: ['none', 'null', 'list'] },
  { filter: { a: { $exists: false } }, finds: ['none'] },
  { filter: { a: { $in: [null, 1] } }, finds: ['none', 'null', 'one', 'list'] },
  { filter: { a: { $nin: [null, 1] } }, not: ['none', 'null', 'one', 'list'] },
  { filter: { a: { $gt: 1 } }, finds: ['long two', 'double two', 'list'] },
  { filter: { a: { $lt: 2 } }, finds: ['one', 'list'] },
  { filter: { a: { $gte: 2, $lte: 2 } }, finds: ['long two', 'double two', 'list'] },
  { filter: { a: { $gte: Number.NaN } }, finds: ['nan'] },
  { filter: { a: Number.NaN }, finds: ['nan'] },
  { filter: { a: { $gte: null } }, finds: ['none', 'null', 'list'] },
  { filter: { a: { $gt: null } }, finds: [] },
  { filter: { a: { $gt: '1' } }, finds: ['text'] },
  { filter: { a: { $lte: true } }, finds: ['true'] },
  { filter: { a: { $lt: new Date(3) } }, finds: ['date'] },
  { filter: { a: { $not: { $gt: 1 } } }, not: ['long two', 'double two', 'list'] },
  { filter: { a: [1, 5] }, finds: ['nested list'] },
  { filter: { a: [] }, finds: ['empty list'] },
  { filter: { a: { b: 1, c: 2 } }, finds: ['document'] },
  {
    filter: { a: { $gt: { b: 1 } } },
    finds: ['document', 'document turned', 'documents', 'documents without'],
  },
  { filter: { 'a.b': 1 }, finds: ['document', 'document turned', 'documents'] },
  { filter: { 'a.b': { $gt: 1, $lt: 3 } }, finds: ['documents'] },
  { filter: { 'a.b': { $exists: true } }, finds: ['document', 'document turned', 'documents'] },
  {
    filter: { 'a.b': null },
    finds: [
      ...['none', 'null', 'one', 'long two', 'double two', 'nan', 'text', 'true', 'date'],
      ...['empty document', 'documents without'],
    ],
  },
  { filter: { $or: [{ a: 1 }, { a: 'x' }] }, finds: ['one', 'list'] },
  { filter: { $and: [{ a: 1 }, { a: 5 }] }, finds: ['list'] },
  { filter: { $nor: [{ a: null }, { a: { $gte: 1 } }, { a: { $exists: true } }] }, finds: [] },
  { filter: { _id: { $gt: 'double', $lt: 'f' } }, finds: ['double two', 'empty document', 'empty list'] },
  { filter: { _id: { $in: ['one', 'nobody', 'list'] } }, finds: ['one', 'list'] },
];

const wrong: readonly { filter: mongo.BSON.Document; code: number; says: string }[] = [
  { filter: { $unknown: 1 }, code: 2, says: 'unknown top level operator: $unknown' },
  { filter: { a: { $unknown: 1 } }, code: 2, says: 'unknown operator: $unknown' },
  { filter: { a: { $gt: 1, b: 2 } }, code: 2, says: 'unknown operator: b' },
  { filter: { $or: [] }, code: 2, says: 'array' },
  { filter: { $and: [1] }, code: 2, says: 'full objects' },
  { filter: { a: { $in: 1 } }, code: 2, says: '$in needs an array' },
  { filter: { a: { $not: 1 } }, code: 2, says: '$not needs a regex or a document' },
];

export function findContract(target: Target): void {
  describe('find', () => {
    const world = useWorld(target);

    test.each([{ indexed: false }, { indexed: true }])(
      'finds what the filter says; index: $indexed',
      async ({ indexed }) => {
        const all = world().rows;
        if (indexed) for (const key of ['a', 'a.b']) await all.createIndex({ [key]: 1 });
        await all.insertMany(rows.map((row) => ({ ...row })));
        for (const { filter, finds, not } of cases) {
          const found = await all
            .find(filter)
            .map(({ _id }) => _id)
            .toArray();
          const wanted = finds ?? rows.map(({ _id }) => _id).filter((id) => !not?.includes(String(id)));
          expect(found.sort(), JSON.stringify(filter)).toEqual([...wanted].sort());
        }
      },
    );

    test.each(wrong)('refuses $filter', async ({ filter, code, says }) => {
      const error = await serverError(world().rows.find(filter).toArray());
      expect(error.code).toBe(code);
      expect(error.errmsg).toContain(says);
    });

    test('shows the fields that were asked for, in the order of the document', async () => {
      const { rows: all } = world();
      await all.insertOne({ _id: 1, z: 1, a: { c: 1, b: 2 }, l: [{ x: 1, y: 2 }, 5] });
      const show = async (projection: mongo.Document) =>
        JSON.stringify(await all.findOne({}, { projection }));
      expect(await show({ a: 1, z: 1 })).toBe('{"_id":1,"z":1,"a":{"c":1,"b":2}}');
      expect(await show({ _id: 0, 'a.b': 1, 'l.x': 1 })).toBe('{"a":{"b":2},"l":[{"x":1}]}');
      expect(await show({ a: 0, 'l.y': 0 })).toBe('{"_id":1,"z":1,"l":[{"x":1},5]}');
      expect(await show({ _id: 1 })).toBe('{"_id":1}');
      expect((await serverError(all.findOne({}, { projection: { a: 1, z: 0 } }))).code).toBe(31254);
    });

    test('gives every document once, however many batches that takes', async () => {
      const { rows: all } = world();
      await all.insertMany(Array.from({ length: 250 }, (_, i) => ({ _id: i })));
      for (const batchSize of [1, 2, 100]) {
        const ids = await all
          .find({}, { batchSize })
          .sort({ _id: -1 })
          .map(({ _id }) => _id)
          .toArray();
        expect(ids).toEqual(Array.from({ length: 250 }, (_, i) => 249 - i));
      }
      expect(await all.find().sort({ _id: 1 }).limit(7).toArray()).toHaveLength(7);
      expect(
        await all
          .find({ _id: { $gte: 240 } })
          .limit(100)
          .toArray(),
      ).toHaveLength(10);
    });

    test('a cursor that was closed is gone', async () => {
      const { db, rows: all } = world();
      await all.insertMany(Array.from({ length: 10 }, (_, i) => ({ _id: i })));
      const { cursor } = await db.command({ find: 'rows', batchSize: 0 }, { promoteLongs: false });
      await db.command({ killCursors: 'rows', cursors: [cursor.id] });
      const error = await serverError(db.command({ getMore: cursor.id, collection: 'rows' }));
      expect(error).toMatchObject({ code: 43, codeName: 'CursorNotFound' });
    });
  });
}
