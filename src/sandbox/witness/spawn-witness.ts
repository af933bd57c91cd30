import type { Serializable } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Fields, isFields, parseJson, textAt } from '../wire/fields.ts';
import { runEntry } from '../wire/run-entry.ts';

/** A stand-in for a part of the outside world that runs as a process of its own, so that killing Baton spares it. */
export interface Witness {
  readonly url: string;
  readonly pid: number;
  /** Asks it to end and waits. */
  readonly stop: () => Promise<void>;
  /** SIGKILL, and waits. */
  readonly kill: () => Promise<void>;
}

/** A started witness with everything that it said about itself in its ready line. */
export interface Ready {
  readonly witness: Witness;
  readonly said: Fields;
}

const READY_WITHIN_MS = 30_000;

/**
 * Starts an entry file at once, hands it its configuration as soon as that is known, and waits for its ready line.
 *
 * @param flags for node itself.
 * @throws when the configuration never comes, or when the witness ends or stays silent for thirty seconds.
 */
export async function spawnWitness(
  entry: URL,
  config: Serializable | Promise<Serializable>,
  flags: readonly string[] = [],
): Promise<Ready> {
  const { NODE_OPTIONS: _theirs, ...env } = process.env;
  const child = spawn(process.execPath, [...flags, ...runEntry(entry)], {
    // The fourth carries the configuration and is a leash: it breaks when we die, and the witness ends with it.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env,
  });
  const { stdout, pid } = child;
  if (stdout === null || pid === undefined) throw new Error(`${entry.pathname} could not be started`);
  const ended = once(child, 'exit');
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  const died = ended.then(([code]) =>
    Promise.reject(new Error(`${entry.pathname} ended with ${code} before it was ready`)),
  );
  const told = Promise.resolve(config).then((known) => {
    // A child that is gone cannot be told; how it died says more than that.
    child.send(known, () => undefined);
    return died;
  });
  const line = await Promise.race([firstLine(stdout), died, told]).catch(async (error: unknown) => {
    await end('SIGKILL');
    throw error;
  });
  stdout.resume();
  const said = parseJson(line);
  if (!isFields(said)) throw new Error(`${entry.pathname} said nothing usable: ${line}`);
  return {
    said,
    witness: { url: textAt(said, 'url'), pid, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') },
  };
}

async function firstLine(output: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface({ input: output });
  const [line] = await once(lines, 'line', { signal: AbortSignal.timeout(READY_WITHIN_MS) });
  return String(line);
}
