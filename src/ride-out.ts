import { setTimeout as sleep } from 'node:timers/promises';
import { StoreAway } from './use-cases/ports.ts';

/** A MongoDB election takes a few seconds; Twilio waits 15 for a webhook's answer. */
export const ELECTION_MS = 10_000;

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

/**
 * A verb that tries again while the store is away, for `forMs` from its call, and then rejects with `StoreAway`. Only
 * for verbs with an idempotency key: an attempt given up on may have been carried out.
 */
export const rideOut =
  <A extends readonly unknown[], R>(verb: (...args: A) => Promise<R>, forMs = ELECTION_MS) =>
  async (...args: A): Promise<R> => {
    const giveUp = new AbortController();
    const deadline = sleep(forMs, undefined, { signal: giveUp.signal, ref: false }).then(() => {
      throw new StoreAway(`away for ${forMs} ms`);
    });
    // Nobody listens any more once an attempt has won.
    deadline.catch(() => undefined);
    try {
      return await Promise.race([attempts(verb, args, giveUp.signal), deadline]);
    } finally {
      giveUp.abort();
    }
  };

async function attempts<A extends readonly unknown[], R>(
  verb: (...args: A) => Promise<R>,
  args: A,
  stop: AbortSignal,
): Promise<R> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await verb(...args);
    } catch (error) {
      if (!(error instanceof StoreAway) || stop.aborted) throw error;
    }
    await sleep(pause, undefined, { signal: stop });
  }
}
