import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, STATES } from 'mongoose';

const CLOSE_WITHIN_MS = 5_000;
const AGAIN_MS = 500;

export interface Reopening {
  readonly stop: () => void;
}

/**
 * Opens the connection anew when it has been down for `stuckMs`. The driver looks for the store by itself, but a
 * handshake written to a socket that its peer has just closed waits for ever (mongodb 7.8.0 awaits `drain` without a
 * time limit), and then nobody looks any more.
 *
 * @param open rejects when the store is not reached in its own time; it is tried again until it is, or until `stop`.
 */
export function reopenWhenStuck(
  connection: Connection,
  open: () => Promise<unknown>,
  stuckMs: number,
): Reopening {
  let up = performance.now();
  let stopped = false;
  let reopening = false;

  async function reopen(): Promise<void> {
    while (!stopped && connection.readyState !== STATES.connected) {
      await Promise.race([connection.close(), sleep(CLOSE_WITHIN_MS)]).catch(() => undefined);
      if (stopped) return;
      await open().catch(() => sleep(AGAIN_MS));
    }
  }

  const watch = setInterval(() => {
    if (connection.readyState === STATES.connected) up = performance.now();
    if (reopening || performance.now() - up < stuckMs) return;
    reopening = true;
    void reopen().finally(() => {
      reopening = false;
      up = performance.now();
    });
  }, stuckMs / 10);
  watch.unref();

  return {
    stop: () => {
      stopped = true;
      clearInterval(watch);
    },
  };
}
