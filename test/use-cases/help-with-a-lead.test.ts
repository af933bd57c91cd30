import { describe, expect, test } from 'vitest';
import { receiveText } from '../../src/use-cases/receive-text.ts';
import { type FakeWorld, fakeWorld, phone } from '../support/fake-world.ts';

const maria = phone('+15125550142');
let sids = 0;

const says = async (world: FakeWorld, body: string) => {
  await receiveText(world.port)({
    ws: 'T1',
    sid: `SM${++sids}`,
    from: maria,
    to: '+15125550100',
    body,
    media: [],
    place: {},
    raw: '',
  });
  await world.settle();
};

const waiting = async (world: FakeWorld) =>
  (await world.contactOf(maria)).drafts.filter(({ status }) => status === 'pending').length;

describe('HELP beside a question that nobody has answered', () => {
  test.each([
    ['HELP', 'which the carrier answers'],
    ['ayuda', 'which we answer'],
  ])('%s, %s: the draft comes again', async (help) => {
    const world = fakeWorld();
    await says(world, 'Hi, my roof leaks');
    expect(await waiting(world)).toBe(1);
    await says(world, help);
    await world.pass(60_000);
    expect(await waiting(world)).toBe(1);
    await says(world, help);
    await world.pass(60_000);
    expect(await waiting(world)).toBe(1);
  });

  test('HELP alone asks nothing of a person', async () => {
    const world = fakeWorld();
    await says(world, 'HELP');
    await world.pass(60_000);
    expect(await waiting(world)).toBe(0);
  });
});
