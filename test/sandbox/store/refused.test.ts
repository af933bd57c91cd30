import type { mongo } from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startStore } from '../../../src/sandbox/store/start.ts';

/**
 * What a real server would do and this store does not: every one must be refused, in a way that the specification
 * tests' runner takes for a refusal, and none may have done anything.
 */
const find = (more: object) => ({ find: 'rows', ...more });
const update = (more: object) => ({ update: 'rows', updates: [{ q: {}, u: { $set: { a: 2 } }, ...more }] });
const modify = (more: object) => ({ findAndModify: 'rows', query: {}, update: { $set: { a: 2 } }, ...more });
const index = (more: object) => ({ createIndexes: 'rows', indexes: [{ key: { a: 1 }, name: 'a', ...more }] });
const aggregate = (...pipeline: object[]) => ({ aggregate: 'rows', pipeline, cursor: {} });
const insert = (document: object) => ({ insert: 'rows', documents: [{ _id: 2, ...document }] });

const commands: readonly mongo.BSON.Document[] = [
  ...[
    { distinct: 'rows', key: 'a' },
    { count: 'rows' },
    { mapReduce: 'rows' },
    { collMod: 'rows' },
    { explain: find({}) },
  ],
  ...[
    { renameCollection: 'test.rows', to: 'test.other' },
    { convertToCapped: 'rows', size: 1 },
    { commitTransaction: 1 },
  ],
  find({ collation: { locale: 'en' } }),
  find({ hint: { _id: 1 } }),
  find({ min: { _id: 1 }, max: { _id: 2 } }),
  find({ returnKey: true }),
  find({ tailable: true }),
  find({ let: { a: 1 } }),
  find({ sort: { a: { $meta: 'textScore' } } }),
  find({ projection: { a: { $slice: 1 } } }),
  find({ projection: { 'a.$': 1 } }),
  find({ projection: { b: '$a' } }),
  find({ readConcern: { level: 'snapshot' } }),
  ...['$regex', '$elemMatch', '$size', '$all', '$type', '$mod', '$geoWithin', '$bitsAllSet'].map((name) =>
    find({ filter: { a: { [name]: 1 } } }),
  ),
  ...['$where', '$expr', '$text', '$jsonSchema'].map((name) => find({ filter: { [name]: 'x' } })),
  find({ filter: { a: /x/ } }),
  find({ filter: { a: { $in: [/x/] } } }),
  find({ filter: { a: { $not: /x/ } } }),
  find({ filter: { 'l.0': 1 } }),
  update({ upsert: true }),
  update({ multi: true }),
  update({ arrayFilters: [{ x: 1 }] }),
  update({ hint: { _id: 1 } }),
  update({ u: { a: 1 } }),
  update({ u: [{ $set: { a: 2 } }] }),
  update({ u: { $set: { 'l.$': 1 } } }),
  update({ u: { $set: { 'l.$[]': 1 } } }),
  ...['$push', '$pull', '$addToSet', '$min', '$mul', '$rename', '$currentDate', '$bit'].map((name) =>
    update({ u: { [name]: { a: 1 } } }),
  ),
  modify({ upsert: true }),
  modify({ update: { a: 2 } }),
  modify({ collation: { locale: 'en' } }),
  { delete: 'rows', deletes: [{ q: {}, limit: 0 }] },
  { delete: 'rows', deletes: [{ q: {}, limit: 1, collation: { locale: 'en' } }] },
  index({ sparse: true }),
  index({ collation: { locale: 'en' } }),
  index({ hidden: true }),
  index({ key: { a: 'text' } }),
  index({ key: { a: '2dsphere' } }),
  index({ key: { a: 'hashed' } }),
  index({ key: { '$**': 1 } }),
  ...[
    { capped: true, size: 10 },
    { validator: { a: 1 } },
    { timeseries: { timeField: 'a' } },
    { viewOn: 'rows', pipeline: [] },
  ].map((more) => ({ create: 'other', ...more })),
  ...[
    '$out',
    '$merge',
    '$lookup',
    '$facet',
    '$addFields',
    '$set',
    '$sample',
    '$bucket',
    '$unionWith',
    '$changeStream',
  ].map((name) => aggregate({ [name]: {} })),
  aggregate({ $group: { _id: null, all: { $push: '$a' } } }),
  aggregate({ $project: { b: { $cond: ['$a', 1, 2] } } }),
  aggregate({ $project: { b: '$l.x' } }),
  aggregate({ $unwind: { path: '$l', preserveNullAndEmptyArrays: true } }),
  { ...aggregate(), explain: true },
  { ...aggregate(), collation: { locale: 'en' } },
  { ...insert({}), startTransaction: true, autocommit: false },
];

interface Row extends mongo.BSON.Document {
  readonly _id: number;
}

const saysSo =
  /not (supported|allowed)|unsupported|unrecogni[sz]ed|unknown|no such command|must be an accumulator/i;

describe('what is not supported', () => {
  let stop: () => Promise<void>;
  let client: mongo.MongoClient;
  beforeAll(async () => {
    const { mongo: driver } = await import('mongoose');
    const store = await startStore();
    client = await new driver.MongoClient(store.uri).connect();
    stop = async () => {
      await client.close();
      await store.stop();
    };
    await client
      .db('test')
      .collection<Row>('rows')
      .insertOne({ _id: 1, a: 1, l: [{ x: 1 }] });
  });
  afterAll(() => stop());

  const outcome = async (command: mongo.BSON.Document): Promise<unknown> => {
    try {
      const { writeErrors, ...reply } = await client.db('test').command(command);
      return writeErrors?.[0] ?? reply;
    } catch (error) {
      return error;
    }
  };

  test.each(commands.map((command) => ({ said: JSON.stringify(command), command })))(
    '$said is refused',
    async ({ command }) => {
      const refusal = await outcome(command);
      expect(refusal).toMatchObject({ code: expect.any(Number), errmsg: expect.stringMatching(saysSo) });
      const rows = client.db('test').collection('rows');
      expect(await rows.find().toArray()).toEqual([{ _id: 1, a: 1, l: [{ x: 1 }] }]);
      expect(await rows.listIndexes().toArray()).toHaveLength(1);
      expect(await client.db('test').listCollections().toArray()).toHaveLength(1);
    },
  );

  test('a Decimal128 is kept, but neither compared nor counted with', async () => {
    const { mongo: driver } = await import('mongoose');
    const rows = client.db('decimals').collection<Row>('rows');
    await rows.insertOne({ _id: 1, d: driver.Decimal128.fromString('1.10') });
    await expect(rows.find({ d: 1 }).toArray()).rejects.toThrow('not supported');
    await expect(rows.find().sort({ d: 1 }).toArray()).rejects.toThrow('not supported');
    await expect(rows.updateOne({ _id: 1 }, { $inc: { d: 1 } })).rejects.toThrow('not supported');
    await expect(rows.createIndex({ d: 1 })).rejects.toThrow('not supported');
    expect(await rows.findOne({ _id: 1 })).toMatchObject({ d: driver.Decimal128.fromString('1.10') });
  });
});
