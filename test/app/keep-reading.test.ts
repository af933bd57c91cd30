import { expect, test } from 'vitest';
import { keepReading } from '../../src/app/keep-reading.ts';

/** A reading that ends when the test says so. */
function readings() {
  const ends: ((ok: boolean) => void)[] = [];
  const read = () =>
    new Promise<number>((resolve, reject) => {
      ends.push((ok) => (ok ? resolve(0) : reject(new Error('the carrier is away'))));
    });
  const failures: unknown[] = [];
  const reading = keepReading(read, (error) => failures.push(error));
  const begun = (count: number) => expect.poll(() => ends.length, { timeout: 10_000 }).toBe(count);
  return { reading, ends, failures, begun, end: (at: number, ok = true) => ends[at]?.(ok) };
}

test('nothing is sent before the first reading is over', async () => {
  const { reading, begun, end } = readings();
  reading.start();
  await begun(1);
  expect(reading.caughtUp()).toBe(false);
  end(0);
  await expect.poll(reading.caughtUp).toBe(true);
  await reading.stop();
});

test('a gap is read at once, and nothing is sent until it has been', async () => {
  const { reading, begun, end } = readings();
  reading.start();
  await begun(1);
  end(0);
  await expect.poll(reading.caughtUp).toBe(true);
  reading.gap();
  expect(reading.caughtUp()).toBe(false);
  await begun(2);
  expect(reading.caughtUp()).toBe(false);
  end(1);
  await expect.poll(reading.caughtUp).toBe(true);
  await reading.stop();
});

test('a gap in the middle of a reading is not read by it', async () => {
  const { reading, begun, end } = readings();
  reading.start();
  await begun(1);
  reading.gap();
  end(0);
  await begun(2);
  expect(reading.caughtUp()).toBe(false);
  end(1);
  await expect.poll(reading.caughtUp).toBe(true);
  await reading.stop();
});

test('a reading that failed is tried again', async () => {
  const { reading, begun, end, failures } = readings();
  reading.start();
  await begun(1);
  end(0, false);
  await begun(2);
  expect(failures).toHaveLength(1);
  expect(reading.caughtUp()).toBe(false);
  end(1);
  await expect.poll(reading.caughtUp).toBe(true);
  await reading.stop();
});
