import { expect, test } from 'vitest';
import { repeat } from '../../src/work/repeat.ts';

const never = 3_600_000;

/** A task that is told when to end. */
function heldTask() {
  const ends: (() => void)[] = [];
  let runs = 0;
  const task = () => {
    runs += 1;
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  const settle = async () => {
    for (let n = 0; n < 10; n += 1) await Promise.resolve();
  };
  const end = async () => {
    ends.shift()?.();
    await settle();
  };
  return { task, end, runs: () => runs };
}

test('runs at once, and again when kicked', async () => {
  const { task, end, runs } = heldTask();
  const repeating = repeat(task, never, () => undefined);
  expect(runs()).toBe(1);
  await end();
  expect(runs()).toBe(1);
  repeating.kick();
  expect(runs()).toBe(2);
  await end();
  await repeating.stop();
});

test('kicks during a run are one further run, never two at once', async () => {
  const { task, end, runs } = heldTask();
  const repeating = repeat(task, never, () => undefined);
  repeating.kick();
  repeating.kick();
  expect(runs()).toBe(1);
  await end();
  expect(runs()).toBe(2);
  await end();
  expect(runs()).toBe(2);
  await repeating.stop();
});

test('an error is reported and does not end it', async () => {
  const errors: unknown[] = [];
  let runs = 0;
  const repeating = repeat(
    async () => {
      runs += 1;
      if (runs < 3) throw new Error(`no ${runs}`);
    },
    1,
    (error) => errors.push(error),
  );
  await expect.poll(() => runs).toBeGreaterThan(3);
  await repeating.stop();
  expect(errors).toMatchObject([{ message: 'no 1' }, { message: 'no 2' }]);
});

test('stopping waits for the run under way and starts no other', async () => {
  const { task, end, runs } = heldTask();
  const repeating = repeat(task, 0, () => undefined);
  let stopped = false;
  const stopping = repeating.stop().then(() => {
    stopped = true;
  });
  repeating.kick();
  await Promise.resolve();
  expect(stopped).toBe(false);
  await end();
  await stopping;
  expect(runs()).toBe(1);
});
