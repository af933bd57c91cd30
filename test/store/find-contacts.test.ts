import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ContactEvent } from '../../src/domain/events.ts';
import { everyEvent } from './every-event.ts';
import {
  appendAtLast,
  commitOf,
  freshDatabase,
  met,
  openWorld,
  type Server,
  startServer,
  type World,
} from './store-world.ts';

let server: Server;
let world: World;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  world = await openWorld(freshDatabase(server.uri));
  return world.close;
});

let at = 0;

async function meet(
  contact: string,
  name: string,
  number: string,
  ws = 'T1',
  ...more: ContactEvent[]
): Promise<void> {
  at += 1;
  const lead: ContactEvent = { ...everyEvent.LeadReceived, sealed: { name, raw: '{}' } };
  await appendAtLast(world.streams, ws, contact, {
    ...commitOf(`${contact}:${at}`, met(number), lead, ...more),
    at,
  });
  await world.snapshots.keepUp([{ ws, stream: contact }]);
}

test('by the last four digits, the latest first, inside the walls', async () => {
  await meet('a', 'Ann', '+15125550142');
  await meet('b', 'Bea', '+13035550142');
  await meet('c', 'Cy', '+13035550199');
  await meet('d', 'Di', '+13035550142', 'T2');
  expect(await world.index.byLastFour('T1', '0142', 10)).toEqual(['b', 'a']);
  expect(await world.index.byLastFour('T1', '0142', 1)).toEqual(['b']);
  expect(await world.index.byLastFour('T1', '9999', 10)).toEqual([]);
});

test.each([
  [['maria'], ['a']],
  [['MARÍA', 'rey'], ['a']],
  [['reyes', 'maria'], ['a']],
  [['ma'], ['b', 'a']],
  [['mary', 'reyes'], []],
  [["o'brien"], ['b']],
  [['o’br'], ['b']],
  [['李'], ['c']],
  [['aria'], []],
  [[''], []],
  [[], []],
])('by name: %j finds %j', async (words, found) => {
  await meet('a', 'María Reyes', '+15125550142');
  await meet('b', "Mary O'Brien", '+15125550143');
  await meet('c', '李 小龍', '+15125550144');
  expect(await world.index.byName('T1', words, 10)).toEqual(found);
});

test('two words must not stand in for one: a range is met by a single word', async () => {
  await meet('a', 'Al Zed', '+15125550142');
  expect(await world.index.byName('T1', ['ma'], 10)).toEqual([]);
});

test('a very long name is found by the words that tell most', async () => {
  await meet('a', 'María de la Concepción del Carmen García y Fernández Villanueva', '+15125550142');
  for (const word of ['concepción', 'carmen', 'garcia', 'fernandez', 'villanueva'])
    expect(await world.index.byName('T1', [word], 10), word).toEqual(['a']);
});

test('whose conversation is open, and who was here last', async () => {
  const { ConversationOpened: opened, ConversationEnded: ended } = everyEvent;
  await meet('a', 'Ann', '+15125550142', 'T1', opened);
  await meet('b', 'Bea', '+15125550143', 'T1', opened, ended);
  expect(await world.index.open('T1', 10)).toEqual(['a']);
  expect(await world.index.recent('T1', 10)).toEqual(['b', 'a']);
  await meet('a', 'Ann', '+15125550142', 'T1', ended);
  expect(await world.index.open('T1', 10)).toEqual([]);
  expect(await world.index.recent('T1', 10)).toEqual(['a', 'b']);
});

test('every stream of a workspace, in order of id', async () => {
  for (const contact of ['b', 'a', 'a1', 'a-', 'ab']) await meet(contact, 'X', '+15125550142');
  await meet('z', 'X', '+15125550142', 'T2');
  const ids: string[] = [];
  for await (const id of world.index.streamIds('T1')) ids.push(id);
  expect(ids.sort()).toEqual(['a', 'a-', 'a1', 'ab', 'b']);
});
