import { expect, test } from 'vitest';
import { RelayQueue } from '../../src/work/relay-queue.ts';

const commit = (stream: string, version: number) => ({
  id: `T1:${stream}:${version}`,
  ws: 'T1',
  stream,
  version,
  at: 0,
  effects: [],
});

const queueOf = (...commits: readonly (readonly [stream: string, version: number])[]): RelayQueue => {
  const queue = new RelayQueue(100);
  for (const [stream, version] of commits) queue.add(commit(stream, version));
  return queue;
};

const taken = (queue: RelayQueue, most: number): string[][] =>
  queue.takeSome(most).map((commits) => commits.map(({ stream, version }) => `${stream}${version}`));

test('streams come in the order in which they began to wait, each whole and in order', () => {
  const queue = queueOf(['b', 1], ['a', 2], ['b', 3], ['a', 1], ['b', 2]);
  expect(taken(queue, 10)).toEqual([
    ['b1', 'b2', 'b3'],
    ['a1', 'a2'],
  ]);
  expect(taken(queue, 10)).toEqual([]);
});

test('a batch is full by its commits, not by its streams: a backlog of one person does not swell it', () => {
  const queue = queueOf(['a', 1], ['a', 2], ['a', 3], ['b', 1], ['b', 2], ['c', 1], ['d', 1]);
  expect(taken(queue, 4)).toEqual([
    ['a1', 'a2', 'a3'],
    ['b1', 'b2'],
  ]);
  expect(taken(queue, 4)).toEqual([['c1'], ['d1']]);
});

test('what is in a hand is passed over until it is let go', () => {
  const queue = queueOf(['a', 1], ['b', 1]);
  expect(taken(queue, 1)).toEqual([['a1']]);
  queue.add(commit('a', 2));
  expect(taken(queue, 10)).toEqual([['b1']]);
  expect(queue.takeOf(commit('a', 2))).toBeUndefined();
  queue.release(commit('a', 1));
  expect(taken(queue, 10)).toEqual([['a2']]);
});

test('beyond its size nothing is remembered: the mark in the store is', () => {
  const queue = new RelayQueue(2);
  for (const version of [1, 2, 3]) queue.add(commit('a', version));
  expect(taken(queue, 10)).toEqual([['a1', 'a2']]);
});
