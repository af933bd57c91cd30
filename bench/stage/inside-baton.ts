import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { openControl } from '../../src/sandbox/wire/control.ts';

const { gc } = globalThis;
const session = new Session();
if (process.env['BENCH_PROF']) session.connect();
await openControl(
  {
    'POST /memory': async () => {
      await gc?.({ execution: 'async' } as never);
      await gc?.({ execution: 'async' } as never);
      return { ...process.memoryUsage(), collected: gc !== undefined };
    },
    'GET /raw': async () => {
      const v8 = await import('node:v8');
      return {
        m: process.memoryUsage(),
        s: v8
          .getHeapSpaceStatistics()
          .map(
            (x) =>
              `${x.space_name} used ${(x.space_used_size / 1e6).toFixed(1)} size ${(x.space_size / 1e6).toFixed(1)} phys ${(x.physical_space_size / 1e6).toFixed(1)}`,
          ),
        h: v8.getHeapStatistics(),
      };
    },
    'GET /cpu': () => process.cpuUsage(),
    'POST /prof/start': async () => {
      await session.post('Profiler.enable');
      await session.post('Profiler.setSamplingInterval', { interval: 500 });
      await session.post('Profiler.start');
    },
    'POST /prof/stop': async ({ body }) => {
      const { profile } = await session.post('Profiler.stop');
      writeFileSync((body as { file: string }).file, JSON.stringify(profile));
    },
    'POST /heap': async ({ body }) => {
      const v8 = await import('node:v8');
      v8.writeHeapSnapshot((body as { file: string }).file);
    },
  },
  Number(process.env['BENCH_INSIDE_PORT']),
);
