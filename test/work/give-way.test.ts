import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createGiveWay } from '../../src/work/give-way.ts';

/** Whether a turn has come by now. */
function turnOf(way: ReturnType<typeof createGiveWay>): () => Promise<boolean> {
  let come = false;
  void way.turn().then(() => {
    come = true;
  });
  return async () => {
    for (let n = 0; n < 5; n += 1) await setImmediate();
    return come;
  };
}

test('with nobody waiting a turn comes at once', async () => {
  expect(await turnOf(createGiveWay(60_000))()).toBe(true);
});

test('a turn waits for the last of those who wait', async () => {
  const way = createGiveWay(60_000);
  const [first, second] = [way.enter(), way.enter()];
  const come = turnOf(way);
  expect([way.busy(), await come()]).toEqual([true, false]);
  first();
  first();
  expect([way.busy(), await come()]).toEqual([true, false]);
  second();
  expect([way.busy(), await come()]).toEqual([false, true]);
});

test('under any load something gets through', async () => {
  const way = createGiveWay(1);
  way.enter();
  await way.turn();
  expect(way.busy()).toBe(true);
});
