import { z } from 'zod';
import { type BatonOptions, spawnBaton } from '../../src/sandbox/spawn-baton.ts';
import { callControl } from '../../src/sandbox/wire/call-control.ts';
import { freePort } from '../../src/sandbox/wire/free-port.ts';
import { entryFile, loaderFlags } from '../../src/sandbox/wire/run-entry.ts';
import type { WorldUrls } from '../../src/sandbox/world-urls.ts';

const memory = z.object({ rss: z.number(), heapUsed: z.number(), external: z.number() });

/** Baton's process, with the bench's eyes in it. */
export interface BatonProcess {
  /** Bytes held after garbage was collected. */
  readonly memory: () => Promise<z.output<typeof memory>>;
  readonly control: string;
  readonly pid: number;
  /** Stands still and takes no processor time until `resume`: what it left undone must not slow down others. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => Promise<void>;
}

/** Starts Baton as the sandbox does. `BENCH_NODE_OPTIONS` are passed to it, `--cpu-prof` for instance. */
export async function startBaton(urls: WorldUrls, options: BatonOptions): Promise<BatonProcess> {
  const inside = entryFile(new URL('inside-baton.ts', import.meta.url)).href;
  const port = await freePort();
  const baton = await spawnBaton(urls, {
    ...options,
    env: {
      NODE_OPTIONS: [
        '--expose-gc',
        ...loaderFlags(),
        `--import=${inside}`,
        process.env['BENCH_NODE_OPTIONS'] ?? '',
      ].join(' '),
      BENCH_INSIDE_PORT: String(port),
    },
  });
  return {
    memory: async () => memory.parse(await callControl(`http://127.0.0.1:${port}`, 'POST /memory')),
    control: `http://127.0.0.1:${port}`,
    pid: baton.pid,
    pause: () => void process.kill(baton.pid, 'SIGSTOP'),
    resume: () => void process.kill(baton.pid, 'SIGCONT'),
    stop: baton.stop,
  };
}
