import { mongo } from 'mongoose';
import { StoreAway } from '../use-cases/ports.ts';

/** An election takes a replica set up to this long; it is ridden out, anything longer is an outage. In ms. */
export const PATIENCE = 10_000;

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
 * Asks the store, for `PATIENCE` at most. Every error that means "away" leaves here as `StoreAway` and nowhere else;
 * others pass as they are. After a rejection nothing is known of a write.
 */
export async function reach<T>(ask: () => Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new StoreAway(`the store gave no answer within ${patience} ms`)),
      patience,
    );
  });
  try {
    return await Promise.race([ask(), late]);
  } catch (error) {
    throw meansAway(error) ? new StoreAway('the store is away', { cause: error }) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Another document holds the `_id` or the key. Which index refused is not told apart, by design. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof mongo.MongoServerError && error.code === 11_000;

function meansAway(error: unknown): boolean {
  if (error instanceof mongo.MongoWriteConcernError) return true;
  if (error instanceof mongo.MongoServerError)
    return stateCodes.has(error.code) || stateLabels.some((label) => error.hasErrorLabel(label));
  return (
    error instanceof mongo.MongoNetworkError ||
    error instanceof mongo.MongoSystemError ||
    error instanceof mongo.MongoNotConnectedError ||
    error instanceof mongo.MongoTopologyClosedError ||
    error instanceof mongo.MongoClientClosedError ||
    error instanceof mongo.MongoExpiredSessionError ||
    (error instanceof Error && awayNames.has(error.name))
  );
}
