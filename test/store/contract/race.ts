import { mongo } from 'mongoose';
import { describe, expect, test } from 'vitest';
import { type Target, useWorld } from './world.ts';

const writers = Array.from({ length: 50 }, (_, i) => i);

export function raceContract(target: Target): void {
  describe('fifty at once', () => {
    const world = useWorld(target);

    test('insert the same _id: one wins, the others are told', async () => {
      const { rows } = world();
      const outcomes = await Promise.allSettled(
        writers.map((by) => rows.insertOne({ _id: 'w:c:0000000007', by })),
      );
      const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
      expect(refused).toHaveLength(49);
      for (const error of refused) expect(error).toMatchObject({ code: 11000, name: 'MongoServerError' });
      const stored = await rows.find().toArray();
      expect(stored).toHaveLength(1);
      expect(outcomes[Number(stored[0]?.['by'])]?.status).toBe('fulfilled');
    });

    test('insert the same key under ids of their own: one wins', async () => {
      const { rows } = world();
      await rows.createIndex({ ws: 1, key: 1 }, { unique: true });
      const outcomes = await Promise.allSettled(
        writers.map((_id) => rows.insertOne({ _id, ws: 'w', key: 'sms:SM1' })),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await rows.countDocuments()).toBe(1);
    });

    test('append to one stream, each at the version it read, until all are in', async () => {
      const { rows } = world();
      await Promise.all(
        writers.map(async (by) => {
          for (;;) {
            const [last] = await rows.find().sort({ _id: -1 }).limit(1).toArray();
            const version = Number(last?._id ?? 0) + 1;
            try {
              return await rows.insertOne({ _id: version, by });
            } catch (error) {
              if (!(error instanceof mongo.MongoServerError) || error.code !== 11000) throw error;
            }
          }
        }),
      );
      const all = await rows.find().sort({ _id: 1 }).toArray();
      expect(all.map(({ _id }) => _id)).toEqual(writers.map((i) => i + 1));
      expect(new Set(all.map((row) => row['by'])).size).toBe(50);
    });

    test('claim one row under a guard: one gets it', async () => {
      const { rows } = world();
      await rows.insertOne({ _id: 'row', leaseUntil: 0, tries: 0 });
      const claims = await Promise.all(
        writers.map((by) =>
          rows.findOneAndUpdate(
            { _id: 'row', leaseUntil: { $lte: 0 } },
            { $set: { leaseUntil: 9, by }, $inc: { tries: 1 } },
          ),
        ),
      );
      expect(claims.filter((row) => row !== null)).toHaveLength(1);
      expect(await rows.findOne()).toMatchObject({ leaseUntil: 9, tries: 1 });
    });

    test('increase one number: nothing is lost', async () => {
      const { rows } = world();
      await rows.insertOne({ _id: 1, n: 0 });
      await Promise.all(writers.map(() => rows.updateOne({ _id: 1 }, { $inc: { n: 1 } })));
      expect(await rows.findOne()).toEqual({ _id: 1, n: 50 });
    });
  });
}
