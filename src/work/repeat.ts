/** A task that runs again and again, never twice at once. */
export interface Repeating {
  /** Now, or right after the run under way. */
  readonly kick: () => void;
  /** No further run; resolves when the one under way is over. */
  readonly stop: () => Promise<void>;
}

/** Runs `task` at once and `everyMs` after each run ended. An error is reported and the next run comes as usual. */
export function repeat(
  task: () => Promise<void>,
  everyMs: number,
  report: (error: unknown) => void,
): Repeating {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let kicked = false;
  let stopped = false;

  function run(): void {
    clearTimeout(timer);
    kicked = false;
    running = task()
      .catch(report)
      .finally(() => {
        running = undefined;
        if (stopped) return;
        if (kicked) run();
        else timer = setTimeout(run, everyMs);
      });
  }

  run();
  return {
    kick() {
      if (stopped) return;
      kicked = true;
      if (running === undefined) run();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
