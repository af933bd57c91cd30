import { setImmediate } from 'node:timers/promises';

/** Work in the background gives way to whoever waits for an answer. */
export interface GiveWay {
  /** Somebody waits; the function that is returned says that they have their answer. */
  readonly enter: () => () => void;
  readonly busy: () => boolean;
  /** Resolves once nobody waits, but no later than after the patience: under any load something gets through. */
  readonly turn: () => Promise<void>;
}

/** @param patience ms */
export function createGiveWay(patience = 50): GiveWay {
  const waiting = new Set<() => void>();
  let inside = 0;

  const idleOrLate = () =>
    new Promise<void>((resolve) => {
      const go = (): void => {
        clearTimeout(late);
        waiting.delete(go);
        resolve();
      };
      const late = setTimeout(go, patience);
      waiting.add(go);
    });

  return {
    enter() {
      let here = true;
      inside += 1;
      return () => {
        if (!here) return;
        here = false;
        inside -= 1;
        if (inside === 0) for (const go of [...waiting]) go();
      };
    },

    busy: () => inside > 0,

    async turn() {
      // What has already arrived at a socket comes first, too.
      await setImmediate();
      if (inside > 0) await idleOrLate();
    },
  };
}
