import { createConnection, mongo } from 'mongoose';
import { describe, expect, test } from 'vitest';
import { serverError, type Target, useWorld } from './world.ts';

/** What an election looks like from outside. */
const elections = [
  { name: 'NotWritablePrimary', errorCode: 10107 },
  { name: 'PrimarySteppedDown', errorCode: 189 },
  { name: 'InterruptedDueToReplStateChange', errorCode: 11602 },
  { name: 'ShutdownInProgress', errorCode: 91 },
];

export function faultContract(target: Target): void {
  describe('faults', () => {
    const world = useWorld(target);

    test.for(elections)('the driver rides out $name, writing and reading', async ({ errorCode }, context) => {
      const { failPoint, rows } = world();
      for (const [command, run] of [
        ['insert', () => rows.insertOne({ _id: 1 })],
        ['find', () => rows.findOne()],
      ] as const) {
        await failPoint(context, 'failCommand', { times: 1 }, { failCommands: [command], errorCode });
        await run();
      }
      expect(await rows.find().toArray()).toEqual([{ _id: 1 }]);
    });

    test('an election that does not end comes through, with the word that a retry may help', async (context) => {
      const { failPoint, rows } = world();
      await failPoint(context, 'failCommand', { times: 2 }, { failCommands: ['insert'], errorCode: 10107 });
      const error = await serverError(rows.insertOne({ _id: 1 }));
      expect(error).toMatchObject({ code: 10107, codeName: 'NotWritablePrimary' });
      expect(error.hasErrorLabel('RetryableWriteError')).toBe(true);
      expect(await rows.findOne()).toBeNull();
    });

    test('a command that blocks is waited for, and others pass it by', async (context) => {
      const { failPoint, rows } = world();
      await rows.insertOne({ _id: 1 });
      await failPoint(
        context,
        'failCommand',
        { times: 1 },
        { failCommands: ['insert'], blockConnection: true, blockTimeMS: 300 },
      );
      const order: string[] = [];
      const blocked = rows.insertOne({ _id: 2 }).then(() => order.push('insert'));
      await rows.findOne({ _id: 1 });
      order.push('find');
      await blocked;
      expect(order).toEqual(['find', 'insert']);
      expect(await rows.countDocuments()).toBe(2);
    });

    test('a fault for one application leaves the others alone', async (context) => {
      const { db, failPoint, rows, uri } = world();
      const data = { failCommands: ['insert'], errorCode: 8, appName: 'unlucky' };
      await failPoint(context, 'failCommand', 'alwaysOn', data);
      await rows.insertOne({ _id: 1 });
      const unlucky = await createConnection(uri, { appName: 'unlucky' }).asPromise();
      const theirs = unlucky.getClient().db(db.databaseName).collection<{ _id: number }>('rows');
      expect((await serverError(theirs.insertOne({ _id: 2 }))).code).toBe(8);
      await unlucky.close();
      expect(await rows.countDocuments()).toBe(1);
    });

    test('faults come when they are told to: after some, for some', async (context) => {
      const { failPoint, rows } = world();
      const outcomes = async () => {
        const list: string[] = [];
        for (let i = 0; i < 4; i += 1)
          list.push(
            await rows.findOne().then(
              () => 'ok',
              () => 'failed',
            ),
          );
        return list.join(' ');
      };
      const data = { failCommands: ['find'], errorCode: 8 };
      await failPoint(context, 'failCommand', { times: 2 }, data);
      expect(await outcomes()).toBe('failed failed ok ok');
      await failPoint(context, 'failCommand', { skip: 3 }, data);
      expect(await outcomes()).toBe('ok ok ok failed');
      await failPoint(context, 'failCommand', 'off');
      expect(await outcomes()).toBe('ok ok ok ok');
    });

    test('a majority write concern is kept; one that cannot be is told, with the write done', async () => {
      const { db, rows } = world();
      await rows.insertOne({ _id: 1 }, { writeConcern: { w: 'majority', journal: true } });
      const reply = await db
        .command({ insert: 'rows', documents: [{ _id: 2 }], writeConcern: { w: 'no such mode' } })
        .catch((error: unknown) =>
          error instanceof mongo.MongoWriteConcernError ? error.errorResponse : error,
        );
      expect(reply).toMatchObject({ writeConcernError: { code: 79, codeName: 'UnknownReplWriteConcern' } });
      const read = { readConcern: { level: 'majority' } } as const;
      expect(await rows.find({}, read).sort({ _id: 1 }).toArray()).toEqual([{ _id: 1 }, { _id: 2 }]);
    });

    test('a write concern that failed leaves the write done', async (context) => {
      const { db, failPoint, rows } = world();
      const writeConcernError = { code: 64, errmsg: 'waiting for replication timed out' };
      await failPoint(context, 'failCommand', { times: 1 }, { failCommands: ['insert'], writeConcernError });
      const error = await serverError(db.command({ insert: 'rows', documents: [{ _id: 1 }] }));
      expect(error.code).toBe(64);
      expect(error.hasErrorLabel('RetryableWriteError')).toBe(false);
      expect(await rows.find().toArray()).toEqual([{ _id: 1 }]);
    });

    test('an unacknowledged write is done, and its duplicate passes in silence', async () => {
      const { rows } = world();
      const silent = { writeConcern: { w: 0 } } as const;
      await rows.insertOne({ _id: 1 }, silent);
      await rows.insertOne({ _id: 1 }, silent);
      await expect.poll(() => rows.countDocuments()).toBe(1);
    });

    test('what nobody knows is refused', async () => {
      const { db } = world();
      expect(await serverError(db.command({ noSuchCommand: 1 }))).toMatchObject({
        code: 59,
        codeName: 'CommandNotFound',
      });
      expect(await serverError(db.command({ find: 'rows', loudly: true }))).toMatchObject({ code: 40415 });
      expect((await serverError(db.collection('a$b').insertOne({ a: 1 }))).code).toBe(73);
    });
  });
}
