import { setImmediate } from 'node:timers/promises';

/** Work in the background gives way to whoever waits for an answer. */
export interface GiveWay {
  /** Somebody waits; the function that is returned says that they have their answer. */
  readonly enter: () => () => void;
  readonly busy: () => boolean;
  /**
   * One turn after the other: as soon as nobody waits, but no later than the patience after the turn before. Under any
   * load something gets through, and never all of it at once. The lines are served in turns, each in its order.
   */
  readonly turn: (line: Line) => Promise<void>;
}

/** Telling what is to do is short work, and must not wait behind everything that is to do. */
export type Line = 'tell' | 'do';

const other = { tell: 'do', do: 'tell' } as const satisfies Record<Line, Line>;

/** @param patience ms */
export function createGiveWay(patience = 100): GiveWay {
  const lines: Record<Line, (() => void)[]> = { tell: [], do: [] };
  let next: Line = 'tell';
  let inside = 0;
  let serving = false;
  let nobodyWaits: (() => void) | undefined;

  const idleOrLate = () =>
    new Promise<void>((resolve) => {
      const late = setTimeout(resolve, patience);
      nobodyWaits = () => {
        clearTimeout(late);
        resolve();
      };
    });

  async function serve(): Promise<void> {
    serving = true;
    while (lines.tell.length + lines.do.length > 0) {
      // What has already arrived at a socket comes first, too.
      await setImmediate();
      if (inside > 0) await idleOrLate();
      const line = lines[next].length > 0 ? next : other[next];
      lines[line].shift()?.();
      next = other[line];
    }
    serving = false;
  }

  return {
    enter() {
      let here = true;
      inside += 1;
      return () => {
        if (!here) return;
        here = false;
        inside -= 1;
        if (inside === 0) nobodyWaits?.();
      };
    },

    busy: () => inside > 0,

    turn: (line) =>
      new Promise<void>((resolve) => {
        lines[line].push(resolve);
        if (!serving) void serve();
      }),
  };
}
