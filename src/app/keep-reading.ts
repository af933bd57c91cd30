import { setTimeout as sleep } from 'node:timers/promises';

/** Reads missed texts at start, after any failure, and every five minutes; until it has once, nothing is sent (S6). */
export interface KeepReading {
  /** False until missed texts have been read, and again after the carrier could not be asked. */
  readonly caughtUp: () => boolean;
  /** Reads them now, beside the clock; rejects when the carrier cannot be asked. */
  readonly readNow: () => Promise<void>;
  readonly start: () => void;
  readonly stop: () => Promise<void>;
}

const EVERY_MS = 5 * 60_000;
const AGAIN_MS = 2_000;

export function keepReading(read: () => Promise<number>, failed: (error: unknown) => void): KeepReading {
  const stopping = new AbortController();
  let caughtUp = false;
  let loop: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await read();
        caughtUp = true;
      } catch (error) {
        caughtUp = false;
        failed(error);
      }
      await sleep(caughtUp ? EVERY_MS : AGAIN_MS, undefined, { signal: stopping.signal, ref: false }).catch(
        () => undefined,
      );
    }
  }

  return {
    caughtUp: () => caughtUp,
    readNow: async () => {
      await read();
    },
    start: () => {
      loop = run();
    },
    stop: async () => {
      stopping.abort();
      await loop;
    },
  };
}
