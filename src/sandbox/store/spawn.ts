import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { runEntry } from '../wire/run-entry.ts';
import type { StoreOptions } from './start.ts';

export interface SpawnedStore {
  readonly uri: string;
  readonly pid: number;
  /** Ends it in an orderly way. */
  readonly stop: () => Promise<void>;
  /** SIGKILL: as a crash would. Resolves once it is gone. */
  readonly kill: () => Promise<void>;
}

const main = new URL('main.ts', import.meta.url);

/** Starts the embedded store as a child process, which also ends when this process does. Rejects when it cannot start. */
export async function spawnStore(options: StoreOptions = {}): Promise<SpawnedStore> {
  const { dir, hostile, port, seed } = options;
  const flags = ['--with-parent', '--port', String(port ?? 0)];
  if (dir !== undefined) flags.push('--dir', dir);
  if (hostile) flags.push('--hostile');
  if (seed !== undefined) flags.push('--seed', String(seed));
  const child = spawn(process.execPath, [...runEntry(main), ...flags], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const { pid } = child;
  const uri = await readUri(child);
  if (pid === undefined) throw new Error('the embedded store did not start');
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return { uri, pid, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

async function readUri({ stdout }: ChildProcess): Promise<string> {
  if (stdout) {
    for await (const line of createInterface({ input: stdout })) {
      const started: unknown = JSON.parse(line);
      if (typeof started === 'object' && started && 'uri' in started && typeof started.uri === 'string')
        return started.uri;
    }
  }
  throw new Error('the embedded store ended before it listened: see its message above');
}
