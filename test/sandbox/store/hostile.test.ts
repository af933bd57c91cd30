import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningStore, startStore } from '../../../src/sandbox/store/start.ts';
import { withClient } from './with-client.ts';

const ids = Array.from({ length: 30 }, (_, i) => i);

interface Seen {
  readonly natural: readonly number[];
  readonly ties: readonly number[];
  readonly sorted: readonly number[];
  readonly getMores: number;
}

async function look(store: RunningStore): Promise<Seen> {
  return withClient(store.uri, async (client) => {
    const rows = client.db('test').collection<{ _id: number; v: number }>('rows');
    await rows.drop();
    await rows.insertMany(ids.map((_id) => ({ _id, v: _id % 2 })));
    const read = (sort: Record<string, 1>) =>
      rows
        .find()
        .sort(sort)
        .map(({ _id }) => _id)
        .toArray();
    let getMores = 0;
    client.on('commandStarted', ({ commandName }) => {
      getMores += commandName === 'getMore' ? 1 : 0;
    });
    return {
      natural: await read({}),
      ties: await read({ v: 1 }),
      sorted: await read({ v: 1, _id: 1 }),
      getMores,
    };
  });
}

describe.each([{ hostile: false }, { hostile: true }])('hostile: $hostile', ({ hostile }) => {
  let store: RunningStore;
  beforeAll(async () => {
    store = await startStore({ hostile, seed: 7 });
  });
  afterAll(() => store.stop());

  test('what MongoDB leaves open is in the order of insertion, or in none', async () => {
    const { natural, ties, sorted } = await look(store);
    const inOrder = [...ids.filter((id) => id % 2 === 0), ...ids.filter((id) => id % 2 === 1)];
    expect(natural.toString() === ids.toString()).toBe(!hostile);
    expect(ties.toString() === inOrder.toString()).toBe(!hostile);
    expect([...natural].sort((a, b) => a - b)).toEqual(ids);
    expect(ties.map((id) => id % 2)).toEqual(inOrder.map((id) => id % 2));
    // What the sort says stays said.
    expect(sorted).toEqual(inOrder);
  });

  test('batches have the size that was asked for, or less', async () => {
    await withClient(store.uri, async (client) => {
      const rows = client.db('test').collection<{ _id: number }>('more');
      await rows.insertMany(ids.map((_id) => ({ _id })));
      const reply = await client.db('test').command({ find: 'more', batchSize: 10 });
      const { length } = reply['cursor'].firstBatch;
      expect(length > 0 && length <= 10 && (length === 10) === !hostile).toBe(true);
      expect(await rows.findOne({}, { sort: { _id: -1 } })).toEqual({ _id: 29 });
      expect(await rows.find().limit(7).toArray()).toHaveLength(7);
    });
  });
});

test('the same seed is hostile in the same way', async () => {
  const once = async (seed: number) => {
    const store = await startStore({ hostile: true, seed });
    const { natural, ties } = await look(store);
    await store.stop();
    return [...natural, ...ties].join();
  };
  expect(await once(1)).toBe(await once(1));
  expect(await once(1)).not.toBe(await once(2));
});
