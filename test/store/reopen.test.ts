import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/connect.ts';
import { StoreAway } from '../../src/use-cases/ports.ts';
import { freshDatabase, type Server, startServer } from './store-world.ts';

/** Ms after which the store counts as away; three times as long, and the connection counts as stuck. */
const PATIENCE = 300;

let server: Server;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('a driver that no longer looks for the store is replaced, and everything made before goes on with it', async () => {
  const store = await openStore({ uri: freshDatabase(server.uri) }, PATIENCE);
  const { contacts, raw, ask } = store.models;
  await ask(() => raw.contacts.insertOne(snapshot('before')));
  // Ended behind the store's back: nothing in the driver will connect it again.
  await store.connection.close();
  await expect(ask(() => raw.contacts.insertOne(snapshot('meanwhile')))).rejects.toThrow(StoreAway);
  await expect.poll(() => store.connection.readyState, { timeout: 20_000 }).toBe(1);
  await ask(() => raw.contacts.insertOne(snapshot('after')));
  const found = await ask(() => contacts.find({}, { _id: 1 }).sort({ _id: 1 }).lean());
  expect(found.map(({ _id }) => _id)).toEqual(['after', 'before']);
  await store.close();
});

test('a store that is closed stays closed', async () => {
  const store = await openStore({ uri: freshDatabase(server.uri) }, PATIENCE);
  await store.close();
  await new Promise((wake) => setTimeout(wake, 5 * PATIENCE));
  expect(store.connection.readyState).toBe(0);
});

const snapshot = (_id: string) => ({
  _id,
  ws: 'T1',
  stream: _id,
  version: 1,
  head: '',
  at: 0,
  fold: 1,
  open: false,
  state: '{}',
});
