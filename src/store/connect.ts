import { type Connection, createConnection, type mongo } from 'mongoose';
import { PATIENCE, reach } from './away.ts';
import { ensureIndexes } from './indexes.ts';
import { type Models, modelsOf } from './models.ts';
import { reopenWhenStuck } from './reopen.ts';
import { unfit, watchServers } from './server-check.ts';
import { withoutConcerns } from './without-concerns.ts';

export interface StoreAddress {
  /** MongoDB connection string with the database's name. */
  readonly uri: string;
  /** Shown in the server's own lists and logs. */
  readonly appName?: string;
  /** Is shown the driver's client before it connects, with its command events on. */
  readonly watch?: (client: mongo.MongoClient) => unknown;
}

export interface Store {
  readonly models: Models;
  readonly connection: Connection;
  readonly close: () => Promise<void>;
}

/**
 * What is acknowledged is on a majority and survives an election; what is read is, too. A command whose answer is
 * lost is repeated once by the driver, which the server recognises.
 */
const concerns = {
  writeConcern: { w: 'majority', journal: true },
  readConcern: { level: 'majority' },
  readPreference: 'primary',
  retryWrites: true,
  retryReads: true,
} as const satisfies mongo.MongoClientOptions;

/** An outage that lasts longer than so many times the patience may be the driver's own. */
const STUCK_AFTER = 3;

/** How long the driver waits for a server, a connection or an answer. */
const timeouts = (patience: number) => ({
  serverSelectionTimeoutMS: patience,
  connectTimeoutMS: patience,
  socketTimeoutMS: patience,
  waitQueueTimeoutMS: patience,
});

/**
 * Opens the store, creates the indexes and reads them back. Rejects with `StoreAway` when no server answers, and with
 * an error that says what to do when the server is of the wrong kind or an index is missing or different.
 */
export async function openStore(
  { uri, appName = 'baton', watch }: StoreAddress,
  patience = PATIENCE,
): Promise<Store> {
  const address = withoutConcerns(uri);
  const options = () => ({
    ...concerns,
    ...timeouts(patience),
    appName,
    monitorCommands: watch !== undefined,
    autoIndex: false,
    autoCreate: false,
    bufferCommands: false,
    maxPoolSize: 50,
  });
  const connection = createConnection(address, options());
  const servers = watchServers(connection);
  watch?.(connection.getClient());
  try {
    await reach(() => connection.asPromise(), patience);
    const fault = unfit(servers());
    if (fault !== undefined) throw new Error(`the store cannot be used: ${fault}`);
    const models = modelsOf(connection, patience);
    await ensureIndexes(models);
    const keeping = reopenWhenStuck(
      connection,
      () => connection.openUri(address, options()),
      STUCK_AFTER * patience,
    );
    const close = (): Promise<void> => {
      keeping.stop();
      return connection.close();
    };
    return { models, connection, close };
  } catch (error) {
    await connection.close();
    throw error;
  }
}
