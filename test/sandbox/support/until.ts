import { setTimeout as pause } from 'node:timers/promises';

const GIVE_UP_MS = 18_000;
const STEP_MS = 15;

/** The first answer of `look` that is neither undefined nor false; rejects when none comes. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
  const from = performance.now();
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() - from > GIVE_UP_MS) throw new Error(`waited in vain: ${what}`);
    await pause(STEP_MS);
  }
}
