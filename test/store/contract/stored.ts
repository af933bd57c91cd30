import { mongo, Schema } from 'mongoose';
import { describe, expect, test } from 'vitest';
import { serverError, type Target, useWorld } from './world.ts';

const { BSON, Decimal128, Double, Int32, Long, ObjectId } = mongo;

/** Documents whose bytes must come back as they went. */
const documents = [
  {
    name: 'numbers with their types',
    document: { _id: 1, i: new Int32(1), l: Long.fromNumber(1), d: new Double(1) },
  },
  { name: 'a long beyond 2^53', document: { _id: 1, l: Long.fromString('9007199254740993') } },
  { name: 'a decimal with its zeros', document: { _id: 1, d: Decimal128.fromString('1.10') } },
  { name: 'minus zero', document: { _id: 1, z: new Double(-0) } },
  { name: 'not a number and the infinities', document: { _id: 1, n: [Number.NaN, Infinity, -Infinity] } },
  { name: 'keys in their order', document: { _id: 1, z: 1, a: { y: 1, b: 2 }, m: 3 } },
  {
    name: 'keys that look like numbers',
    document: new Map([
      ['_id', 1],
      ['b', 1],
      ['2', 2],
      ['1', 3],
    ]),
  },
  { name: 'dates before 1970', document: { _id: 1, at: new Date(-1) } },
  {
    name: 'binary, ids, regular expressions',
    document: { _id: new ObjectId(), b: Buffer.from('ab'), r: /a+/i },
  },
  { name: 'empty objects, arrays, strings, nulls', document: { _id: 1, o: {}, a: [], s: '', n: null } },
  { name: 'right-to-left text, emoji, NUL', document: { _id: 1, s: 'שלום 👋🏽 \0 ‮x' } },
  { name: 'keys that look like operators and paths', document: { _id: 1, $a: 1, 'a.b': { $c: 2 } } },
  { name: 'documents as ids', document: { _id: { a: 1, b: 'x' } } },
];

const limit = 16 * 1024 * 1024;
const ofSize = (bytes: number) => {
  const empty = BSON.calculateObjectSize({ _id: 1, s: '' });
  return { _id: 1, s: 'x'.repeat(bytes - empty) };
};

export function storedContract(target: Target): void {
  describe('what is stored', () => {
    const world = useWorld(target);

    test.each(documents)('comes back byte for byte: $name', async ({ document }) => {
      const { db, rows } = world();
      await db.command({ insert: 'rows', documents: [document] });
      const [stored] = await rows.find({}, { raw: true }).toArray();
      expect(stored).toEqual(Buffer.from(BSON.serialize(document)));
    });

    test('gets an id, in the first place, from the server if the client gave none', async () => {
      const { db, rows } = world();
      await db.command({ insert: 'rows', documents: [{ a: 1 }] });
      const stored = await rows.findOne();
      expect(Object.keys(stored ?? {})).toEqual(['_id', 'a']);
      expect(stored?._id).toBeInstanceOf(ObjectId);
    });

    test('has its id moved to the front', async () => {
      const { db, rows } = world();
      await db.command({ insert: 'rows', documents: [{ a: 1, _id: 1 }] });
      expect(Object.keys((await rows.findOne()) ?? {})).toEqual(['_id', 'a']);
    });

    test('a lone surrogate has become U+FFFD on the way: Baton hashes well-formed text only', async () => {
      const { rows } = world();
      await rows.insertOne({ _id: 1, body: 'a\ud800b' });
      expect(await rows.findOne()).toEqual({ _id: 1, body: 'a\ufffdb' });
    });

    test('16 MB are stored, a byte more is refused and nothing of it stays', async () => {
      const { rows } = world();
      await rows.insertOne(ofSize(limit));
      await rows.deleteOne({ _id: 1 });
      const error = await serverError(rows.insertOne(ofSize(limit + 1)));
      expect(error.errmsg).toContain('object to insert too large');
      // BadValue up to 7.0, BSONObjectTooLarge later.
      expect([2, 10334]).toContain(error.code);
      expect(await rows.findOne()).toBeNull();
    });

    test('an update that would grow a document beyond 16 MB is refused and changes nothing', async () => {
      const { rows } = world();
      await rows.insertOne(ofSize(limit - 100));
      const error = await serverError(rows.updateOne({ _id: 1 }, { $set: { more: 'x'.repeat(200), n: 1 } }));
      expect(error.errmsg).toContain('Resulting document after update is larger than 16777216');
      expect(await rows.findOne({}, { projection: { s: 0 } })).toEqual({ _id: 1 });
    });

    test('with `minimize: false` mongoose stores empty objects', async () => {
      const { connection, db } = world();
      const other = connection.useDb(db.databaseName);
      const schema = new Schema(
        { _id: String, facts: { type: Object } },
        { minimize: false, versionKey: false },
      );
      const Model = other.model('Minimal', schema, 'rows');
      await Model.create({ _id: 'a', facts: {} });
      expect(await Model.findById('a').lean()).toEqual({ _id: 'a', facts: {} });
    });

    test.each([
      { name: 'an array', id: [1] },
      { name: 'a regular expression', id: /a/ },
      { name: 'an operator', id: { $a: 1 } },
    ])('$name is no id', async ({ id }) => {
      const { db, rows } = world();
      const reply = await db.command({ insert: 'rows', documents: [{ _id: id }] });
      expect(reply).toMatchObject({ n: 0, writeErrors: [{ index: 0, code: expect.toBeOneOf([2, 52, 53]) }] });
      expect(await rows.findOne()).toBeNull();
    });
  });
}
