import { randomUUID } from 'node:crypto';
import { type Connection, createConnection, mongo } from 'mongoose';
import { afterAll, afterEach, beforeAll, beforeEach, type TestContext } from 'vitest';
import { startStore } from '../../../src/sandbox/store/start.ts';

/** What the contract is held against: the embedded store, or the server that `MONGODB_URI` names. */
export interface Target {
  readonly name: string;
  readonly embedded: boolean;
  readonly start: () => Promise<{ readonly uri: string; readonly stop: () => Promise<void> }>;
}

const given = process.env['MONGODB_URI'];
const hostile = { name: 'embedded, hostile', embedded: true, start: () => startStore({ hostile: true }) };
const real = (uri: string): Target => ({
  name: 'MONGODB_URI',
  embedded: false,
  start: async () => ({ uri, stop: async () => undefined }),
});
export const targets: readonly Target[] = given === undefined ? [hostile] : [hostile, real(given)];

export interface Row extends mongo.BSON.Document {
  readonly _id: string | number | mongo.ObjectId | mongo.Int32 | mongo.Double | mongo.Long;
}
export type Rows = mongo.Collection<Row>;

/** A connection like Baton's, and a database of its own for each test. */
export interface World {
  readonly uri: string;
  readonly connection: Connection;
  readonly db: mongo.Db;
  readonly rows: Rows;
  /** Sets a fail point until the end of the test; skips the test on a server that has none. */
  readonly failPoint: (
    context: TestContext,
    name: string,
    mode: FailPointMode,
    data?: mongo.Document,
  ) => Promise<void>;
}
export type FailPointMode = 'off' | 'alwaysOn' | { readonly times: number } | { readonly skip: number };

/** Declares the hooks of a suite; the function it returns gives the running test its world. */
export function useWorld(target: Target): () => World {
  let stop = async (): Promise<void> => undefined;
  let connection: Connection;
  let uri = '';
  let db: mongo.Db;
  const set = new Set<string>();

  beforeAll(async () => {
    const started = await target.start();
    ({ uri, stop } = started);
    // A server that failed is looked at again after 50 ms instead of 500: there are many faults to ride out.
    const eager = { heartbeatFrequencyMS: 500, minHeartbeatFrequencyMS: 50 };
    const options = { autoIndex: false, bufferCommands: false, w: 'majority', ...eager } as const;
    connection = await createConnection(uri, options).asPromise();
  });
  beforeEach(() => {
    db = connection.getClient().db(`baton_contract_${randomUUID().slice(0, 8)}`);
  });
  afterEach(async () => {
    for (const name of set)
      await connection.getClient().db('admin').command({ configureFailPoint: name, mode: 'off' });
    set.clear();
    await db.dropDatabase();
  });
  afterAll(async () => {
    await connection.close();
    await stop();
  });

  const failPoint: World['failPoint'] = async (context, name, mode, data) => {
    const admin = connection.getClient().db('admin');
    try {
      await admin.command({ configureFailPoint: name, mode, ...(data && { data }) });
      set.add(name);
    } catch (error) {
      if (target.embedded) throw error;
      context.skip('this server has no fail points');
    }
  };
  return () => ({ uri, connection, db, rows: db.collection<Row>('rows'), failPoint });
}

/** The error of the server that a promise is rejected with. */
export async function serverError(promise: Promise<unknown>): Promise<mongo.MongoServerError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof mongo.MongoServerError) return error;
    throw error;
  }
  throw new Error('no error came');
}
