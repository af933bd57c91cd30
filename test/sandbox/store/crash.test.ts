import { mongo } from 'mongoose';
import { expect, test } from 'vitest';
import { spawnStore } from '../../../src/sandbox/store/spawn.ts';
import { freshFolder } from './folder.ts';
import { withClient } from './with-client.ts';

const { Long } = mongo;
const body = (i: number): string => `${i} `.repeat(100);

/** Writers insert, each one after another, until the store is gone; resolves with the ids that were acknowledged. */
async function writeUntilKilled(uri: string, round: number, kill: () => Promise<void>): Promise<Set<string>> {
  const acknowledged = new Set<string>();
  const client = new mongo.MongoClient(uri, { retryWrites: false, serverSelectionTimeoutMS: 100 });
  const rows = client.db('test').collection<{ _id: string; i: number; body: string }>('rows');
  const writer = async (name: number): Promise<void> => {
    for (let i = 0; ; i += 1) {
      const _id = `${round}:${name}:${i}`;
      try {
        await rows.insertOne({ _id, i, body: body(i) }, { writeConcern: { w: 'majority', j: true } });
      } catch {
        return;
      }
      acknowledged.add(_id);
      if (acknowledged.size === 300 + round * 137) void kill();
    }
  };
  await Promise.all(Array.from({ length: 20 }, (_, name) => writer(name)));
  await kill();
  await client.close();
  return acknowledged;
}

test('killed in the middle of inserts, three times: what was acknowledged is there, and nothing is torn', async () => {
  const dir = freshFolder();
  const acknowledged = new Set<string>();
  for (const round of [1, 2, 3]) {
    const store = await spawnStore({ dir });
    for (const id of await writeUntilKilled(store.uri, round, store.kill)) acknowledged.add(id);
  }
  expect(acknowledged.size).toBeGreaterThan(900);
  const store = await spawnStore({ dir });
  await withClient(store.uri, async (client) => {
    const rows = client.db('test').collection<{ _id: string; i: number; body: string }>('rows');
    const found = await rows.find().toArray();
    const ids = new Set(found.map(({ _id }) => _id));
    expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe(found.length);
    expect(found.filter((row) => row.body !== body(row.i))).toEqual([]);
    // At most one more for each writer and round: sent, but not answered.
    expect(found.length - acknowledged.size).toBeLessThanOrEqual(60);
  });
  await store.kill();
}, 60_000);

test('a write whose answer died with the store is answered, not repeated, after the restart', async () => {
  const dir = freshFolder();
  const first = await spawnStore({ dir });
  const port = Number(new URL(first.uri).port);
  await withClient(first.uri, async (client) => {
    const db = client.db('test');
    const session = client.startSession();
    const send = (command: mongo.BSON.Document) =>
      db.command({ ...command, txnNumber: Long.fromNumber(7) }, { session });
    const claim = { findAndModify: 'rows', query: { _id: 1 }, update: { $inc: { n: 1 } } };
    await db.collection<{ _id: number; n: number }>('rows').insertOne({ _id: 1, n: 0 });
    expect(await send(claim)).toMatchObject({ value: { _id: 1, n: 0 } });
    await first.kill();
    const second = await spawnStore({ dir, port });
    await expect
      .poll(() => send(claim).catch(() => undefined), { timeout: 10_000 })
      .toMatchObject({ value: { _id: 1, n: 0 } });
    expect(await db.collection('rows').findOne()).toEqual({ _id: 1, n: 1 });
    await session.endSession();
    await second.kill();
  });
}, 60_000);
