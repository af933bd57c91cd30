import { expect, test } from 'vitest';
import { redrawDrafts } from '../../src/app/redraw-drafts.ts';
import { pauseSenders } from '../../src/use-cases/halt-senders.ts';
import { receiveLead } from '../../src/use-cases/receive-lead.ts';
import type { WorkResult, WorkRow } from '../../src/use-cases/work-ports.ts';
import { fakeWorld, phone } from '../support/fake-world.ts';

/** One lead for each of our two numbers, each with a draft; then an admin stops the main line. */
async function stoppedLine(answers: WorkResult = { kind: 'done' }) {
  const world = fakeWorld();
  const people = { 'quote-form': phone('+15125550142'), 'gutter-ad': phone('+15125550143') };
  for (const [source, from] of Object.entries(people)) {
    await receiveLead(world.port)({
      ws: 'T1',
      webhookId: `wh-${source}`,
      payloadHash: source,
      raw: '{}',
      phone: from,
      source,
      request: 'Roof leak',
      channelPreference: 'any',
      stage: 'new',
      place: { zone: 'America/Chicago', state: 'TX' },
      consent: { kind: 'informational', at: world.clock.now, disclosure: 'I agree to texts.' },
    });
  }
  await world.settle();
  await pauseSenders(world.port)('T1', 'U-ADA', 'Acme main line', 'under review');
  const drawn: string[] = [];
  const contacts = await Promise.all(Object.values(people).map((from) => world.contactOf(from)));
  const redraw = redrawDrafts({
    port: {
      ...world.port,
      index: {
        open: async () => contacts.map(({ id }) => id),
        byLastFour: async () => [],
        byName: async () => [],
      },
    },
    card: async ({ stream, effect }) => {
      drawn.push(`${stream} ${effect.card}`);
      return answers;
    },
  });
  const trouble = (await world.port.sending.read('T1')).state.troubles[0]?.id ?? '';
  const row: WorkRow<'sender-card'> = {
    id: 'row',
    ws: 'T1',
    stream: 'sending',
    commit: '',
    effect: { kind: 'sender-card', trouble, at: 0 },
    tries: 3,
  };
  return { contacts, drawn, run: () => redraw(row) };
}

test('drafts that would leave from the number that was stopped are drawn again with their roots, and no others', async () => {
  const { contacts, drawn, run } = await stoppedLine();
  expect(await run()).toEqual({ kind: 'done' });
  const [main] = contacts;
  expect(drawn).toEqual([
    `${main?.id} draft:${main?.drafts[0]?.id}`,
    `${main?.id} root:${main?.conversations[0]?.id}`,
  ]);
});

test('where Slack has no turn left it comes again, which is no failure', async () => {
  const { run } = await stoppedLine({ kind: 'again', at: 99, counts: true, because: 'paced' });
  expect(await run()).toEqual({ kind: 'again', at: 99, counts: false, because: 'paced' });
});
