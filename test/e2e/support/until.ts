import { setTimeout as sleep } from 'node:timers/promises';
import { NotSeen, type Stage } from '../../../src/sandbox/story/stage.ts';

/** A machine may be busy with other tests. */
export const PATIENCE_MS = 60_000;

/** Dozens of contacts are looked after at once here: looking more often would take the machine from Baton. */
const LOOK_EVERY_MS = 150;

/** Asks again until it answers something. */
export const until: Stage['until'] = async (what, look, ms = PATIENCE_MS) => {
  const deadline = Date.now() + ms;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new NotSeen(`not seen within ${ms / 1_000} s: ${what}`);
    await sleep(LOOK_EVERY_MS);
  }
};
