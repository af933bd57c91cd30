import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { startWorld } from '../../src/sandbox/world.ts';
import { until } from './support/until.ts';

// Six processes on a busy machine; the time itself is asserted nowhere.
vi.setConfig({ testTimeout: 120_000 });

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Every address in a value, however deep. */
const addressesIn = (value: unknown): string[] =>
  JSON.stringify(value).match(/(?:https?|mongodb):\/\/[^/"]+/g) ?? [];

const keeper = z.object({ urls: z.unknown(), pids: z.array(z.number()) });

test('a world whose keeper is killed leaves no process behind, and listens on loopback only', async () => {
  const script = fileURLToPath(new URL('./support/keep-world.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const { urls, pids } = keeper.parse(JSON.parse(String(line)));
  expect(pids).toHaveLength(6);
  expect(pids.every(alive)).toBe(true);
  const addresses = addressesIn(urls);
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => !address.includes('://127.0.0.1:'))).toEqual([]);
  child.kill('SIGKILL');
  await until('every witness to end', () => !pids.some(alive));
});

test('a world that cannot start says so and ends what had started', async () => {
  await expect(startWorld({ numbers: ['555-0100'] })).rejects.toThrow(/ended with 1 before it was ready/);
});

test('a witness can be killed alone, and stopping afterwards is no fault', async () => {
  const world = await startWorld({ store: { hostile: true } });
  const { model, driver } = world.witnesses;
  await model.kill();
  expect(alive(model.pid)).toBe(false);
  expect(alive(driver.pid)).toBe(true);
  await world.stop();
  expect(alive(driver.pid)).toBe(false);
  await world.stop();
});
