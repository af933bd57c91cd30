import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createGiveWay } from '../../src/work/give-way.ts';

/** Whether a turn has come by now. */
function turnOf(way: ReturnType<typeof createGiveWay>): () => Promise<boolean> {
  let come = false;
  void way.turn('do').then(() => {
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
  await way.turn('do');
  expect(way.busy()).toBe(true);
});

test('one turn at a time: what is let through under load does not come all at once', async () => {
  const way = createGiveWay(1);
  way.enter();
  const come: string[] = [];
  const wait = (line: 'tell' | 'do', name: string) => way.turn(line).then(() => come.push(name));
  const all = [wait('do', 'row 1'), wait('do', 'row 2'), wait('do', 'row 3'), wait('tell', 'commit 1')];
  await Promise.race(all);
  expect(come).toHaveLength(1);
  await Promise.all(all);
  expect(come).toEqual(['commit 1', 'row 1', 'row 2', 'row 3']);
});

test('nobody waits behind a line that asks again and again', async () => {
  const way = createGiveWay(1);
  way.enter();
  let told = 0;
  let done = false;
  const row = way.turn('do').then(() => {
    done = true;
  });
  while (!done) {
    await way.turn('tell');
    told += 1;
  }
  await row;
  expect(told).toBeLessThan(5);
});
