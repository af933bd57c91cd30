import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Models } from '../../src/store/models.ts';
import { createVerifier } from '../../src/store/verify.ts';
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
let world: World;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  uri = freshDatabase(server.uri);
  world = await openWorld(uri);
  return world.close;
});

const HOUR = 3_600_000;

/** Three streams in two workspaces, with checkpoints at one, two and three o'clock. */
async function record(): Promise<string[]> {
  const say = async (ws: string, contact: string, n: number, at: number): Promise<void> => {
    const event = n === 1 ? met() : received(`${contact}${n}`, `words ${n}`, at);
    await appendAtLast(world.streams, ws, contact, { ...commitOf(`${contact}:${n}`, event), at });
  };
  for (const n of [1, 2, 3]) await say('T1', 'a', n, n * 1_000);
  await say('T1', 'b', 1, 4_000);
  await say('T2', 'c', 1, 5_000);
  for (const ws of ['T1', 'T2']) await world.checkpoints.take(ws, HOUR);
  for (const n of [4, 5]) await say('T1', 'a', n, HOUR + n);
  await world.checkpoints.take('T1', 2 * HOUR);
  await world.checkpoints.take('T1', 3 * HOUR);
  const lines: string[] = [];
  for await (const line of world.checkpoints.lines('T1')) lines.push(line);
  return lines;
}

const a = (version: number): string => `T1:a:000000000${version}`;

describe('an untouched record', () => {
  test('holds, and says how much of it there is', async () => {
    const exported = await record();
    const seen: number[] = [];
    const verdict = await world.verifier.verify({ exported, progress: ({ commits }) => seen.push(commits) });
    expect(verdict).toEqual({ ok: true, streams: 3, commits: 7, checkpoints: 4, erased: 0 });
    expect(seen.at(-1)).toBe(7);
    expect(await world.verifier.verify({ ws: 'T2' })).toMatchObject({
      ok: true,
      streams: 1,
      commits: 1,
      checkpoints: 1,
    });
    expect(await world.verifier.verifyStream('T1', 'a')).toMatchObject({ ok: true, streams: 1, commits: 5 });
  });

  test('holds while it is relayed, and after somebody was erased', async () => {
    await record();
    await world.outbox.relayed([a(2)]);
    await world.store.models.raw.commits.updateOne({ _id: a(2) }, { $unset: { sealed: 1, salt: 1 } });
    expect(await world.verifier.verify()).toMatchObject({ ok: true, commits: 7, erased: 1 });
  });

  test('holds for nobody at all', async () => {
    expect(await world.verifier.verify()).toMatchObject({ ok: true, commits: 0 });
  });
});

type Tamper = (models: Models['raw']) => Promise<unknown>;

const set =
  (_id: string, $set: object): Tamper =>
  ({ commits }) =>
    commits.updateOne({ _id }, { $set });

const unset =
  (_id: string, ...fields: string[]): Tamper =>
  ({ commits }) =>
    commits.updateOne({ _id }, { $unset: Object.fromEntries(fields.map((field) => [field, 1])) });

const remove =
  (...ids: string[]): Tamper =>
  async ({ commits }) => {
    for (const _id of ids) await commits.deleteOne({ _id });
  };

/** Two commits in each other's place. `fitted`: their ids, versions and links are made to fit. */
const swap =
  (one: string, other: string, fitted: boolean): Tamper =>
  async ({ commits }) => {
    const [first, second] = [await commits.findOne({ _id: one }), await commits.findOne({ _id: other })];
    if (first === null || second === null) throw new Error('nothing to swap');
    for (const _id of [one, other]) await commits.deleteOne({ _id });
    const placeOf = ({ version, prev, hash }: typeof first) => (fitted ? { version, prev, hash } : {});
    await commits.insertOne({ ...second, ...placeOf(first), _id: one });
    await commits.insertOne({ ...first, ...placeOf(second), _id: other });
  };

describe('whatever is done to it is found and named', () => {
  const cases: readonly (readonly [string, Tamper, string, RegExp])[] = [
    ['who did it', set(a(2), { actor: 'person:U9' }), a(2), /content was changed/],
    ['when', set(a(2), { at: 1 }), a(2), /content was changed/],
    [
      'a fact inside',
      set(a(3), { 'events.0.text.reading.revocation': 'revoke' }),
      a(3),
      /content was changed/,
    ],
    ['an effect', set(a(3), { effects: [{ kind: 'card', card: 'root:c1' }] }), a(3), /content was changed/],
    ['its key', set(a(2), { key: 'other' }), a(2), /content was changed/],
    ['a member too many', set(a(2), { note: 'trust me' }), a(2), /not a commit/],
    ['a date where JSON was', set(a(2), { 'events.0.place': new Date() }), a(2), /content was changed/],
    ['a number that is none', set(a(2), { 'events.0.text.at': Number.NaN }), a(2), /content was changed/],
    [
      'content and hash together',
      set(a(2), { actor: 'carrier', hash: 'f'.repeat(64) }),
      a(2),
      /content was changed/,
    ],
    ['the words', set(a(2), { sealed: '[{"body":"yes","raw":"yes"}]' }), a(2), /sealed words were changed/],
    ['the salt', set(a(2), { salt: '0'.repeat(32) }), a(2), /sealed words were changed/],
    ['the seal', set(a(2), { seal: 'f'.repeat(64) }), a(2), /content was changed/],
    ['the words alone', unset(a(2), 'sealed'), a(2), /half gone/],
    ['the salt alone', unset(a(2), 'salt'), a(2), /half gone/],
    ['the seal alone', unset(a(2), 'seal'), a(2), /content was changed/],
    ['the link', set(a(3), { prev: 'x' }), a(3), /does not follow/],
    ['the version inside', set(a(3), { version: 9 }), a(3), /id and its members disagree/],
    ['the stream inside', set(a(3), { stream: 'b' }), a(3), /id and its members disagree/],
    ['one taken out', remove(a(2)), a(3), /version 2 is missing before it/],
    ['the first taken out', remove(a(1)), a(2), /version 1 is missing before it/],
    ["two in each other's place", swap(a(2), a(3), false), a(2), /disagree/],
    ["two in each other's place, made to fit", swap(a(2), a(3), true), a(2), /content was changed/],
    ['the tail taken away', remove(a(5)), a(5), /a checkpoint saw it and it is missing/],
    ['a whole stream', remove('T1:b:0000000001'), 'T1:b:0000000001', /a checkpoint saw it/],
    ['all of a contact', remove(a(1), a(2), a(3), a(4), a(5)), a(3), /a checkpoint saw it/],
    [
      'a checkpoint',
      ({ checkpoints }) => checkpoints.deleteOne({ _id: 'T1:0000000002' }),
      'T1:0000000003',
      /checkpoint 2 is missing/,
    ],
    [
      'a head in a checkpoint',
      ({ checkpoints }) => checkpoints.updateOne({ _id: 'T1:0000000001' }, { $set: { heads: [] } }),
      'T1:0000000001',
      /was changed/,
    ],
    [
      'the time of a checkpoint',
      ({ checkpoints }) => checkpoints.updateOne({ _id: 'T1:0000000003' }, { $set: { until: 1 } }),
      'T1:0000000003',
      /was changed/,
    ],
    [
      'the last checkpoint, with an export',
      ({ checkpoints }) => checkpoints.deleteOne({ _id: 'T1:0000000003' }),
      'T1:0000000003',
      /exported and is missing/,
    ],
  ];

  test.each(cases)('%s', async (_, tamper, link, why) => {
    const exported = await record();
    await tamper(world.store.models.raw);
    expect(await world.verifier.verify({ exported })).toMatchObject({
      ok: false,
      link,
      why: expect.stringMatching(why),
    });
  });

  test('a stream rewritten whole, hashes and all, is not the one that a checkpoint saw', async () => {
    await record();
    await remove('T1:b:0000000001')(world.store.models.raw);
    const forger = await openWorld(uri);
    await appendAtLast(forger.streams, 'T1', 'b', commitOf('forged', met('+15125559999')));
    await forger.close();
    expect(await world.verifier.verifyStream('T1', 'b')).toMatchObject({ ok: true });
    expect(await world.verifier.verify()).toMatchObject({
      ok: false,
      link: 'T1:b:0000000001',
      why: 'it is not the commit that a checkpoint saw',
    });
  });

  test('checkpoints written by somebody without the key are not ours', async () => {
    await record();
    const verdict = await createVerifier(world.store.models, 'another key').verify();
    expect(verdict).toMatchObject({
      ok: false,
      link: 'T1:0000000001',
      why: expect.stringMatching(/another key/),
    });
  });

  test('an exported line that was touched is no witness', async () => {
    const [first = '', ...rest] = await record();
    const forged = first.replace('"version":3', '"version":2');
    expect(await world.verifier.verify({ exported: [forged, ...rest] })).toMatchObject({ ok: false });
  });
});

describe('checkpoints', () => {
  test('one an hour, empty ones too, each naming the heads that changed', async () => {
    const lines = (await record()).map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      {
        number: 1,
        until: HOUR,
        heads: [
          { stream: 'a', version: 3 },
          { stream: 'b', version: 1 },
        ],
        prev: '',
      },
      { number: 2, until: 2 * HOUR, heads: [{ stream: 'a', version: 5 }] },
      { number: 3, until: 3 * HOUR, heads: [] },
    ]);
    expect(await world.checkpoints.take('T1', 3 * HOUR + 1)).toBe(0);
  });

  test('a commit that was decided before the hour and stored after it is in the next one', async () => {
    await world.checkpoints.take('T1', HOUR);
    await appendAtLast(world.streams, 'T1', 'a', { ...commitOf('late', met()), at: HOUR - 1_000 });
    await world.checkpoints.take('T1', 2 * HOUR);
    const lines: unknown[] = [];
    for await (const line of world.checkpoints.lines('T1')) lines.push(JSON.parse(line));
    expect(lines).toMatchObject([{ heads: [] }, { heads: [{ stream: 'a', version: 1 }] }]);
  });

  test('two processes at the same hour write it once', async () => {
    await record();
    const taken = await Promise.all([1, 2, 3].map(() => world.checkpoints.take('T1', 4 * HOUR)));
    expect(taken.toSorted()).toEqual([0, 0, 1]);
    expect(await world.verifier.verify()).toMatchObject({ ok: true });
  });
});
