import { mongo } from 'mongoose';
import { describe, expect, type TestContext, test } from 'vitest';
import { type Rows, serverError, type Target, useWorld, type World } from './world.ts';

const { Long } = mongo;

/** What is sent once, arrives twice and must have happened once. */
const writes = [
  {
    name: 'insertOne',
    command: 'insert',
    run: (rows: Rows) => rows.insertOne({ _id: 2, n: 1 }),
    answer: { insertedId: 2 },
  },
  {
    name: 'insertMany',
    command: 'insert',
    run: (rows: Rows) => rows.insertMany([{ _id: 2, n: 1 }, { _id: 3 }]),
    answer: { insertedCount: 2 },
  },
  {
    name: 'updateOne',
    command: 'update',
    run: (rows: Rows) => rows.updateOne({ _id: 1 }, { $inc: { n: 1 } }),
    answer: { matchedCount: 1, modifiedCount: 1 },
  },
  {
    name: 'findOneAndUpdate',
    command: 'findAndModify',
    run: (rows: Rows) => rows.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } }),
    answer: { _id: 1, n: 0 },
  },
  {
    name: 'findOneAndUpdate, after',
    command: 'findAndModify',
    run: (rows: Rows) => rows.findOneAndUpdate({ _id: 1 }, { $inc: { n: 1 } }, { returnDocument: 'after' }),
    answer: { _id: 1, n: 1 },
  },
  {
    name: 'deleteOne',
    command: 'delete',
    run: (rows: Rows) => rows.deleteOne({ n: 0 }),
    answer: { deletedCount: 1 },
  },
];

/** What is in the collection when each of them happened exactly once. */
const afterwards = {
  insertOne: [
    { _id: 1, n: 0 },
    { _id: 2, n: 1 },
  ],
  insertMany: [{ _id: 1, n: 0 }, { _id: 2, n: 1 }, { _id: 3 }],
  updateOne: [{ _id: 1, n: 1 }],
  findOneAndUpdate: [{ _id: 1, n: 1 }],
  'findOneAndUpdate, after': [{ _id: 1, n: 1 }],
  deleteOne: [],
} as const satisfies Record<string, readonly object[]>;

type Lose = (world: World, context: TestContext, command: string) => Promise<void>;

const losses: readonly { readonly name: string; readonly lose: Lose }[] = [
  {
    name: 'applied, then the connection is cut',
    lose: ({ failPoint }, context) => failPoint(context, 'onPrimaryTransactionalWrite', { times: 1 }),
  },
  {
    name: 'the connection is cut before it is applied',
    lose: ({ failPoint }, context) =>
      failPoint(context, 'onPrimaryTransactionalWrite', { times: 1 }, { failBeforeCommitExceptionCode: 1 }),
  },
  {
    name: 'the connection is cut before it is looked at',
    lose: ({ failPoint }, context, command) =>
      failPoint(context, 'failCommand', { times: 1 }, { failCommands: [command], closeConnection: true }),
  },
  {
    name: 'applied, then the server shuts down',
    lose: ({ failPoint }, context, command) =>
      failPoint(
        context,
        'failCommand',
        { times: 1 },
        {
          failCommands: [command],
          writeConcernError: { code: 91, errmsg: 'Replication is being shut down' },
        },
      ),
  },
];

export function retryContract(target: Target): void {
  describe('a write whose answer is lost is applied once', () => {
    const world = useWorld(target);

    for (const { name, lose } of losses) {
      test.for(writes)(`$name: ${name}`, async (write, context) => {
        const { rows } = world();
        await rows.insertOne({ _id: 1, n: 0 });
        await lose(world(), context, write.command);
        expect(await write.run(rows)).toMatchObject(write.answer);
        const wanted = Object.entries(afterwards).find(([key]) => key === write.name)?.[1];
        expect(await rows.find().sort({ _id: 1 }).toArray()).toEqual(wanted);
      });
    }

    test('a write that is never applied fails, and has not happened', async (context) => {
      const { failPoint, rows } = world();
      await rows.insertOne({ _id: 1, n: 0 });
      const data = { failBeforeCommitExceptionCode: 1 };
      for (const { run } of writes) {
        await failPoint(context, 'onPrimaryTransactionalWrite', { times: 2 }, data);
        await expect(run(rows)).rejects.toThrow();
        expect(await rows.find().toArray()).toEqual([{ _id: 1, n: 0 }]);
      }
    });

    /** A session whose numbers are ours: the driver's own counter must not meet them. */
    const useSession = async (
      use: (send: (command: mongo.BSON.Document, txnNumber: number) => Promise<unknown>) => Promise<void>,
    ) => {
      const client = new mongo.MongoClient(world().uri);
      const session = client.startSession();
      const db = client.db(world().db.databaseName);
      await use((command, txnNumber) =>
        db.command({ ...command, txnNumber: Long.fromNumber(txnNumber) }, { session }),
      );
      await client.close();
    };

    test('sent again by hand it is answered again; an older number is refused, a newer one is new', async () => {
      const { rows } = world();
      await rows.insertOne({ _id: 1, n: 0 });
      await useSession(async (send) => {
        const increase = (txnNumber: number) =>
          send({ update: 'rows', updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } } }] }, txnNumber);
        for (const _ of [1, 2, 3]) expect(await increase(5)).toMatchObject({ n: 1, nModified: 1 });
        expect(await rows.findOne()).toEqual({ _id: 1, n: 1 });
        expect(await serverError(increase(4))).toMatchObject({ code: 225, codeName: 'TransactionTooOld' });
        await increase(6);
        expect(await rows.findOne()).toEqual({ _id: 1, n: 2 });
        expect(await serverError(increase(5))).toMatchObject({ code: 225 });
      });
    });

    test('a statement that failed is tried again by a repeat, the others are not', async () => {
      const { rows } = world();
      await rows.insertOne({ _id: 2 });
      await useSession(async (send) => {
        const documents = [{ _id: 1 }, { _id: 2 }, { _id: 3 }];
        const insert = () => send({ insert: 'rows', documents, ordered: false }, 1);
        expect(await insert()).toMatchObject({ n: 2, writeErrors: [{ index: 1, code: 11000 }] });
        await rows.deleteOne({ _id: 2 });
        const again = await insert();
        expect(again).toMatchObject({ n: 3 });
        expect(again).not.toHaveProperty('writeErrors');
      });
    });
  });
}
