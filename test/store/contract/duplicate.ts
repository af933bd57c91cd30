import { mongo } from 'mongoose';
import { describe, expect, test } from 'vitest';
import { serverError, type Target, useWorld } from './world.ts';

/** Error 11000: Baton reads the code; people read the rest. */
export function duplicateContract(target: Target): void {
  describe('a second document of the same key', () => {
    const world = useWorld(target);

    test('is refused with pattern, value and index', async () => {
      const { db, rows } = world();
      await rows.insertOne({ _id: 'w:c:0000000001', n: 1 });
      const error = await serverError(rows.insertOne({ _id: 'w:c:0000000001', n: 2 }));
      expect(error.code).toBe(11000);
      expect(error.errmsg).toBe(
        `E11000 duplicate key error collection: ${db.databaseName}.rows index: _id_ dup key: { _id: "w:c:0000000001" }`,
      );
      expect(error['keyPattern']).toEqual({ _id: 1 });
      expect(error['keyValue']).toEqual({ _id: 'w:c:0000000001' });
      expect(await rows.findOne()).toEqual({ _id: 'w:c:0000000001', n: 1 });
    });

    test('is told by its place in the batch; an ordered batch stops there, an unordered one goes on', async () => {
      const { db, rows } = world();
      await rows.insertOne({ _id: 2 });
      const documents = [{ _id: 1 }, { _id: 2 }, { _id: 3 }, { _id: 1 }];
      const ordered = await db.command({ insert: 'rows', documents });
      expect(ordered['n']).toBe(1);
      expect(ordered['writeErrors']).toMatchObject([
        { index: 1, code: 11000, keyPattern: { _id: 1 }, keyValue: { _id: 2 } },
      ]);
      const unordered = await db.command({ insert: 'rows', documents, ordered: false });
      expect(unordered['n']).toBe(1);
      expect(unordered['writeErrors']).toMatchObject([{ index: 0 }, { index: 1 }, { index: 3 }]);
    });

    test('is found by a compound unique index; a missing field counts as null', async () => {
      const { db, rows } = world();
      await rows.createIndex({ ws: 1, key: 1 }, { unique: true });
      await rows.insertMany([
        { _id: 1, ws: 'a', key: 'k' },
        { _id: 2, ws: 'b', key: 'k' },
        { _id: 3, ws: 'a' },
      ]);
      const same = await serverError(rows.insertOne({ _id: 4, ws: 'a', key: 'k' }));
      expect(same.errmsg).toContain(
        `${db.databaseName}.rows index: ws_1_key_1 dup key: { ws: "a", key: "k" }`,
      );
      expect(same['keyValue']).toEqual({ ws: 'a', key: 'k' });
      const missing = await serverError(rows.insertOne({ _id: 5, ws: 'a', key: null }));
      expect(missing.errmsg).toContain('dup key: { ws: "a", key: null }');
      expect(await rows.countDocuments()).toBe(3);
    });

    test('is the same number in another type', async () => {
      const { rows } = world();
      await rows.insertOne({ _id: new mongo.Int32(1) });
      for (const same of [new mongo.Double(1), mongo.Long.fromNumber(1)]) {
        expect((await serverError(rows.insertOne({ _id: same }))).code).toBe(11000);
      }
    });

    test('a partial unique index looks only at its part', async () => {
      const { rows } = world();
      await rows.createIndex({ key: 1 }, { unique: true, partialFilterExpression: { open: true } });
      await rows.insertMany([
        { _id: 1, key: 'k', open: true },
        { _id: 2, key: 'k', open: false },
        { _id: 3, key: 'k' },
      ]);
      expect((await serverError(rows.insertOne({ _id: 4, key: 'k', open: true }))).code).toBe(11000);
      const entering = await serverError(rows.updateOne({ _id: 2 }, { $set: { open: true } }));
      expect(entering.code).toBe(11000);
      expect(entering['keyPattern']).toEqual({ key: 1 });
      await rows.updateOne({ _id: 1 }, { $unset: { open: 1 } });
      await rows.updateOne({ _id: 2 }, { $set: { open: true } });
      expect(await rows.find({ open: true }).toArray()).toMatchObject([{ _id: 2 }]);
    });

    test('can also come from updateOne and findOneAndUpdate, and changes nothing', async () => {
      const { rows } = world();
      await rows.createIndex({ key: 1 }, { unique: true });
      await rows.insertMany([
        { _id: 1, key: 'a' },
        { _id: 2, key: 'b' },
      ]);
      const updated = await serverError(rows.updateOne({ _id: 2 }, { $set: { key: 'a', seen: true } }));
      expect(updated).toMatchObject({ code: 11000, keyPattern: { key: 1 }, keyValue: { key: 'a' } });
      const modified = await serverError(
        rows.findOneAndUpdate({ _id: 2 }, { $set: { key: 'a', seen: true } }),
      );
      expect(modified).toMatchObject({
        code: 11000,
        codeName: 'DuplicateKey',
        keyPattern: { key: 1 },
        keyValue: { key: 'a' },
      });
      expect(modified.errmsg).toContain('E11000 duplicate key error collection');
      expect(await rows.findOne({ _id: 2 })).toEqual({ _id: 2, key: 'b' });
    });

    test('a key that was given up can be taken', async () => {
      const { rows } = world();
      await rows.createIndex({ key: 1 }, { unique: true });
      await rows.insertMany([
        { _id: 1, key: 'a' },
        { _id: 2, key: 'b' },
      ]);
      await rows.updateOne({ _id: 1 }, { $set: { key: 'c' } });
      await rows.deleteOne({ _id: 2 });
      await rows.insertMany([
        { _id: 3, key: 'a' },
        { _id: 2, key: 'b' },
      ]);
      expect(
        await rows
          .find()
          .sort({ key: 1 })
          .map(({ _id }) => _id)
          .toArray(),
      ).toEqual([3, 2, 1]);
    });
  });
}
