import { type Connection, createConnection, type mongo } from 'mongoose';
import { PATIENCE, reach } from './away.ts';
import { ensureIndexes } from './indexes.ts';
import { type Models, modelsOf } from './models.ts';
import { unfit, watchServers } from './server-check.ts';
import { withoutConcerns } from './without-concerns.ts';

export interface StoreAddress {
  /** MongoDB connection string with the database's name. */
  readonly uri: string;
  /** Shown in the server's own lists and logs. */
  readonly appName?: string;
  /** Emits the driver's command events on the client. */
  readonly monitorCommands?: boolean;
}

export interface Store {
  readonly models: Models;
  readonly connection: Connection;
  readonly close: () => Promise<void>;
}

/**
 * What is acknowledged is on a majority and survives an election; what is read is, too. An election is ridden out:
 * the driver waits for a new primary for `PATIENCE`, and repeats a read or a recognised write once.
 */
const concerns = {
  writeConcern: { w: 'majority', journal: true },
  readConcern: { level: 'majority' },
  readPreference: 'primary',
  retryWrites: true,
  retryReads: true,
  serverSelectionTimeoutMS: PATIENCE,
  connectTimeoutMS: PATIENCE,
  socketTimeoutMS: PATIENCE,
  waitQueueTimeoutMS: PATIENCE,
} as const satisfies mongo.MongoClientOptions;

/**
 * Opens the store, creates the indexes and reads them back. Rejects with `StoreAway` when no server answers, and with
 * an error that says what to do when the server is of the wrong kind or an index is missing or different.
 */
export async function openStore(
  { uri, appName = 'baton', monitorCommands = false }: StoreAddress,
  patience = PATIENCE,
): Promise<Store> {
  const connection = createConnection(withoutConcerns(uri), {
    ...concerns,
    appName,
    monitorCommands,
    autoIndex: false,
    autoCreate: false,
    bufferCommands: false,
    maxPoolSize: 50,
  });
  const servers = watchServers(connection);
  try {
    await reach(() => connection.asPromise(), patience);
    const fault = unfit(servers());
    if (fault !== undefined) throw new Error(`the store cannot be used: ${fault}`);
    const models = modelsOf(connection, patience);
    await ensureIndexes(models);
    return { models, connection, close: () => connection.close() };
  } catch (error) {
    await connection.close();
    throw error;
  }
}
