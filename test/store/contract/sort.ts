import { mongo } from 'mongoose';
import { describe, expect, test } from 'vitest';
import { type Target, useWorld } from './world.ts';

const { Double, Long, MaxKey, MinKey, ObjectId, Timestamp } = mongo;

/** Values in MongoDB's order; those of one line are equal. */
const ascending: readonly (readonly unknown[])[] = [
  [new MinKey()],
  [[]],
  [null, undefined],
  [Number.NaN],
  [-Infinity],
  [Long.fromString('-9007199254740993')],
  [-9007199254740992],
  [-1.5],
  [-1, Long.fromNumber(-1), new Double(-1)],
  [0, new Double(-0)],
  [1],
  [1.5],
  [2 ** 53, Long.fromString('9007199254740992')],
  [Long.fromString('9007199254740993')],
  [Infinity],
  [''],
  ['A'],
  ['a'],
  ['a\0'],
  ['aa'],
  ['é'],
  ['\uffee'],
  ['😀'],
  [{}],
  [{ a: 1 }],
  [{ a: 1, b: 0 }],
  [{ a: 2 }],
  [{ b: 0 }],
  [{ a: 'x' }],
  [Buffer.from('b')],
  [Buffer.from('aa')],
  [new ObjectId('000000000000000000000001')],
  [new ObjectId('000000000000000000000002')],
  [false],
  [true],
  [new Date(-1)],
  [new Date(0)],
  [new Timestamp({ t: 1, i: 1 })],
  [/a/],
  [new MaxKey()],
];

export function sortContract(target: Target): void {
  describe('sort', () => {
    const world = useWorld(target);

    test.each([{ indexed: false }, { indexed: true }])(
      'orders values of all types; index: $indexed',
      async ({ indexed }) => {
        const { rows } = world();
        if (indexed) await rows.createIndex({ v: 1, _id: 1 });
        const ranked = ascending.flatMap((values, rank) => values.map((v) => ({ rank, v })));
        const documents = ranked.map(({ rank, v }, _id) => ({ _id, rank, ...(v !== undefined && { v }) }));
        await rows.insertMany(documents.toReversed());
        const ranks = async (v: 1 | -1) =>
          rows
            .find()
            .sort({ v, _id: v })
            .map((row) => row['rank'])
            .toArray();
        expect(await ranks(1)).toEqual(ranked.map(({ rank }) => rank));
        expect(await ranks(-1)).toEqual(ranked.map(({ rank }) => rank).toReversed());
      },
    );

    test('an array counts as its least element, downwards as its greatest', async () => {
      const { rows } = world();
      await rows.insertMany([
        { _id: 'list', v: [2, 9] },
        { _id: 'one', v: 1 },
        { _id: 'five', v: 5 },
      ]);
      const ids = async (v: 1 | -1) =>
        rows
          .find()
          .sort({ v, _id: 1 })
          .map(({ _id }) => _id)
          .toArray();
      expect(await ids(1)).toEqual(['one', 'list', 'five']);
      expect(await ids(-1)).toEqual(['list', 'five', 'one']);
    });

    test.each([
      { index: undefined },
      { index: { due: 1, _id: 1 } },
      { index: { open: 1, due: -1, _id: -1 } },
    ] as const)('compound, up and down, ending in _id; index $index', async ({ index }) => {
      const { rows } = world();
      if (index) await rows.createIndex({ ...index });
      const some = Array.from({ length: 60 }, (_, i) => ({ _id: i, open: i % 3 > 0, due: (i * 7) % 5 }));
      await rows.insertMany(some);
      const wanted = some.filter(({ open, due }) => open && due <= 3);
      const find = (sort: mongo.Sort) =>
        rows
          .find({ open: true, due: { $lte: 3 } })
          .sort(sort)
          .toArray();
      expect(await find({ due: 1, _id: 1 })).toEqual(
        wanted.toSorted((a, b) => a.due - b.due || a._id - b._id),
      );
      expect(await find({ due: -1, _id: -1 })).toEqual(
        wanted.toSorted((a, b) => b.due - a.due || b._id - a._id),
      );
      expect(await find({ due: -1, _id: 1 })).toEqual(
        wanted.toSorted((a, b) => b.due - a.due || a._id - b._id),
      );
    });

    test('takes the first for findOneAndUpdate, after the guard', async () => {
      const { rows } = world();
      await rows.insertMany([
        { _id: 'a', due: 2 },
        { _id: 'b', due: 1 },
        { _id: 'c', due: 1, held: true },
      ]);
      const taken = await rows.findOneAndUpdate(
        { held: { $ne: true } },
        { $set: { held: true } },
        { sort: { due: 1, _id: -1 } },
      );
      expect(taken?._id).toBe('b');
    });
  });
}
