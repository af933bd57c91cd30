import { setTimeout as sleep } from 'node:timers/promises';

export interface Repeated {
  readonly start: () => void;
  readonly stop: () => Promise<void>;
}

/** Does something at once and then every `ms`, one run at a time; a failure is told and the next run comes as usual. */
export function everySoOften(
  ms: number,
  task: () => Promise<unknown>,
  failed: (error: unknown) => void,
): Repeated {
  const stopping = new AbortController();
  let loop: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await task().catch(failed);
      await sleep(ms, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  }

  return {
    start: () => {
      loop = run();
    },
    stop: async () => {
      stopping.abort();
      await loop;
    },
  };
}
