import type { mongo } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nobody } from '../../src/domain/contact.ts';
import type { ContactEvent } from '../../src/domain/events.ts';
import { evolveCommit } from '../../src/domain/evolve.ts';
import { createSnapshotStore } from '../../src/store/snapshots.ts';
import { receiveText } from '../../src/use-cases/receive-text.ts';
import { fakeWorld, phone } from '../support/fake-world.ts';
import { everyEvent } from './every-event.ts';
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

let server: Server;
let uri: string;
let worlds: World[];
let sent: string[];

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  uri = freshDatabase(server.uri);
  worlds = [];
  sent = [];
  return () => Promise.all(worlds.map(({ close }) => close()));
});

async function world(): Promise<World> {
  const watch = (client: mongo.MongoClient) =>
    client.on('commandStarted', ({ commandName }) => sent.push(commandName));
  const opened = await openWorld(uri, 'baton', () => undefined, { watch });
  worlds.push(opened);
  return opened;
}

/** The commands that something took, `getMore` aside: how many batches there are is the server's choice. */
async function commandsOf(act: () => Promise<unknown>): Promise<string[]> {
  sent = [];
  await act();
  return sent.filter((name) => name !== 'getMore');
}

const fill = async ({ streams }: World, contact: string, commits: number): Promise<void> => {
  for (let n = 1; n <= commits; n += 1) {
    const event = n === 1 ? met() : received(`${contact}${n}`, `text ${n}`);
    await appendAtLast(streams, 'T1', contact, commitOf(`${contact}:${n}`, event));
  }
};

const saved = ({ store }: World, contact: string) =>
  store.models.raw.contacts.findOne({ _id: `T1:${contact}` });

test('every kind of event comes back from the store, and from a snapshot, as it was', async () => {
  const events: readonly ContactEvent[] = Object.values(everyEvent);
  const one = await world();
  for (const [n, event] of events.entries())
    await appendAtLast(one.streams, 'T1', 'a', commitOf(`k${n}`, event));
  const expected = events.reduce((contact, event) => evolveCommit(contact, [event]), nobody('T1', 'a'));
  const cold = (await (await world()).streams.read('T1', 'a')).contact;
  expect(cold).toStrictEqual(expected);
  const history: ContactEvent[] = [];
  for await (const commit of one.streams.history('T1', 'a')) history.push(...commit.events);
  expect(history).toEqual(events);

  await one.snapshots.keepUp([{ ws: 'T1', stream: 'a' }]);
  const snapshot = await createSnapshotStore(one.store.models).load('T1', 'a');
  expect(snapshot?.contact).toStrictEqual(expected);
});

describe('what a read costs', () => {
  test('a known contact: one query; its webhook: one query and one insert', async () => {
    const one = await world();
    await fill(one, 'a', 3);
    expect(await commandsOf(() => one.streams.read('T1', 'a'))).toEqual(['find']);
    const webhook = () => appendAtLast(one.streams, 'T1', 'a', commitOf('sms:9', received('SM9', 'hi')));
    expect(await commandsOf(webhook)).toEqual(['find', 'insert']);
  });

  test('a text: one insert, be they remembered or new; who was forgotten is found out by it', async () => {
    const { settings, port } = fakeWorld();
    const from = phone('+15125550142');
    const text =
      ({ streams }: World, sid: string) =>
      () =>
        receiveText({ ...port, streams })({
          ws: settings.ws,
          sid,
          from,
          to: '+15125550100',
          body: 'Yes please',
          media: [],
          place: {},
          raw: '',
        });
    const [one, two] = [await world(), await world()];
    expect(await commandsOf(text(one, 'SM1'))).toEqual(['insert']);
    expect(await commandsOf(text(one, 'SM2'))).toEqual(['insert']);
    expect(await commandsOf(text(two, 'SM3'))).toEqual(['insert', 'find', 'find', 'insert']);
    const { contact } = await one.streams.read(settings.ws, port.contactId(settings.ws, from));
    expect(contact.texts.map(({ sid }) => sid)).toEqual(['SM1', 'SM2', 'SM3']);
  });

  test('somebody new: one query and one insert', async () => {
    const one = await world();
    const webhook = () => appendAtLast(one.streams, 'T1', 'b', commitOf('sms:1', met()));
    expect(await commandsOf(webhook)).toEqual(['find', 'insert']);
  });

  test('a contact with a short history: one query, snapshot or not', async () => {
    await fill(await world(), 'a', 20);
    const cold = await world();
    expect(await commandsOf(() => cold.streams.read('T1', 'a'))).toEqual(['find']);
  });

  test('a contact with a long one: its tail and its snapshot', async () => {
    const one = await world();
    await fill(one, 'a', 50);
    await one.snapshots.keepUp([{ ws: 'T1', stream: 'a' }]);
    await fill(one, 'b', 3);
    const cold = await world();
    expect(await commandsOf(() => cold.streams.read('T1', 'a'))).toEqual(['find', 'find']);
    expect((await cold.streams.read('T1', 'a')).contact.texts).toHaveLength(49);
    expect(await commandsOf(() => cold.streams.read('T1', 'a'))).toEqual(['find']);
  });
});

describe('a snapshot is only a view', () => {
  const long = async (): Promise<World> => {
    const one = await world();
    await fill(one, 'a', 40);
    await one.snapshots.keepUp([{ ws: 'T1', stream: 'a' }]);
    return one;
  };

  test.each([
    ['of another fold', { fold: 0 }],
    ['that is not JSON', { state: '{' }],
    ['of no contact', { state: '{"version":40}' }],
  ])('one %s is passed over', async (_, change) => {
    const one = await long();
    await one.store.models.raw.contacts.updateOne({ _id: 'T1:a' }, { $set: change });
    const { contact } = await (await world()).streams.read('T1', 'a');
    expect(contact).toMatchObject({ version: 40, phone: '+15125550142' });
  });

  test('one that hangs on no commit of the stream is passed over, whatever it says', async () => {
    const one = await long();
    const state = String((await saved(one, 'a'))?.state).replace('+15125550142', '+15125550199');
    await one.store.models.raw.contacts.updateOne({ _id: 'T1:a' }, { $set: { head: 'x', state } });
    const { contact } = await (await world()).streams.read('T1', 'a');
    expect(contact).toMatchObject({ version: 40, phone: '+15125550142' });
  });

  test('one that lags far behind costs one query more', async () => {
    const one = await long();
    await fill(one, 'a', 100);
    const { contact } = await (await world()).streams.read('T1', 'a');
    expect(contact.version).toBe(100);
  });

  test('one that knows of a later commit shows that commits were taken away', async () => {
    const one = await long();
    await one.store.models.raw.commits.deleteOne({ _id: 'T1:a:0000000040' });
    await expect((await world()).streams.read('T1', 'a')).rejects.toMatchObject({
      commit: 'T1:a:0000000040',
      why: 'a snapshot saw it and it is missing',
    });
  });

  test('it never goes back, whoever saves last', async () => {
    const one = await world();
    await fill(one, 'a', 2);
    const store = createSnapshotStore(one.store.models);
    const early = await one.streams.folds.read('T1', 'a');
    await fill(one, 'a', 4);
    const probablyNone = (): boolean => true;
    const probablyOne = (): boolean => false;
    await store.save([await one.streams.folds.read('T1', 'a')], probablyNone);
    await store.save([early], probablyNone);
    await store.save([early], probablyOne);
    expect(await saved(one, 'a')).toMatchObject({ version: 4 });
  });

  test('two processes that save at once leave the later one', async () => {
    const one = await world();
    await fill(one, 'a', 2);
    const store = createSnapshotStore(one.store.models);
    const early = await one.streams.folds.read('T1', 'a');
    await fill(one, 'a', 4);
    const late = await one.streams.folds.read('T1', 'a');
    await Promise.all([
      store.save([early], () => true),
      store.save([late], () => true),
      store.save([early], () => false),
    ]);
    expect(await saved(one, 'a')).toMatchObject({ version: 4 });
  });
});

describe('when a snapshot is saved', () => {
  test('at the first commit, then once for many', async () => {
    const one = await world();
    const kept: unknown[] = [];
    for (let n = 1; n <= 45; n += 1) {
      await appendAtLast(one.streams, 'T1', 'a', commitOf(`k${n}`, received(`SM${n}`, 'hi')));
      await one.snapshots.keepUp([{ ws: 'T1', stream: 'a' }]);
      kept.push((await saved(one, 'a'))?.version);
    }
    expect([...new Set(kept)]).toEqual([1, 21, 41]);
  });
});

test('who was erased is read without words, and the fold copes', async () => {
  const one = await world();
  await appendAtLast(one.streams, 'T1', 'a', commitOf('k1', ...Object.values(everyEvent)));
  await one.store.models.raw.commits.updateOne(
    { _id: 'T1:a:0000000001' },
    { $unset: { sealed: 1, salt: 1 } },
  );
  const { contact } = await (await world()).streams.read('T1', 'a');
  expect(contact).toMatchObject({ version: 1, phone: undefined, name: undefined });
  expect(JSON.stringify(contact)).not.toMatch(/María|calentador|Hola/);
});
