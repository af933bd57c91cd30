import { describe, expect, test } from 'vitest';
import { composeText } from '../../src/use-cases/compose-text.ts';
import { recordCall } from '../../src/use-cases/record-call.ts';
import { recordOutcome } from '../../src/use-cases/record-outcome.ts';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';
import { MARIA, textArrives } from '../support/maria.ts';

const MINUTE = 60_000;
let keys = 0;

/** At eleven in Texas Dana writes this and ticks "I'll keep this". */
async function promised(body: string, kept: readonly string[] = ['promise-time']): Promise<FakeWorld> {
  const world = fakeWorld();
  await textArrives(world, 'Can you look at my roof?', { place: { fromZip: '78701', fromState: 'TX' } });
  await world.settle();
  const { id, conversations, basis } = await world.contactOf(MARIA);
  const at = { ws: 'T1', contact: id, conversation: conversations[0]?.id ?? '', basis };
  const said = await composeText(world.port)(at, 'U-DANA', { body, kept, key: `k${++keys}` });
  expect(said).toMatchObject({ kind: 'approved' });
  await world.pass(MINUTE);
  expect(world.carrier.taken).toHaveLength(1);
  return world;
}

const reminders = (world: FakeWorld) =>
  world.streams.log.flatMap(({ events }) => events.filter(({ type }) => type === 'PromiseDue'));

const at = async (world: FakeWorld) => {
  const { id, conversations } = await world.contactOf(MARIA);
  return { ws: 'T1', contact: id, conversation: conversations[0]?.id ?? '' };
};

describe('"I\'ll keep this" sets a reminder', () => {
  test('ten minutes before it is due, once', async () => {
    const world = await promised("Acme here. We'll call you at 3 today.");
    // It is 11:01; due at three.
    await world.pass(228 * MINUTE);
    expect(reminders(world)).toHaveLength(0);
    await world.pass(2 * MINUTE);
    expect(reminders(world)).toMatchObject([{ due: world.clock.now + 9 * MINUTE }]);
    await world.pass(3 * 24 * 60 * MINUTE);
    expect(reminders(world)).toHaveLength(1);
    expect(
      world.streams.log.some(({ effects }) =>
        effects.some((effect) => effect.kind === 'card' && effect.card.startsWith('promise:')),
      ),
    ).toBe(true);
  });

  test('none without the tick', async () => {
    const world = await promised('Acme here, when may we call you?', []);
    await world.pass(3 * 24 * 60 * MINUTE);
    expect(reminders(world)).toHaveLength(0);
  });

  const ends: readonly { name: string; happens: (world: FakeWorld) => Promise<unknown> }[] = [
    { name: 'they were called', happens: async (world) => recordCall(world.port)(await at(world), 'U-DANA') },
    {
      name: 'the conversation was closed',
      happens: async (world) => recordOutcome(world.port)(await at(world), 'U-DANA', 'booked'),
    },
    {
      name: 'they asked us to stop',
      happens: (world) => textArrives(world, 'STOP'),
    },
  ];
  for (const { name, happens } of ends)
    test(`none when ${name}`, async () => {
      const world = await promised("Acme here. We'll call you at 3 today.");
      await happens(world);
      await world.pass(24 * 60 * MINUTE);
      expect(reminders(world)).toHaveLength(0);
    });
});
