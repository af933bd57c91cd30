import { describe, expect, test } from 'vitest';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';
import { MARIA, textArrives } from '../support/maria.ts';

const says = async (world: FakeWorld, body: string) => {
  await textArrives(world, body);
  await world.settle();
};

const waiting = async (world: FakeWorld) =>
  (await world.contactOf(MARIA)).drafts.filter(({ status }) => status === 'pending').length;

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
