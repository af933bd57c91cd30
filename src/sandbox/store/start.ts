import type { Server } from './commands/command.ts';
import { setName } from './commands/handshake.ts';
import { Storage } from './data/storage.ts';
import { Chance } from './server/chance.ts';
import { Cursors } from './server/cursors.ts';
import { FailPoints } from './server/fail-points.ts';
import { Listening } from './server/listen.ts';
import { sweep, sweepMs } from './server/sweep.ts';

export interface StoreOptions {
  /** Where the journal lives; made if it is not there. Without one nothing outlives the process. */
  readonly dir?: string;
  /** 0 or none: any free port. */
  readonly port?: number;
  /** Shuffles whatever MongoDB leaves open, cuts batches short, is late with TTL. For tests. */
  readonly hostile?: boolean;
  /** Repeats one hostile run. */
  readonly seed?: number;
}

export interface RunningStore {
  readonly uri: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the embedded store in this process: MongoDB's wire protocol on the loopback, posing as the only member of a
 * replica set. Rejects when the data folder is held by another store or its journal is damaged, or the port is taken.
 */
export async function startStore(options: StoreOptions = {}): Promise<RunningStore> {
  const hostile = options.hostile ? new Chance(options.seed ?? Date.now()) : undefined;
  const storage = new Storage();
  const server: Server = {
    storage,
    cursors: new Cursors(hostile),
    failPoints: new FailPoints(),
    hostile,
    address: () => `127.0.0.1:${listening.port}`,
  };
  const listening = new Listening(server);
  try {
    if (options.dir !== undefined) await storage.open(options.dir);
    await listening.start(options.port ?? 0);
  } catch (error) {
    await storage.close();
    throw error;
  }
  const broom = setInterval(() => sweep(server, Date.now()), sweepMs).unref();
  return {
    uri: `mongodb://127.0.0.1:${listening.port}/?replicaSet=${setName}`,
    stop: async () => {
      clearInterval(broom);
      await listening.stop();
      await storage.close();
    },
  };
}
