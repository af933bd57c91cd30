import { expect, test } from 'vitest';
import { approveDraft } from '../../src/use-cases/approve-draft.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { MARIA, textArrives } from '../support/maria.ts';

test.each([
  ['what about Tuesday?', /wrote something new.*Answer their new words/],
  ['please stop texting me', /asked us to stop.*they text START/],
  ['no thanks', /unclear/],
])('a draft overtaken by "%s" tells its clicker what may be done now', async (words, reason) => {
  const world = fakeWorld();
  const says = async (body: string) => {
    await textArrives(world, body);
    await world.settle();
  };
  await says('Hi, my roof leaks');
  const { id, basis, drafts } = await world.contactOf(MARIA);
  const seen = { ws: 'T1', contact: id, draft: drafts[0]?.id ?? '', version: 1, basis };
  await says(words);
  expect(await approveDraft(world.port)(seen, 'U-DANA')).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(reason),
  });
});
