import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { spawnStore } from '../../src/sandbox/store/spawn.ts';
import { reach } from '../../src/store/away.ts';
import { openStore } from '../../src/store/connect.ts';
import { StoreAway } from '../../src/use-cases/ports.ts';
import {
  appendAtLast,
  commitOf,
  freshDatabase,
  met,
  openWorld,
  received,
  type Server,
  startServer,
  type World,
} from './store-world.ts';

// Faults in MongoDB's own words, so that the same tests drive a real server started with enableTestCommands.

let server: Server;
let admin: mongo.MongoClient;
let uri: string;
let world: World;
let appName: string;

beforeAll(async () => {
  server = await startServer();
  admin = await new mongo.MongoClient(server.uri).connect();
});
afterAll(async () => {
  await admin.close();
  await server.stop();
});
beforeEach(async () => {
  uri = freshDatabase(server.uri);
  appName = uri.slice(-8);
  world = await openWorld(uri, appName, () => undefined, { patience: PATIENCE });
  return async () => {
    for (const configureFailPoint of ['failCommand', 'onPrimaryTransactionalWrite'])
      await admin.db('admin').command({ configureFailPoint, mode: 'off' });
    await world.close();
  };
});

/** Ms after which "away" is said here. */
const PATIENCE = 2_500;

const fail = (data: object, mode: object | string = { times: 1 }) =>
  admin.db('admin').command({ configureFailPoint: 'failCommand', mode, data: { appName, ...data } });

/** The next write is done and its answer lost. */
const loseAnswer = () =>
  admin.db('admin').command({ configureFailPoint: 'onPrimaryTransactionalWrite', mode: { times: 1 } });

const versionsOf = async (contact: string): Promise<number[]> => {
  const found: number[] = [];
  for await (const { version } of world.streams.history('T1', contact)) found.push(version);
  return found;
};

describe('an insert whose answer is lost', () => {
  test('is repeated and recognised: one commit, and its author knows', async () => {
    const stream = await world.streams.read('T1', 'a');
    await loseAnswer();
    expect(await world.streams.append(stream, commitOf('k1', met()))).toMatchObject({
      contact: { version: 1 },
    });
    expect(await versionsOf('a')).toEqual([1]);
    expect(world.outgoing).toHaveLength(1);
  });

  test('is lost twice, and asked for once more it knows itself', async () => {
    const stream = await world.streams.read('T1', 'a');
    await loseAnswer();
    await fail({ failCommands: ['insert'], errorCode: 11600 }, { skip: 1 });
    const appending = world.streams.append(stream, commitOf('k1', met()));
    await expect.poll(async () => (await world.outbox.unrelayed(undefined, 1)).length).toBe(1);
    await fail({}, 'off');
    expect(await appending).toMatchObject({ contact: { version: 1 } });
    expect(await versionsOf('a')).toEqual([1]);
    expect(world.outgoing).toHaveLength(1);
  });

  test('for too long: away, and the key tells that it was stored', async () => {
    const stream = await world.streams.read('T1', 'a');
    await loseAnswer();
    // The repeated insert does not get through either.
    await fail({ failCommands: ['insert'], closeConnection: true }, { skip: 1 });
    await expect(world.streams.append(stream, commitOf('k1', met()))).rejects.toBeInstanceOf(StoreAway);
    await fail({}, 'off');
    expect(await world.streams.findByKey('T1', 'k1')).toMatchObject({ version: 1, stream: 'a' });
    expect(await versionsOf('a')).toEqual([1]);
    // Nobody here was told, so that the relay's sweeper has to find it.
    expect(world.outgoing).toEqual([]);
    expect(await world.outbox.unrelayed(undefined, 10)).toMatchObject([{ id: 'T1:a:0000000001' }]);
  });

  test('appending again after "away" ends in one commit', async () => {
    await loseAnswer();
    await fail({ failCommands: ['insert'], closeConnection: true }, { skip: 1 });
    await expect(appendAtLast(world.streams, 'T1', 'a', commitOf('k1', met()))).rejects.toBeInstanceOf(
      StoreAway,
    );
    await fail({}, 'off');
    expect(await appendAtLast(world.streams, 'T1', 'a', commitOf('k1', met()))).toBe(1);
    expect(await versionsOf('a')).toEqual([1]);
  });
});

describe('the server is not itself', () => {
  test.each([
    ['an election', { errorCode: 10107, errorLabels: ['RetryableWriteError'] }],
    ['a shutdown', { errorCode: 91, errorLabels: ['RetryableWriteError'] }],
    ['a cut connection', { closeConnection: true }],
  ])('%s is ridden out', async (_, fault) => {
    await fail({ failCommands: ['insert'], ...fault });
    expect(await appendAtLast(world.streams, 'T1', 'a', commitOf('k1', met()))).toBe(1);
    await fail({ failCommands: ['find'], ...fault });
    expect((await world.streams.read('T1', 'a')).contact.version).toBe(1);
  });

  test.each([
    ['steps down again and again', { errorCode: 189 }],
    ['shuts down', { errorCode: 11600 }],
    ['cuts every connection', { closeConnection: true }],
    ['has no majority', { writeConcernError: { code: 64, errmsg: 'waiting for replication timed out' } }],
    ['takes too long', { errorCode: 50 }],
  ])('a server that %s is away', async (_, fault) => {
    await fail({ failCommands: ['insert'], ...fault }, 'alwaysOn');
    const stream = await world.streams.read('T1', 'a');
    await expect(world.streams.append(stream, commitOf('k1', met()))).rejects.toBeInstanceOf(StoreAway);
  });

  test('reading from one that is away says so, too', async () => {
    await fail({ failCommands: ['find'], closeConnection: true }, 'alwaysOn');
    const asked = await Promise.allSettled([
      world.streams.read('T1', 'a'),
      world.streams.findByKey('T1', 'k'),
      world.rows.due(['slow'], 0, 0, 1),
      world.outbox.unrelayed(undefined, 1),
      world.index.byLastFour('T1', '0142', 1),
    ]);
    for (const answer of asked) expect(answer).toMatchObject({ reason: expect.any(StoreAway) });
  });

  test('an error that is ours is not hidden as an outage', async () => {
    await fail({ failCommands: ['insert'], errorCode: 2 });
    const stream = await world.streams.read('T1', 'a');
    await expect(world.streams.append(stream, commitOf('k1', met()))).rejects.toMatchObject({ code: 2 });
  });

  test('no answer at all is an outage after a while', async () => {
    await expect(reach(() => new Promise(() => undefined), 20)).rejects.toBeInstanceOf(StoreAway);
  });
});

test('a store that is killed and comes back has what it acknowledged, and is used again without a restart', async () => {
  if (process.env['MONGODB_URI'] !== undefined) return;
  const dir = await mkdtemp(join(tmpdir(), 'baton-store-'));
  const first = await spawnStore({ dir });
  const there = await openWorld(freshDatabase(first.uri));
  await appendAtLast(there.streams, 'T1', 'a', commitOf('k1', met()));
  await first.kill();
  const during = appendAtLast(there.streams, 'T1', 'a', commitOf('k2', received('SM1', 'hi')));
  const second = await spawnStore({ dir, port: Number(new URL(first.uri).port) });
  expect(await during).toBe(2);
  expect((await there.streams.read('T1', 'a')).contact.texts).toHaveLength(1);
  await there.close();
  await second.stop();
  await rm(dir, { recursive: true });
});

test('a store that is not there is named without its password', async () => {
  const nowhere = openStore({ uri: 'mongodb://baton:secret@127.0.0.1:1/baton' }, 200);
  await expect(nowhere).rejects.toBeInstanceOf(StoreAway);
  await expect(nowhere).rejects.not.toThrow('secret');
});
