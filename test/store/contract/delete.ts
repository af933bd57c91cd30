import { describe, expect, test } from 'vitest';
import { type Target, useWorld } from './world.ts';

export function deleteContract(target: Target): void {
  describe('delete', () => {
    const world = useWorld(target);

    test('takes one document, and tells when there was none', async () => {
      const { rows } = world();
      await rows.insertMany([
        { _id: 1, a: 1 },
        { _id: 2, a: 1 },
      ]);
      expect((await rows.deleteOne({ _id: 3 })).deletedCount).toBe(0);
      expect((await rows.deleteOne({ a: 1 })).deletedCount).toBe(1);
      expect(await rows.countDocuments()).toBe(1);
    });

    test('minds the guard', async () => {
      const { rows } = world();
      await rows.insertOne({ _id: 1, lease: 'mine' });
      expect((await rows.deleteOne({ _id: 1, lease: 'yours' })).deletedCount).toBe(0);
      expect((await rows.deleteOne({ _id: 1, lease: 'mine' })).deletedCount).toBe(1);
      expect(await rows.findOne()).toBeNull();
    });

    test('what is deleted while a cursor is open does not break the rest', async () => {
      const { rows } = world();
      await rows.insertMany(Array.from({ length: 40 }, (_, i) => ({ _id: i })));
      const cursor = rows.find({}, { batchSize: 2 }).sort({ _id: 1 });
      const first = await cursor.next();
      expect(first?._id).toBe(0);
      for (let i = 20; i < 30; i += 1) await rows.deleteOne({ _id: i });
      const rest = (await cursor.toArray()).map(({ _id }) => _id);
      expect(rest).toEqual(Array.from({ length: 39 }, (_, i) => i + 1).filter((i) => i < 20 || i >= 30));
    });
  });
}
