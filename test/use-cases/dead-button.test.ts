import { expect, test } from 'vitest';
import { approveDraft } from '../../src/use-cases/approve-draft.ts';
import { receiveText } from '../../src/use-cases/receive-text.ts';
import { fakeWorld, phone } from '../support/fake-world.ts';

const maria = phone('+15125550142');

test.each([
  ['what about Tuesday?', /wrote something new.*Answer their new words/],
  ['please stop texting me', /asked us to stop.*they text START/],
  ['no thanks', /unclear/],
])('a draft overtaken by "%s" tells its clicker what may be done now', async (words, reason) => {
  const world = fakeWorld();
  const says = async (sid: string, body: string) => {
    const from = { ws: 'T1', from: maria, to: '+15125550100', media: [], place: {}, raw: '' };
    await receiveText(world.port)({ ...from, sid, body });
    await world.settle();
  };
  await says('SM1', 'Hi, my roof leaks');
  const { id, basis, drafts } = await world.contactOf(maria);
  const seen = { ws: 'T1', contact: id, draft: drafts[0]?.id ?? '', version: 1, basis };
  await says('SM2', words);
  expect(await approveDraft(world.port)(seen, 'U-DANA')).toMatchObject({
    kind: 'refused',
    reason: expect.stringMatching(reason),
  });
});
