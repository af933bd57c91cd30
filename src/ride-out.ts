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
  (...args: A): Promise<R> =>
    new Promise((resolve, reject) => {
      let over = false;
      // A timer and not an abort signal: every webhook comes by here, and an abort makes an error with a stack.
      const deadline = setTimeout(() => {
        over = true;
        reject(new StoreAway(`away for ${forMs} ms`));
      }, forMs).unref();
      attempts(
        () => verb(...args),
        () => over,
      )
        .finally(() => clearTimeout(deadline))
        .then(resolve, reject);
    });

async function attempts<R>(attempt: () => Promise<R>, over: () => boolean): Promise<R> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof StoreAway) || over()) throw error;
      await sleep(pause);
      if (over()) throw error;
    }
  }
}
