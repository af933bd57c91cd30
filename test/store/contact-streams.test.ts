import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nobody } from '../../src/domain/contact.ts';
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

const versions = async ({ streams }: World, contact: string): Promise<number[]> => {
  const found: number[] = [];
  for await (const { version } of streams.history('T1', contact)) found.push(version);
  return found;
};

describe('one stream', () => {
  test('somebody we never met is nobody', async () => {
    const { streams } = await world();
    expect(await streams.read('T1', 'a')).toMatchObject({ contact: nobody('T1', 'a'), head: '' });
  });

  test('what was appended is read back, warm and cold, words included', async () => {
    const one = await world();
    const first = await one.streams.append(await one.streams.read('T1', 'a'), commitOf('k1', met()));
    if (first === 'taken') throw new Error('nobody else was there');
    await one.streams.append(first, commitOf('k2', received('SM1', 'Ça va? 🙂 مرحبا')));
    const warm = await one.streams.read('T1', 'a');
    const cold = await (await world()).streams.read('T1', 'a');
    expect(warm.contact.texts[0]?.body).toBe('Ça va? 🙂 مرحبا');
    expect(warm.contact.phone).toBe('+15125550142');
    expect(cold).toEqual(warm);
  });

  test('a process follows what others append', async () => {
    const [one, two] = [await world(), await world()];
    await appendAtLast(one.streams, 'T1', 'a', commitOf('k1', met()));
    expect((await two.streams.read('T1', 'a')).contact.version).toBe(1);
    await appendAtLast(one.streams, 'T1', 'a', commitOf('k2', received('SM1', 'hi')));
    expect((await two.streams.read('T1', 'a')).contact.texts).toHaveLength(1);
  });

  test('what is recalled asks nobody, may be old, and then finds its version taken', async () => {
    const [one, two] = [await world(), await world()];
    expect(one.streams.recall('T1', 'a')).toMatchObject({ contact: nobody('T1', 'a'), head: '' });
    await appendAtLast(one.streams, 'T1', 'a', commitOf('k1', met()));
    const recalled = one.streams.recall('T1', 'a');
    expect(recalled).toEqual(await two.streams.read('T1', 'a'));
    await appendAtLast(two.streams, 'T1', 'a', commitOf('k2', received('SM1', 'STOP')));
    expect(one.streams.recall('T1', 'a')).toBe(recalled);
    expect(await one.streams.append(recalled, commitOf('k3', received('SM2', 'hi')))).toBe('taken');
  });

  test('walls: the same contact id in another workspace is another contact', async () => {
    const { streams } = await world();
    await appendAtLast(streams, 'T1', 'a', commitOf('k1', met()));
    expect((await streams.read('T2', 'a')).contact.version).toBe(0);
    expect(await streams.findByKey('T2', 'k1')).toBeUndefined();
    await expect(streams.read('T1:a', 'b')).rejects.toThrow(RangeError);
  });

  test('the relay is told of what this process stored, and of nothing else', async () => {
    const [one, two] = [await world(), await world()];
    await appendAtLast(one.streams, 'T1', 'a', {
      ...commitOf('k1', met()),
      effects: [{ kind: 'card', card: 'root:c1' }],
    });
    await two.streams.read('T1', 'a');
    expect(one.outgoing).toEqual([
      {
        id: 'T1:a:0000000001',
        ws: 'T1',
        stream: 'a',
        version: 1,
        at: 1_000,
        effects: [{ kind: 'card', card: 'root:c1' }],
      },
    ]);
    expect(two.outgoing).toEqual([]);
  });
});

describe('races', () => {
  test('fifty appends at once through two processes: every one is there, versions dense', async () => {
    const both = [await world(), await world()];
    const racing = Array.from({ length: 50 }, async (_, i) => {
      const { streams } = both[i % 2] ?? (await world());
      return appendAtLast(streams, 'T1', 'a', commitOf(`sms:${i}`, received(`SM${i}`, `text ${i}`)));
    });
    const got = await Promise.all(racing);
    expect([...got].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    const fresh = await world();
    expect(await versions(fresh, 'a')).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    const sids = (await fresh.streams.read('T1', 'a')).contact.texts.map(({ sid }) => sid);
    expect(new Set(sids).size).toBe(50);
  });

  test('one key five times at once: one commit, and everybody can read it back', async () => {
    const { streams } = await world();
    const got = await Promise.all(
      Array.from({ length: 5 }, () =>
        appendAtLast(streams, 'T1', 'a', commitOf('sms:SM1', received('SM1', 'hello'))),
      ),
    );
    expect(got).toEqual([1, 1, 1, 1, 1]);
  });

  test('a key is unique in its workspace, whichever the stream', async () => {
    const { streams } = await world();
    await appendAtLast(streams, 'T1', 'a', commitOf('lead:1', met()));
    expect(await streams.append(await streams.read('T1', 'b'), commitOf('lead:1', met()))).toBe('taken');
    expect(await streams.append(await streams.read('T2', 'b'), commitOf('lead:1', met()))).not.toBe('taken');
    expect(await streams.findByKey('T1', 'lead:1')).toMatchObject({ stream: 'a', version: 1, key: 'lead:1' });
  });

  test('an append on an old version is taken, and changes nothing', async () => {
    const { streams } = await world();
    const nobodyYet = await streams.read('T1', 'a');
    await appendAtLast(streams, 'T1', 'a', commitOf('k1', met()));
    expect(await streams.append(nobodyYet, commitOf('k2', received('SM1', 'late')))).toBe('taken');
    expect((await streams.read('T1', 'a')).contact.texts).toEqual([]);
  });
});

describe('what does not fit', () => {
  test('a link that does not follow is named, not folded', async () => {
    const one = await world();
    await appendAtLast(one.streams, 'T1', 'a', commitOf('k1', met()));
    await appendAtLast(one.streams, 'T1', 'a', commitOf('k2', received('SM1', 'hi')));
    await one.store.models.raw.commits.updateOne({ _id: 'T1:a:0000000002' }, { $set: { prev: 'x' } });
    await expect((await world()).streams.read('T1', 'a')).rejects.toMatchObject({
      name: 'BrokenChain',
      commit: 'T1:a:0000000002',
    });
  });

  test('a gap is named', async () => {
    const one = await world();
    for (const n of [1, 2, 3])
      await appendAtLast(one.streams, 'T1', 'a', commitOf(`k${n}`, received(`SM${n}`, 'x')));
    await one.store.models.raw.commits.deleteOne({ _id: 'T1:a:0000000002' });
    await expect((await world()).streams.read('T1', 'a')).rejects.toMatchObject({
      commit: 'T1:a:0000000003',
      why: 'version 2 is missing before it',
    });
  });

  test.each([
    ['an event nobody knows', { 'events.0.type': 'LeadAbducted' }, /unknown event `LeadAbducted`/],
    ['an event with a member too many', { 'events.0.more': 1 }, /`TextReceived` cannot be read/],
    ['a newer schema', { v: 2 }, /schema version 2 is newer/],
    ['an actor of no kind', { actor: 'ghost' }, /T1:a:0000000001/],
  ])('%s stops the read and names the commit', async (_, change, message) => {
    const one = await world();
    await appendAtLast(one.streams, 'T1', 'a', commitOf('k1', received('SM1', 'hi')));
    await one.store.models.raw.commits.updateOne({ _id: 'T1:a:0000000001' }, { $set: change });
    const reading = (await world()).streams.read('T1', 'a');
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toMatchObject({ commit: 'T1:a:0000000001' });
  });

  test('what could not be read back is not stored', async () => {
    const { streams } = await world();
    const stream = await streams.read('T1', 'a');
    const broken = received('SM1', 'hi', Number.NaN);
    await expect(streams.append(stream, commitOf('k1', broken))).rejects.toThrow('$.text.at');
    expect((await streams.read('T1', 'a')).contact.version).toBe(0);
  });

  test('half a surrogate is stored as U+FFFD, and the fold in hand says the same', async () => {
    const { streams } = await world();
    const stored = await streams.append(
      await streams.read('T1', 'a'),
      commitOf('k1', received('SM1', 'half \ud83d')),
    );
    if (stored === 'taken') throw new Error('nobody else was there');
    expect(stored.contact.texts[0]?.body).toBe('half \ufffd');
    expect(await (await world()).streams.read('T1', 'a')).toEqual(stored);
  });
});
