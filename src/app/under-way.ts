/** Work that nobody waits for, except whoever stops the process. */
export interface UnderWay {
  readonly add: (work: Promise<unknown>) => void;
  readonly settled: () => Promise<void>;
}

export function underWay(failed: (error: unknown) => void): UnderWay {
  const running = new Set<Promise<unknown>>();
  return {
    add: (work) => {
      const run: Promise<unknown> = work.catch(failed).finally(() => running.delete(run));
      running.add(run);
    },
    settled: async () => {
      await Promise.all(running);
    },
  };
}
