import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Fields, isFields, parseJson, textAt } from '../wire/fields.ts';

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

const READY_WITHIN_MS = 15_000;

/**
 * Starts an entry file with its configuration as one JSON argument and waits for its ready line.
 *
 * @throws when it ends or stays silent for fifteen seconds.
 */
export async function spawnWitness(entry: URL, config: unknown): Promise<Ready> {
  // tsx is named by its full address: where the caller stands must not decide whether a witness starts.
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const { NODE_OPTIONS: _theirs, ...env } = process.env;
  const child = spawn(process.execPath, ['--import', tsx, fileURLToPath(entry), JSON.stringify(config)], {
    // The fourth is only a leash: it breaks when we die, however we die, and the witness ends with it.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env,
  });
  const { stdout, pid } = child;
  if (stdout === null || pid === undefined) throw new Error(`${entry.pathname} could not be started`);
  const ended = once(child, 'exit');
  const silence = AbortSignal.timeout(READY_WITHIN_MS);
  const lines = createInterface({ input: stdout });
  const line = await Promise.race([
    once(lines, 'line', { signal: silence }).then(([first]) => String(first)),
    ended.then(([code]) =>
      Promise.reject(new Error(`${entry.pathname} ended with ${code} before it was ready`)),
    ),
  ]).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  stdout.resume();
  const said = parseJson(line);
  if (!isFields(said)) throw new Error(`${entry.pathname} said nothing usable`);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return {
    said,
    witness: {
      url: textAt(said, 'url'),
      pid,
      stop: () => end('SIGTERM'),
      kill: () => end('SIGKILL'),
    },
  };
}
