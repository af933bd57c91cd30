import { describe, expect, test } from 'vitest';
import { composeText } from '../../src/use-cases/compose-text.ts';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';
import { MARIA, textArrives } from '../support/maria.ts';

let sids = 0;

const says = async (world: FakeWorld, body: string) => {
  await textArrives(world, body);
  await world.settle();
  return (await world.contactOf(MARIA)).texts.at(-1)?.reading;
};

/** She wrote, and Dana asked her something. */
async function asked(question: string): Promise<FakeWorld> {
  const world = fakeWorld();
  await says(world, 'Hi, my roof leaks');
  const { id, conversations, basis } = await world.contactOf(MARIA);
  const at = { ws: 'T1', contact: id, conversation: conversations[0]?.id ?? '', basis };
  const words = { body: question, kept: [], key: `k${++sids}` };
  expect(await composeText(world.port)(at, 'U-DANA', words)).toMatchObject({ kind: 'approved' });
  await world.pass(60_000);
  expect(world.carrier.taken).toHaveLength(1);
  return world;
}

describe('a word or two is read in the light of our question', () => {
  test('"yes" to "shall we stop texting you?" ends it, with the goodbye', async () => {
    const world = await asked('Acme here. Do you want us to stop texting you?');
    expect(await says(world, 'Yes')).toMatchObject({ revocation: 'revoke', scope: { sms: true } });
    expect((await world.contactOf(MARIA)).optedOut).toBeDefined();
    await world.pass(60_000);
    expect(world.carrier.taken).toHaveLength(2);
  });

  test('"yes" to any other question is an answer, not a wish to be texted again', async () => {
    const world = await asked('Acme here. Shall we call you about it?');
    expect(await says(world, 'yes')).toMatchObject({ revocation: 'none', reopens: 'no' });
  });

  test('"yes" out of the blue is looked at by a person', async () => {
    expect(await says(fakeWorld(), 'yes')).toMatchObject({ reopens: 'yes' });
  });

  test('days later it is out of the blue again', async () => {
    const world = await asked('Acme here. Do you want us to stop texting you?');
    await world.pass(4 * 24 * 3_600_000);
    expect(await says(world, 'Yes')).toMatchObject({ revocation: 'none' });
  });

  test('after a stop a YES is a wish to come back, whatever was asked before', async () => {
    const world = await asked('Acme here. Shall we call you about it?');
    await says(world, 'STOP');
    expect(await says(world, 'yes')).toMatchObject({ reopens: 'yes' });
    expect((await world.contactOf(MARIA)).optedOut).toBeDefined();
  });

  test('"cancel" after talk of an appointment says that it may mean that', async () => {
    const world = fakeWorld();
    await says(world, 'Can you come on Thursday at 3?');
    expect(await says(world, 'cancel')).toMatchObject({ revocation: 'revoke', alsoAppointment: true });
  });
});
