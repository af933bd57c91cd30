import { expect, test } from 'vitest';
import { redrawDrafts } from '../../src/app/redraw-drafts.ts';
import type { E164 } from '../../src/domain/phone.ts';
import { commit, commitTo } from '../../src/use-cases/commit.ts';
import { pauseSenders } from '../../src/use-cases/halt-senders.ts';
import type { WorkResult, WorkRow } from '../../src/use-cases/work-ports.ts';
import { type FakeWorld, fakeWorld, phone } from '../support/fake-world.ts';
import { leadArrives } from '../support/maria.ts';

/** One lead for each of our two numbers, each with a draft; then an admin stops the main line. */
async function stoppedLine(answers: WorkResult = { kind: 'done' }, posted = true) {
  const world = fakeWorld();
  const people = { 'quote-form': phone('+15125550142'), 'gutter-ad': phone('+15125550143') };
  for (const [source, from] of Object.entries(people)) {
    await leadArrives(world, { phone: from, source, request: 'Roof leak' });
  }
  await world.settle();
  for (const from of posted ? Object.values(people) : []) await post(world, from);
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

/** Their root and their draft stand in Slack. */
async function post(world: FakeWorld, from: E164): Promise<void> {
  const { id, drafts, conversations } = await world.contactOf(from);
  const cards = [`root:${conversations[0]?.id}`, `draft:${drafts[0]?.id}`] as const;
  for (const [index, card] of cards.entries()) {
    const command = { ws: 'T1', contact: id, key: `card:${card}`, actor: 'machine:slack' as const };
    await commitTo<never>(world.port, command, () =>
      commit([{ type: 'CardShown', card, channel: 'C-ROOF', ts: `1.${index}` }]),
    );
  }
}

test('a draft that is not in Slack yet is left to its own row, which posts it once', async () => {
  const { drawn, run } = await stoppedLine({ kind: 'done' }, false);
  expect(await run()).toEqual({ kind: 'done' });
  expect(drawn).toEqual([]);
});

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
