import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Reads missed texts at start, after any failure or gap, and every five minutes; until it has, nothing is sent (S6).
 */
export interface KeepReading {
  /** False until missed texts have been read, and again after a gap or when the carrier could not be asked. */
  readonly caughtUp: () => boolean;
  /** A text may have been missed just now: nothing is sent until a reading that began after this is complete. */
  readonly gap: () => void;
  /** Reads them now, beside the clock; rejects when the carrier cannot be asked. */
  readonly readNow: () => Promise<void>;
  readonly start: () => void;
  readonly stop: () => Promise<void>;
}

const EVERY_MS = 5 * 60_000;
const AGAIN_MS = 2_000;

export function keepReading(read: () => Promise<number>, failed: (error: unknown) => void): KeepReading {
  const stopping = new AbortController();
  let waking = new AbortController();
  let gaps = 0;
  let caughtUp = false;
  let loop: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const before = gaps;
      waking = new AbortController();
      try {
        await read();
        caughtUp = gaps === before;
      } catch (error) {
        caughtUp = false;
        failed(error);
      }
      const signal = AbortSignal.any([stopping.signal, waking.signal]);
      await sleep(caughtUp ? EVERY_MS : AGAIN_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  return {
    caughtUp: () => caughtUp,
    gap: () => {
      gaps += 1;
      // Whoever has not caught up is about to read anyway, and need not do it faster the more is missed.
      if (caughtUp) waking.abort();
      caughtUp = false;
    },
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
