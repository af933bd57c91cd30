import { expect, test } from 'vitest';
import { approveDraft } from '../../src/use-cases/approve-draft.ts';
import { receiveStatus } from '../../src/use-cases/receive-status.ts';
import { type Answer, recordAnswer } from '../../src/use-cases/record-answer.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { leadArrives, MARIA } from '../support/maria.ts';

/** A text was handed over and its answer was lost. */
async function unanswered() {
  const world = fakeWorld();
  await leadArrives(world, { request: 'Roof leak' });
  await world.settle();
  const { id: contact, basis, drafts } = await world.contactOf(MARIA);
  const [draft] = drafts;
  if (draft === undefined) throw new Error('no draft');
  world.carrier.fate = () => ({ kind: 'cut' });
  await approveDraft(world.port)(
    { ws: 'T1', contact, draft: draft.id, version: draft.version, basis },
    'U-DANA',
  );
  await world.pass(6_000);
  const [send] = (await world.contactOf(MARIA)).sends;
  if (send === undefined) throw new Error('no claim');
  const answered = (answer: Answer) => recordAnswer(world.port, { ws: 'T1', contact }, send.key, answer);
  const reported = () =>
    receiveStatus(world.port)({ ws: 'T1', contact, sendKey: send.key, sid: 'SM1', status: 'sent' });
  const now = async () =>
    (await world.contactOf(MARIA)).sends.map(({ state, sid, status }) => ({ state, sid, status }));
  return { answered, reported, now };
}

const late: readonly Answer[] = [
  { kind: 'refused', code: '30007' },
  { kind: 'abandoned', because: 'the store answered too slowly' },
];

test.each(late)('a report shows that it was taken; "$kind", heard later, undoes nothing', async (answer) => {
  const { answered, reported, now } = await unanswered();
  await reported();
  const before = await now();
  expect(before).toMatchObject([{ sid: 'SM1', status: 'sent' }]);
  await answered(answer);
  expect(await now()).toEqual(before);
});

test.each(late)('without a report "$kind" is what became of it', async (answer) => {
  const { answered, now } = await unanswered();
  const [before] = await now();
  await answered(answer);
  expect(await now()).not.toEqual([before]);
});
