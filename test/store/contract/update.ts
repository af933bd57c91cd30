import { mongo } from 'mongoose';
import { describe, expect, test } from 'vitest';
import { type Row, type Target, useWorld } from './world.ts';

const { BSON, Decimal128, Double, Int32, Long } = mongo;

interface Case {
  readonly name: string;
  readonly before: Row;
  readonly update: mongo.Document;
  /** Compared byte for byte: types and the order of keys count. */
  readonly after: mongo.Document;
}

const cases: readonly Case[] = [
  {
    name: '$set replaces in place and appends',
    before: { _id: 1, a: 1, b: 2 },
    update: { $set: { a: 'x', c: 3 } },
    after: { _id: 1, a: 'x', b: 2, c: 3 },
  },
  {
    name: 'new fields come in the order of their names',
    before: { _id: 1 },
    update: { $set: { z: 1, b: 1 }, $inc: { a: 1 } },
    after: { _id: 1, a: 1, b: 1, z: 1 },
  },
  {
    name: '$set makes the documents on its path',
    before: { _id: 1 },
    update: { $set: { 'a.b.c': 1, 'a.d': 2 } },
    after: { _id: 1, a: { b: { c: 1 }, d: 2 } },
  },
  {
    name: '$set changes the type',
    before: { _id: 1, n: 1 },
    update: { $set: { n: new Double(1) } },
    after: { _id: 1, n: new Double(1) },
  },
  {
    name: '$set of the id to itself',
    before: { _id: 1, a: 1 },
    update: { $set: { _id: 1, a: 2 } },
    after: { _id: 1, a: 2 },
  },
  {
    name: '$set in a list by place',
    before: { _id: 1, l: [{ x: 1 }, 2] },
    update: { $set: { 'l.0.x': 5, 'l.1': 6 } },
    after: { _id: 1, l: [{ x: 5 }, 6] },
  },
  {
    name: '$set behind the end of a list',
    before: { _id: 1, l: [1] },
    update: { $set: { 'l.3': 4 } },
    after: { _id: 1, l: [1, null, null, 4] },
  },
  {
    name: '$set of a key that looks like a number',
    before: { _id: 1, o: {} },
    update: { $set: { 'o.10': 1, 'o.9': 1 } },
    after: {
      _id: 1,
      o: new Map([
        ['9', 1],
        ['10', 1],
      ]),
    },
  },
  {
    name: '$unset',
    before: { _id: 1, a: 1, b: { c: 1, d: 2 } },
    update: { $unset: { a: '', 'b.c': '', no: '', 'b.no.no': '' } },
    after: { _id: 1, b: { d: 2 } },
  },
  {
    name: '$unset in a list leaves null',
    before: { _id: 1, l: [1, 2] },
    update: { $unset: { 'l.0': 1 } },
    after: { _id: 1, l: [null, 2] },
  },
  {
    name: '$inc makes the field',
    before: { _id: 1 },
    update: { $inc: { 'n.m': 2 } },
    after: { _id: 1, n: { m: 2 } },
  },
  {
    name: '$inc: int and int',
    before: { _id: 1, n: 1 },
    update: { $inc: { n: 2 } },
    after: { _id: 1, n: 3 },
  },
  {
    name: '$inc: an int grows into a long',
    before: { _id: 1, n: 2 ** 31 - 1 },
    update: { $inc: { n: 1 } },
    after: { _id: 1, n: Long.fromNumber(2 ** 31) },
  },
  {
    name: '$inc: long and int',
    before: { _id: 1, n: Long.fromString('9007199254740993') },
    update: { $inc: { n: -1 } },
    after: { _id: 1, n: Long.fromString('9007199254740992') },
  },
  {
    name: '$inc: int and double',
    before: { _id: 1, n: 1 },
    update: { $inc: { n: new Double(1) } },
    after: { _id: 1, n: new Double(2) },
  },
  {
    name: '$inc: a decimal that was not there',
    before: { _id: 1 },
    update: { $inc: { n: Decimal128.fromString('1.10') } },
    after: { _id: 1, n: Decimal128.fromString('1.10') },
  },
  {
    name: 'all three at once',
    before: { _id: 1, n: 1, old: 1 },
    update: { $set: { a: 1 }, $inc: { n: 1 }, $unset: { old: 1 } },
    after: { _id: 1, n: 2, a: 1 },
  },
];

const unchanged: readonly Omit<Case, 'after'>[] = [
  { name: 'the same value', before: { _id: 1, a: { b: 1 } }, update: { $set: { 'a.b': 1 } } },
  { name: 'nothing to unset', before: { _id: 1 }, update: { $unset: { a: 1, 'b.c': 1 } } },
  { name: '$unset below a scalar', before: { _id: 1, a: 5 }, update: { $unset: { 'a.b': 1 } } },
  { name: 'increased by nothing', before: { _id: 1, n: 1 }, update: { $inc: { n: 0 } } },
  { name: 'an empty operator', before: { _id: 1 }, update: { $set: {} } },
];

export function updateContract(target: Target): void {
  describe('update', () => {
    const world = useWorld(target);

    test.each(cases)('$name', async ({ before, update, after }) => {
      const { rows } = world();
      await rows.insertOne({ ...before });
      expect(await rows.updateOne({ _id: 1 }, update)).toMatchObject({ matchedCount: 1, modifiedCount: 1 });
      const [stored] = await rows.find({}, { raw: true }).toArray();
      expect(stored).toEqual(Buffer.from(BSON.serialize(after)));
    });

    test.each(unchanged)('matches and modifies nothing: $name', async ({ before, update }) => {
      const { rows } = world();
      await rows.insertOne({ ...before });
      expect(await rows.updateOne({ _id: 1 }, update)).toMatchObject({ matchedCount: 1, modifiedCount: 0 });
      expect(await rows.findOne()).toEqual(before);
    });

    test('by id and guard: whoever does not meet the guard is told so', async () => {
      const { rows } = world();
      await rows.insertOne({ _id: 'a', version: 3, state: 'open' });
      const guard = { _id: 'a', version: { $lt: 3 } };
      expect(await rows.updateOne(guard, { $set: { version: 2 } })).toMatchObject({
        matchedCount: 0,
        modifiedCount: 0,
      });
      expect(await rows.findOneAndUpdate(guard, { $set: { version: 2 } })).toBeNull();
      const next = await rows.findOneAndUpdate(
        { _id: 'a', version: { $lt: 4 }, state: 'open' },
        { $set: { version: 4 }, $unset: { state: 1 } },
        { returnDocument: 'after', includeResultMetadata: true },
      );
      expect(next).toMatchObject({
        value: { _id: 'a', version: 4 },
        lastErrorObject: { n: 1, updatedExisting: true },
      });
      expect(await rows.findOne()).toEqual({ _id: 'a', version: 4 });
    });

    test('findOneAndUpdate gives the document before, or after, or a part of it', async () => {
      const { rows } = world();
      await rows.insertOne({ _id: 1, n: 1, x: 'y' });
      expect(await rows.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } })).toEqual({ _id: 1, n: 1, x: 'y' });
      const shown = { returnDocument: 'after', projection: { _id: 0, n: 1 } } as const;
      expect(await rows.findOneAndUpdate({ _id: 1 }, { $inc: { n: new Int32(1) } }, shown)).toEqual({ n: 3 });
    });

    test('changes one document, whichever, when several match', async () => {
      const { rows } = world();
      await rows.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3 }]);
      await rows.updateOne({}, { $set: { hit: true } });
      expect(await rows.countDocuments({ hit: true })).toBe(1);
    });
  });
}
