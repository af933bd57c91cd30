import { describe, expect, test } from 'vitest';
import { serverError, type Target, useWorld } from './world.ts';

export function indexContract(target: Target): void {
  describe('indexes', () => {
    const world = useWorld(target);

    test('are listed as they were made', async () => {
      const { rows } = world();
      const partialFilterExpression = { relay: true };
      await rows.createIndexes([
        { key: { ws: 1, key: 1 }, name: 'ws_key', unique: true },
        { key: { relay: 1, _id: -1 }, name: 'relay', partialFilterExpression },
        { key: { at: 1 }, name: 'broom', expireAfterSeconds: 60 },
      ]);
      expect(
        await rows
          .listIndexes()
          .toArray()
          .then((list) => list.toSorted((a, b) => (a.name < b.name ? -1 : 1))),
      ).toEqual([
        { v: 2, key: { _id: 1 }, name: '_id_' },
        { v: 2, key: { at: 1 }, name: 'broom', expireAfterSeconds: 60 },
        { v: 2, key: { relay: 1, _id: -1 }, name: 'relay', partialFilterExpression },
        { v: 2, key: { ws: 1, key: 1 }, name: 'ws_key', unique: true },
      ]);
    });

    test('may be asked for again', async () => {
      const { db } = world();
      const command = { createIndexes: 'rows', indexes: [{ key: { a: 1 }, name: 'a' }] };
      expect(await db.command(command)).toMatchObject({ numIndexesBefore: 1, numIndexesAfter: 2 });
      expect(await db.command(command)).toMatchObject({
        numIndexesBefore: 2,
        numIndexesAfter: 2,
        note: expect.any(String),
      });
    });

    test.each([
      { name: 'another name', spec: { key: { a: 1 }, name: 'b' }, code: 85 },
      { name: 'another key', spec: { key: { b: 1 }, name: 'a' }, code: 86 },
      { name: 'other options', spec: { key: { a: 1 }, name: 'a', unique: true }, code: 86 },
    ])('$name for one that is there is refused', async ({ spec, code }) => {
      const { rows } = world();
      await rows.createIndexes([{ key: { a: 1 }, name: 'a' }]);
      expect((await serverError(rows.createIndexes([spec]))).code).toBe(code);
    });

    test('a unique one cannot be built over duplicates, and then is not there', async () => {
      const { rows } = world();
      await rows.insertMany([
        { _id: 1, a: 1 },
        { _id: 2, a: 1 },
      ]);
      const error = await serverError(rows.createIndex({ a: 1 }, { unique: true }));
      expect(error).toMatchObject({ code: 11000, keyPattern: { a: 1 }, keyValue: { a: 1 } });
      expect(await rows.listIndexes().toArray()).toHaveLength(1);
    });

    test('can be dropped, and then refuse nothing', async () => {
      const { rows } = world();
      await rows.createIndex({ a: 1 }, { unique: true, name: 'once' });
      await rows.dropIndex('once');
      await rows.insertMany([
        { _id: 1, a: 1 },
        { _id: 2, a: 1 },
      ]);
      expect((await serverError(rows.dropIndex('once'))).code).toBe(27);
    });

    test('of a collection that is not there cannot be listed', async () => {
      const error = await serverError(world().rows.listIndexes().toArray());
      expect(error).toMatchObject({ code: 26, codeName: 'NamespaceNotFound' });
    });

    test('hold every element of an array, and give the document once', async () => {
      const { rows } = world();
      await rows.createIndex({ ws: 1, starts: 1, at: -1, _id: -1 });
      await rows.insertMany([
        { _id: 1, ws: 'w', at: 1, starts: ['m', 'ma', 'mar', 'l'] },
        { _id: 2, ws: 'w', at: 2, starts: ['m', 'me'] },
        { _id: 3, ws: 'v', at: 3, starts: ['m'] },
        { _id: 4, ws: 'w', at: 4, starts: [] },
      ]);
      const find = async (filter: object) =>
        rows
          .find({ ws: 'w', ...filter })
          .sort({ at: -1, _id: -1 })
          .map(({ _id }) => _id)
          .toArray();
      expect(await find({ starts: 'm' })).toEqual([2, 1]);
      expect(await find({ $and: [{ starts: 'ma' }, { starts: 'l' }] })).toEqual([1]);
      expect(await find({ starts: { $gt: 'm', $lt: 'ma' } })).toEqual([2, 1]);
      // One element above the lower bound, another below the upper one.
      expect(await find({ starts: { $gte: 'mar', $lte: 'l' } })).toEqual([1]);
      expect(await find({ starts: { $in: ['m', 'ma', 'me'] } })).toEqual([2, 1]);
      expect(await find({})).toEqual([4, 2, 1]);
      await rows.updateOne({ _id: 1 }, { $set: { starts: ['x'] } });
      expect(await find({ starts: 'm' })).toEqual([2]);
      expect((await serverError(rows.insertOne({ _id: 5, ws: ['a', 'b'], starts: ['c', 'd'] }))).code).toBe(
        171,
      );
    });
  });
}
