import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isUnreadable } from '../../src/use-cases/work-ports.ts';
import { createGiveWay } from '../../src/work/give-way.ts';
import { createRelay } from '../../src/work/relay.ts';
import { relayStreams } from '../../src/work/relay-streams.ts';
import { rowsOf } from '../../src/work/row-of-effect.ts';
import {
  appendAtLast,
  commitOf,
  freshDatabase,
  met,
  openWorld,
  type Server,
  startServer,
  type World,
} from '../store/store-world.ts';
import { allRows, card, dispatchAt, draftAt, marked, pageCard, rowIn, soon, want } from './work-world.ts';

let server: Server;
let uri: string;
let worlds: World[];

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  uri = freshDatabase(server.uri);
  worlds = [];
  return () => Promise.all(worlds.map(({ close }) => close()));
});

async function world(): Promise<World> {
  const opened = await openWorld(uri);
  worlds.push(opened);
  return opened;
}

describe('rows of commits', () => {
  const commit = (version: number, ...effects: Parameters<typeof rowsOf>[0][number]['effects']) => ({
    id: `T1:a:000000000${version}`,
    ws: 'T1',
    stream: 'a',
    version,
    at: 500,
    effects,
  });

  test('an effect is a row by its place, a card by its name; timers wait, threads keep their order', () => {
    expect(rowsOf([commit(3, card('SM1'), dispatchAt(9_000), pageCard('p1'))])).toMatchObject([
      {
        id: 'card:T1:a:in:SM1',
        pool: 'slack',
        lane: 'T1:a',
        position: '0000000003#000',
        wanted: 3,
        due: 500,
      },
      { id: 'T1:a:0000000003#1', pool: 'prompt', lane: 'T1:a:0000000003#1', due: 9_000 },
      { id: 'card:T1:a:page:p1', pool: 'urgent', lane: 'card:T1:a:page:p1' },
    ]);
  });

  test('a card that several commits want is one row: first place, last wish', () => {
    const rows = rowsOf([commit(1, card('A'), card('B')), commit(2, card('C'), card('A'))]);
    expect(rows).toMatchObject([
      { id: 'card:T1:a:in:A', position: '0000000001#000', wanted: 2, commit: 'T1:a:0000000002' },
      { id: 'card:T1:a:in:B', position: '0000000001#001', wanted: 1 },
      { id: 'card:T1:a:in:C', position: '0000000002#000', wanted: 2 },
    ]);
  });
});

describe('a crash between any two steps', () => {
  /** The ports of a relay that dies at its n-th step; of a batch, each part is a step. */
  const dyingAt = (step: number, { outbox, rows, snapshots }: World) => {
    let steps = 0;
    const orDie =
      <T>(act: (some: readonly T[]) => Promise<void>) =>
      async (all: readonly T[]): Promise<void> => {
        for (const one of all) {
          if (steps === step) throw new Error('killed');
          steps += 1;
          await act([one]);
        }
      };
    return {
      outbox: { ...outbox, relayed: orDie(outbox.relayed) },
      rows: { make: orDie(rows.make) },
      snapshots: { ...snapshots, keepUp: orDie(snapshots.keepUp) },
      kick: () => undefined,
    };
  };

  test.each([0, 1, 2, 3, 4, 5, 6])('after %i steps: each row once, nothing forgotten', async (step) => {
    const one = await world();
    await want(one, 'a', card('SM1'), draftAt(1));
    await want(one, 'a', card('SM2'), card('SM1'), dispatchAt(5));
    const [rows, marks] = [await allRows(one), await marked(one)];
    expect([rows, marks]).toEqual([[], 2]);

    await expect(relayStreams(dyingAt(step, one), [one.outgoing])).rejects.toThrow('killed');
    // What was made before the crash is done and closed by somebody before the next process starts.
    const found = await one.rows.due(['prompt', 'slow', 'slack'], 1_000, 1, 10);
    for (const row of found) {
      if (isUnreadable(row)) throw new Error(row.unreadable);
      const lease = { id: 'l', from: 1, until: 2 };
      const claimed = await one.rows.claim(row, lease, 1_000);
      if (claimed) await one.rows.settle(claimed, lease, { kind: 'done' }, 1_000);
    }
    const closed = (await allRows(one)).filter(({ open }) => !open);
    expect(closed).toHaveLength(found.length);

    const two = await world();
    const relay = createRelay({
      ...two,
      way: createGiveWay(),
      kick: () => undefined,
      failed: (e) => expect.fail(String(e)),
    });
    await relay.sweep(true);

    expect(await marked(two)).toBe(0);
    const after = await allRows(two);
    expect(after.map(({ _id }) => _id)).toEqual([
      'T1:a:0000000001#1',
      'T1:a:0000000002#2',
      'card:T1:a:in:SM1',
      'card:T1:a:in:SM2',
    ]);
    for (const { _id } of closed) expect(after.find((row) => row._id === _id)).toMatchObject({ open: false });
    expect(await two.store.models.raw.contacts.findOne({ _id: 'T1:a' })).toMatchObject({ version: 2 });
  });
});

describe('the sweeper', () => {
  test('leaves a fresh mark to the living and takes an old one', async () => {
    const one = await world();
    await want(one, 'a', card('SM1'));
    const two = await world();
    const relay = createRelay({
      ...two,
      way: createGiveWay(),
      kick: () => undefined,
      failed: (e) => expect.fail(String(e)),
    });
    await relay.sweep(false);
    expect(await marked(two)).toBe(1);
    await relay.sweep(false);
    expect(await marked(two)).toBe(0);
  });

  test('goes through more marks than fit a page, each stream in order', async () => {
    const one = await world();
    for (let n = 0; n < 30; n += 1) await want(one, `s${n % 3}`, card(`SM${n}`), draftAt(n));
    const two = await world();
    const relay = createRelay({
      ...two,
      way: createGiveWay(),
      kick: () => undefined,
      failed: (e) => expect.fail(String(e)),
    });
    await relay.sweep(true);
    expect(await marked(two)).toBe(0);
    expect(await allRows(two)).toHaveLength(60);
  });

  test('some rows of a batch are there already: timers stay as they are, cards are wanted anew', async () => {
    const one = await world();
    await want(one, 'a', card('SM1'), draftAt(1), card('SM2'));
    await relayStreams({ ...one, kick: () => undefined }, [one.outgoing]);
    const lease = { id: 'l', from: 1, until: 2 };
    for (const row of await one.rows.due(['slow', 'slack'], 1_000, 1, 10)) {
      if (isUnreadable(row)) throw new Error(row.unreadable);
      const claimed = await one.rows.claim(row, lease, 1_000);
      if (claimed) await one.rows.settle(claimed, lease, { kind: 'done' }, 1_000);
    }
    // A process that remembers nothing finds out by trying.
    for (const process of [await world(), one]) {
      await want(process, 'a', card('SM1'), card('SM3'), card('SM2'));
      const before = process.outgoing.slice(-1);
      await relayStreams({ ...process, kick: () => undefined }, [before]);
      await relayStreams({ ...process, kick: () => undefined }, [one.outgoing.slice(0, 1)]);
      const rows = await allRows(process);
      const { version = 0 } = before[0] ?? {};
      expect(rows.map(({ _id, open, wanted }) => [_id, open, wanted])).toEqual([
        ['T1:a:0000000001#1', false, 1],
        ['card:T1:a:in:SM1', true, version],
        ['card:T1:a:in:SM2', true, version],
        ['card:T1:a:in:SM3', true, version],
      ]);
    }
  });

  test('a commit that cannot be read is named and holds up its own stream only', async () => {
    const one = await world();
    await want(one, 'a', card('SM1'));
    await want(one, 'b', card('SM2'));
    await one.store.models.raw.commits.updateOne(
      { _id: 'T1:a:0000000001' },
      { $set: { effects: [{ kind: 'sing' }] } },
    );
    const errors: unknown[] = [];
    const relay = createRelay({
      ...one,
      way: createGiveWay(),
      kick: () => undefined,
      failed: (e) => errors.push(e),
    });
    await relay.sweep(true);
    expect(errors).toMatchObject([{ name: 'BrokenChain', commit: 'T1:a:0000000001' }]);
    expect((await allRows(one)).map(({ _id }) => _id)).toEqual(['card:T1:b:in:SM2']);
    expect(await marked(one)).toBe(1);
  });
});

describe('right after the insert', () => {
  test('rows, kick, and no mark left', async () => {
    let kicks = 0;
    const one = await openWorld(uri, 'baton', (commit) => relay.stored(commit));
    worlds.push(one);
    const relay = createRelay({
      ...one,
      way: createGiveWay(),
      kick: () => {
        kicks += 1;
      },
      failed: (e) => expect.fail(String(e)),
    });
    await want(one, 'a', card('SM1'), pageCard('p1'));
    await want(one, 'a', card('SM2'));
    await soon(() => marked(one)).toBe(0);
    expect(kicks).toBeGreaterThan(0);
    expect((await allRows(one)).map(({ _id }) => _id)).toEqual([
      'card:T1:a:in:SM1',
      'card:T1:a:in:SM2',
      'card:T1:a:page:p1',
    ]);
  });

  test('gives way to whoever waits for an answer; a page does not', async () => {
    const way = createGiveWay(60_000);
    const one = await openWorld(uri, 'baton', (commit) => relay.stored(commit));
    worlds.push(one);
    const relay = createRelay({ ...one, way, kick: () => undefined, failed: (e) => expect.fail(String(e)) });
    const leave = way.enter();
    await want(one, 'a', card('SM1'));
    await want(one, 'b', pageCard('p1'));
    await soon(() => rowIn(one, 'card:T1:b:page:p1')).not.toBeNull();
    expect(await rowIn(one, 'card:T1:a:in:SM1')).toBeNull();
    leave();
    await soon(() => marked(one)).toBe(0);
  });

  test('an earlier commit that another process stored is relayed first', async () => {
    const [one, two] = [await world(), await openWorld(uri, 'baton', (commit) => relay.stored(commit))];
    worlds.push(two);
    const made: string[] = [];
    const rows = {
      make: async (some: Parameters<typeof two.rows.make>[0]) => {
        made.push(...some.map(({ id }) => id));
        await two.rows.make(some);
      },
    };
    const relay = createRelay({
      ...two,
      rows,
      way: createGiveWay(),
      kick: () => undefined,
      failed: (e) => expect.fail(String(e)),
    });
    await want(one, 'a', card('SM1'));
    await want(two, 'a', card('SM2'));
    await soon(() => marked(two)).toBe(0);
    expect(made).toEqual(['card:T1:a:in:SM1', 'card:T1:a:in:SM2']);
  });
});

describe('snapshots', () => {
  test('a number or a name is found as soon as it is relayed; the rest follows when the contact is quiet', async () => {
    const one = await world();
    const relay = createRelay({
      ...one,
      way: createGiveWay(),
      kick: () => undefined,
      failed: (e) => expect.fail(String(e)),
    });
    const saved = () => one.store.models.raw.contacts.findOne({ _id: 'T1:a' });
    await appendAtLast(one.streams, 'T1', 'a', commitOf('k1', met()));
    await relay.sweep(true);
    expect(await saved()).toMatchObject({ version: 1, last4: '0142' });
    await want(one, 'a', draftAt(1));
    await relay.sweep(true);
    expect(await saved()).toMatchObject({ version: 1 });
    await one.snapshots.saveQuiet();
    await one.snapshots.saveQuiet();
    expect(await saved()).toMatchObject({ version: 2 });
  });
});
