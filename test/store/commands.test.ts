import type { mongo } from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findMention } from '../../src/store/find-mention.ts';
import { createWatermark } from '../../src/store/watermark.ts';
import type { WorkResult } from '../../src/use-cases/work-ports.ts';
import {
  type AnyRow,
  card,
  dispatchAt,
  draftAt,
  openProcess,
  pageCard,
  soon,
  want,
} from '../work/work-world.ts';
import {
  appendAtLast,
  commitOf,
  freshDatabase,
  met,
  received,
  type Server,
  startServer,
} from './store-world.ts';

let server: Server;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

type Command = mongo.BSON.Document;

const allowed = ['$set', '$unset', '$inc'];

/** The driver keeps a sort as a map, whose order cannot be lost. */
const fieldsOf = (sort: unknown): unknown[] =>
  sort instanceof Map ? [...sort.keys()] : Object.keys(Object(sort ?? {}));

/** An `_id` and a guard, a change of single members, and nothing that makes documents. */
function checkUpdate(filter: Command, update: Command, rest: Command): void {
  expect(filter).toHaveProperty('_id');
  expect(Object.keys(update).every((operator) => allowed.includes(operator))).toBe(true);
  expect(rest['upsert'] ?? false).toBe(false);
  expect(rest['multi'] ?? false).toBe(false);
  expect(JSON.stringify(update)).not.toMatch(/\.\$/);
  expect(rest).not.toHaveProperty('collation');
}

/** The commands that the store may use, and how. Whatever is not named here is refused. */
const commands: Readonly<Record<string, (command: Command) => void>> = {
  // A decision is one document. Rows and snapshots, which can be made anew, may come several at a time, in order.
  insert: ({ insert, documents, ordered }) => {
    if (insert === 'commits') expect(documents).toHaveLength(1);
    expect(ordered).toBe(true);
  },
  find: ({ sort, collation, skip }) => {
    expect(fieldsOf(sort).at(-1)).toBe('_id');
    expect(collation).toBeUndefined();
    expect(skip).toBeUndefined();
  },
  getMore: () => undefined,
  update: ({ updates }) => {
    for (const { q, u, ...rest } of updates) checkUpdate(q, u, rest);
  },
  findAndModify: ({ query, update, remove, ...rest }) => {
    expect(remove ?? false).toBe(false);
    checkUpdate(query, update, rest);
  },
  delete: ({ deletes }) => expect(deletes).toMatchObject([{ q: { _id: expect.anything() }, limit: 1 }]),
  createIndexes: () => undefined,
  listIndexes: () => undefined,
  endSessions: () => undefined,
  killCursors: () => undefined,
};

function check(command: Command): void {
  const name = Object.keys(command)[0] ?? '';
  expect(command, name).not.toHaveProperty('startTransaction');
  const rule = commands[name];
  if (rule === undefined) throw new Error(`the command \`${name}\` is not one that we use`);
  rule(command);
}

test('store, relay and workers keep to the commands that the embedded store and any MongoDB share', async () => {
  const clock = { at: 1_000 };
  const sent: Command[] = [];
  const tried = new Set<string>();
  const work = async ({ id }: AnyRow): Promise<WorkResult> => {
    if (tried.has(id)) return { kind: 'done' };
    tried.add(id);
    return id.includes('in:1')
      ? { kind: 'done', refreshAt: clock.at + 5 }
      : { kind: 'again', at: clock.at, counts: false, because: 'once more' };
  };
  const one = await openProcess(freshDatabase(server.uri), {
    clock,
    work,
    leaseMs: 60,
    watch: (client) => client.on('commandStarted', ({ command }) => sent.push(command)),
  });
  const { streams, index, checkpoints, verifier, relay, workers } = one;

  relay.start();
  workers.start();
  for (let n = 0; n < 25; n += 1)
    await appendAtLast(streams, 'T1', 'a', commitOf(`k${n}`, n ? received(`SM${n}`, 'hi') : met()));
  await want(one, 'a', card('1'), card('2'), pageCard('p'), draftAt(1), dispatchAt(2_000));
  await soon(() => tried.size).toBe(4);
  await want(one, 'a', card('1'));
  clock.at = 3_000;
  await soon(() => tried.size).toBe(5);
  await streams.append(await streams.read('T1', 'b'), commitOf('k1', met()));
  await streams.findByKey('T1', 'k1');
  for await (const _ of streams.history('T1', 'a'));
  await one.snapshots.saveQuiet();
  await index.byName('T1', ['mar'], 10);
  await index.byLastFour('T1', '0142', 10);
  await index.open('T1', 10);
  await index.recent('T1', 10);
  for await (const _ of index.streamIds('T1'));
  await checkpoints.take('T1', 5_000);
  for await (const _ of checkpoints.lines('T1'));
  expect(await verifier.verify()).toMatchObject({ ok: true });
  expect(await findMention(one.store.models, streams)('T1', 'SM9')).toBe('a');
  const watermark = createWatermark(one.store.connection, 'T1');
  await watermark.write(1);
  await watermark.read();
  await soon(() => sent.some((command) => command['update'] === 'work')).toBe(true);
  await one.end();

  for (const command of sent) check(command);
  const used = new Set(sent.map((command) => Object.keys(command)[0]));
  for (const name of ['insert', 'find', 'update', 'findAndModify', 'createIndexes', 'listIndexes'])
    expect(used).toContain(name);
});

test.each([
  ['an upsert', { update: 'work', updates: [{ q: { _id: 1 }, u: { $set: { a: 1 } }, upsert: true }] }],
  ['an update without an id', { update: 'work', updates: [{ q: { a: 1 }, u: { $set: { a: 1 } } }] }],
  ['a replacement', { update: 'work', updates: [{ q: { _id: 1 }, u: { a: 1 } }] }],
  ['a positional operator', { update: 'work', updates: [{ q: { _id: 1 }, u: { $set: { 'a.$': 1 } } }] }],
  ['a find without order', { find: 'work', filter: {} }],
  ['an order that leaves ties', { find: 'work', filter: {}, sort: { a: 1 } }],
  ['a transaction', { insert: 'work', documents: [{}], startTransaction: true }],
  ['many decisions at once', { insert: 'commits', documents: [{}, {}], ordered: true }],
  ['rows in any order', { insert: 'work', documents: [{}, {}], ordered: false }],
  ['a count', { count: 'work' }],
])('the check itself refuses %s', (_, command) => {
  expect(() => check(command)).toThrow();
});
