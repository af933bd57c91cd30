import { setTimeout as sleep } from 'node:timers/promises';
import { mongo } from 'mongoose';
import { StoreAway } from '../use-cases/ports.ts';

/** An election takes a replica set up to this long; it is ridden out, anything longer is an outage. In ms. */
export const PATIENCE = 10_000;

/**
 * Of the patience, the part that one try gets: the driver can lose a command without a word when its connection closes
 * just as it is written, and then waits for ever.
 */
const SHARE_OF_A_TRY = 0.5;

/** Ms between asking again; doubled each time. */
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 500;

/**
 * Server errors that speak of the server's state, not of the command: being stepped down, shut down, interrupted,
 * overtaken by an election, or without a majority to confirm a write.
 * https://github.com/mongodb/mongo/blob/master/src/mongo/base/error_codes.yml
 */
const stateCodes = new Set<unknown>([
  6, 7, 50, 64, 89, 91, 100, 112, 134, 189, 202, 262, 279, 317, 384, 9001, 10107, 11600, 11601, 11602, 13435,
  13436,
]);

const stateLabels = [
  'RetryableWriteError',
  'RetryableReadError',
  'TransientTransactionError',
  'SystemOverloadedError',
] as const;

/** Drivers' errors of the same meaning whose classes are not exported. */
const awayNames = new Set([
  'MongoWaitQueueTimeoutError',
  'MongoPoolClosedError',
  'MongooseServerSelectionError',
]);

/**
 * Asks the store until it answers, for `patience` ms at most. The driver repeats a command once, which is not enough
 * for a server that restarts; here it is asked again and again. A write may therefore be found to have been done
 * before: whoever writes must know his own work when he meets it.
 *
 * Every error that means "away" leaves here as `StoreAway` and nowhere else; others pass as they are. After a
 * rejection nothing is known of a write.
 */
export async function reach<T>(ask: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const deadline = performance.now() + patience;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await within(Math.min(patience * SHARE_OF_A_TRY, deadline - performance.now()), ask());
    } catch (error) {
      if (error instanceof StoreAway) throw error;
      if (isClosed(error)) throw new StoreAway('the store was closed', { cause: error });
      const silent = error instanceof NoAnswer;
      if (!silent && !meansAway(error)) throw error;
      const why = silent ? 'the store gives no answer' : 'the store is away';
      if (performance.now() + pause > deadline) throw new StoreAway(why, { cause: error });
    }
    await sleep(pause);
  }
}

class NoAnswer extends Error {}

async function within<T>(ms: number, asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), ms);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Another document holds the `_id` or the key. Which index refused is not told apart, by design. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof mongo.MongoServerError && error.code === 11_000;

const isClosed = (error: unknown): boolean =>
  error instanceof mongo.MongoNotConnectedError ||
  error instanceof mongo.MongoTopologyClosedError ||
  error instanceof mongo.MongoClientClosedError ||
  error instanceof mongo.MongoExpiredSessionError;

/** Mongoose's word for a command while the connection is being opened anew; it has no class of its own. */
const isBetweenConnections = ({ name, message }: Error): boolean =>
  name === 'MongooseError' && message.includes('initial connection');

function meansAway(error: unknown): boolean {
  if (error instanceof mongo.MongoWriteConcernError) return true;
  if (error instanceof mongo.MongoBulkWriteError && error.result.getWriteConcernError()) return true;
  if (error instanceof mongo.MongoServerError)
    return stateCodes.has(error.code) || stateLabels.some((label) => error.hasErrorLabel(label));
  return (
    error instanceof mongo.MongoNetworkError ||
    error instanceof mongo.MongoSystemError ||
    (error instanceof Error && (awayNames.has(error.name) || isBetweenConnections(error)))
  );
}
