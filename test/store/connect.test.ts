import { createConnection, type mongo } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../../src/store/connect.ts';
import { indexFault } from '../../src/store/indexes.ts';
import { unfit } from '../../src/store/server-check.ts';
import { withoutConcerns } from '../../src/store/without-concerns.ts';
import {
  appendAtLast,
  commitOf,
  freshDatabase,
  met,
  openWorld,
  type Server,
  startServer,
} from './store-world.ts';

let server: Server;
let uri: string;
let stores: Pick<Store, 'close'>[];

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  uri = freshDatabase(server.uri);
  stores = [];
  return () => Promise.all(stores.map(({ close }) => close()));
});

const opened = async <S extends Pick<Store, 'close'>>(opening: Promise<S>): Promise<S> => {
  const store = await opening;
  stores.push(store);
  return store;
};

test('majority, primary and retries come from code, whatever the connection string says', async () => {
  const weak =
    'w=1&j=false&wtimeoutMS=5&readConcernLevel=local&readPreference=secondaryPreferred&retryWrites=false';
  const sent: mongo.BSON.Document[] = [];
  const watch = (client: mongo.MongoClient) =>
    client.on('commandStarted', ({ command }) => sent.push(command));
  const weakUri = `${uri}${uri.includes('?') ? '&' : '?'}${weak}`;
  const world = await opened(openWorld(weakUri, 'baton', () => undefined, { watch }));
  await appendAtLast(world.streams, 'T1', 'a', commitOf('k1', met()));
  const insert = sent.find((command) => 'insert' in command);
  const find = sent.find((command) => 'find' in command);
  expect(insert?.['writeConcern']).toEqual({ w: 'majority', j: true });
  expect(insert).toHaveProperty('txnNumber');
  expect(find?.['readConcern']).toMatchObject({ level: 'majority' });
  expect(find?.['$readPreference'] ?? { mode: 'primary' }).toEqual({ mode: 'primary' });
});

test.each([
  ['mongodb://h/db', 'mongodb://h/db'],
  ['mongodb://u:p@h,i/db?replicaSet=rs0&W=1&tls=true', 'mongodb://u:p@h,i/db?replicaSet=rs0&tls=true'],
  ['mongodb+srv://h/db?retryWrites=true&w=majority', 'mongodb+srv://h/db'],
  [
    'mongodb://h/?readPreferenceTags=dc:a&readPreferenceTags=&authSource=admin',
    'mongodb://h/?authSource=admin',
  ],
])('%s becomes %s', (given, kept) => {
  expect(withoutConcerns(given)).toBe(kept);
});

describe('indexes', () => {
  const raw = async (): Promise<ReturnType<typeof createConnection>> => {
    const connection = await createConnection(uri).asPromise();
    stores.push({ close: () => connection.close() });
    return connection;
  };

  test('are there after the first start, and the second finds them', async () => {
    await opened(openStore({ uri }));
    const store = await opened(openStore({ uri }));
    const names = (await store.models.raw.commits.listIndexes().toArray()).map(({ name }) => String(name));
    expect(names.sort()).toEqual(['_id_', 'relay', 'ws_at', 'ws_key']);
  });

  test.each([
    ['one that is missing', [], /index `ws_key` of collection `commits` is missing/],
    [
      'one that is not unique',
      [{ name: 'ws_key', key: { ws: 1, key: 1 } }],
      /`ws_key` .* is not as it must be/,
    ],
    [
      'one over other members',
      [{ name: 'ws_key', key: { key: 1, ws: 1 }, unique: true }],
      /not as it must be/,
    ],
    [
      'one that is partial',
      [{ name: 'ws_key', key: { ws: 1, key: 1 }, unique: true, partialFilterExpression: { a: 1 } }],
      /not as it must be/,
    ],
  ])('%s is named', (_, found, fault) => {
    expect(indexFault('commits', found)).toMatch(fault);
  });

  test('documents that share a key stop the start', async () => {
    const commits = (await raw()).collection<{ _id: string; ws: string; key: string }>('commits');
    await commits.insertOne({ _id: '1', ws: 'T1', key: 'k' });
    await commits.insertOne({ _id: '2', ws: 'T1', key: 'k' });
    await expect(openStore({ uri })).rejects.toThrow(
      'the indexes of collection `commits` cannot be created: stored documents contradict it',
    );
  });

  test('an index of the same name that is not unique stops the start', async () => {
    await (await raw()).collection('commits').createIndexes([{ name: 'ws_key', key: { ws: 1, key: 1 } }]);
    await expect(openStore({ uri })).rejects.toThrow(/indexes of collection `commits` cannot be created/);
  });
});

describe('the kind of server', () => {
  test.each([
    ['a replica set of 6.0', [{ type: 'RSPrimary', maxWireVersion: 17 }], undefined],
    [
      'a member that is not primary beside one that is',
      [
        { type: 'RSSecondary', maxWireVersion: 21 },
        { type: 'RSPrimary', maxWireVersion: 21 },
      ],
      undefined,
    ],
    ['Atlas behind mongos', [{ type: 'Mongos', maxWireVersion: 25 }], undefined],
    ['a lone mongod', [{ type: 'Standalone', maxWireVersion: 25 }], /replica set/],
    ['one that is too old', [{ type: 'RSPrimary', maxWireVersion: 13 }], /older than MongoDB 6.0/],
    ['nothing', [], /replica set/],
  ])('%s', (_, servers, fault) => {
    if (fault === undefined) expect(unfit(servers)).toBeUndefined();
    else expect(unfit(servers)).toMatch(fault);
  });
});
