import { parseJson } from '../wire/fields.ts';

/** What a witness says about itself when it is ready. */
export interface ReadyLine {
  readonly url: string;
}

/**
 * The main of a witness: reads its configuration from the one JSON argument, starts, prints one JSON line, and ends
 * on SIGTERM or when the process that started it is gone.
 */
export async function runWitness<Config>(
  readConfig: (given: unknown) => Config,
  start: (config: Config) => Promise<ReadyLine>,
): Promise<void> {
  const end = () => process.exit(0);
  process.once('SIGTERM', end);
  process.once('disconnect', end);
  const ready = await start(readConfig(parseJson(process.argv[2] ?? '{}')));
  process.stdout.write(`${JSON.stringify({ ...ready, pid: process.pid })}\n`);
}
