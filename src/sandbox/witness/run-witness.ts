import { once } from 'node:events';
import { parseJson } from '../wire/fields.ts';

/** What a witness says about itself when it is ready. */
export interface ReadyLine {
  readonly url: string;
}

/**
 * The main of a witness: reads its configuration from its one JSON argument or, started by another process, from that
 * process; starts, prints one JSON line, and ends on SIGTERM or when the process that started it is gone.
 */
export async function runWitness<Config>(
  readConfig: (given: unknown) => Config,
  start: (config: Config) => Promise<ReadyLine>,
): Promise<void> {
  const end = () => process.exit(0);
  process.once('SIGTERM', end);
  process.once('disconnect', end);
  const ready = await start(readConfig(await givenConfig()));
  process.stdout.write(`${JSON.stringify({ ...ready, pid: process.pid })}\n`);
}

async function givenConfig(): Promise<unknown> {
  const argument = process.argv[2];
  if (argument !== undefined) return parseJson(argument);
  if (!process.connected) return {};
  const [sent] = await once(process, 'message');
  return sent;
}
