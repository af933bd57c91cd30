import { expect, test } from 'vitest';
import { approveDraft } from '../../src/use-cases/approve-draft.ts';
import type { LeadRequest } from '../../src/use-cases/lead-request.ts';
import { receiveLead } from '../../src/use-cases/receive-lead.ts';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';
import { mariasLead } from '../support/maria.ts';

const lead = (world: FakeWorld, change: Partial<LeadRequest> = {}) => {
  const { phone: _, ...rest } = mariasLead(world.clock.now, { webhookId: 'wh-1', ...change });
  return receiveLead(world.port)(rest);
};

test('a lead without a number is a task with a due time, and its draft cannot be sent', async () => {
  const world = fakeWorld();
  const received = await lead(world);
  if (received.kind !== 'stored') throw new Error(`the lead was ${received.kind}`);
  await world.settle();
  const { contact } = await world.streams.read('T1', received.answer.contact);
  expect(contact).toMatchObject({ phone: undefined, name: 'Maria Reyes' });
  expect(contact.conversations).toMatchObject([{ channel: 'C-ROOF', dueAt: expect.any(Number) }]);
  expect(contact.drafts).toHaveLength(1);
  for (const draft of contact.drafts) {
    const pressed = await approveDraft(world.port)(
      { ws: 'T1', contact: contact.id, draft: draft.id, version: draft.version, basis: contact.basis },
      'U-DANA',
    );
    expect(pressed).toMatchObject({ kind: 'refused', reason: expect.stringContaining('No mobile number') });
  }
  await world.pass(86_400_000);
  expect(world.carrier.calls).toEqual([]);
});

test('the same webhook again is the same task; another is another, as nobody knows whether it is the same person', async () => {
  const world = fakeWorld();
  const first = await lead(world);
  expect(await lead(world)).toEqual({ ...first, kind: 'repeated' });
  expect(await lead(world, { payloadHash: '2' })).toEqual({ kind: 'conflict' });
  const other = await lead(world, { webhookId: 'wh-2' });
  if (first.kind === 'conflict' || other.kind === 'conflict') throw new Error('two tasks were expected');
  expect(other.answer.contact).not.toBe(first.answer.contact);
});
