import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Settings } from '../../src/domain/settings.ts';
import { approveDraft } from '../../src/use-cases/approve-draft.ts';
import { draftFromTemplate } from '../../src/use-cases/draft-from-template.ts';
import { rehearse } from '../../src/use-cases/rehearse.ts';
import { anyStep, type Screens, take } from '../properties/history.ts';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';
import { leadArrives, MARIA, textArrives } from '../support/maria.ts';
import { settings } from '../support/settings.ts';

function rehearsed(world: FakeWorld, change: Partial<Settings>, since = 0) {
  const streams = [...new Set(world.streams.log.map(({ stream }) => stream))];
  return streams.map((id) =>
    rehearse(
      'T1',
      id,
      world.streams.log.filter(({ stream }) => stream === id),
      { settings: settings(change), measure: world.port.measure, since },
    ),
  );
}

const differences = (world: FakeWorld, change: Partial<Settings>, since = 0) =>
  rehearsed(world, change, since).flatMap((found) => found.differences);

const leadOf = (world: FakeWorld) => leadArrives(world);

/** A lead at eleven, approved and sent, then a question. */
async function oneSend(): Promise<FakeWorld> {
  const world = fakeWorld();
  await leadOf(world);
  await world.settle();
  const contact = await world.contactOf(MARIA);
  const [draft] = contact.drafts;
  if (draft === undefined) throw new Error('no draft');
  const seen = { ws: 'T1', contact: contact.id, draft: draft.id, version: draft.version, basis: draft.basis };
  await approveDraft(world.port)(seen, 'U-DANA');
  await world.pass(6_000);
  await textArrives(world, 'How much is it?');
  expect(world.carrier.taken).toHaveLength(1);
  return world;
}

test('under the rules of then, nothing would have differed', async () => {
  const world = await oneSend();
  expect(rehearsed(world, {})).toEqual([{ sends: 1, texts: 1, differences: [] }]);
});

const cases = [
  {
    name: 'a later opening hour makes it wait',
    change: { window: { start: '13:00', end: '20:00' } },
    after: 'waits (hours-open',
  },
  {
    name: 'an unregistered number blocks it',
    change: { numbers: settings().numbers.map((number) => ({ ...number, registered: false })) },
    after: 'is blocked (sender-healthy',
  },
  {
    name: 'another business name blocks its words',
    change: { business: { name: 'Zenith', alsoCalled: [], links: [] } },
    after: 'is blocked (copy-clean',
  },
] as const;

for (const { name, change, after } of cases) {
  test(`a changed rule is seen before it is switched on: ${name}`, async () => {
    const found = differences(await oneSend(), change);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ what: 'send', before: 'leaves' });
    expect(found[0]?.after).toContain(after);
  });
}

test('a newer version of the copy is no difference, an unlocked one is', async () => {
  const [first, ...others] = settings().templates;
  const [play] = settings().workflows;
  if (first === undefined || play === undefined) throw new Error('the settings have both');
  const alone = { workflows: [{ ...play, autoFirst: true }] };
  const world = fakeWorld(alone, async (request) => draftFromTemplate(request));
  await leadOf(world);
  await world.pass(60_000);
  expect(world.carrier.taken).toHaveLength(1);
  const under = (change: Partial<typeof first>) =>
    differences(world, { ...alone, templates: [{ ...first, ...change }, ...others] });
  expect(under({ version: 5 })).toEqual([]);
  expect(under({ locked: false })).toMatchObject([{ before: 'leaves', after: 'is blocked (approved)' }]);
});

test('what lies before the asked time is only remembered', async () => {
  const world = await oneSend();
  expect(rehearsed(world, { window: { start: '13:00', end: '20:00' } }, world.clock.now + 1)).toEqual([
    { sends: 0, texts: 0, differences: [] },
  ]);
});

test('rehearsing writes nothing and calls nobody', async () => {
  const world = await oneSend();
  const before = [world.streams.log.length, world.carrier.calls.length];
  differences(world, { window: { start: '13:00', end: '20:00' } });
  expect([world.streams.log.length, world.carrier.calls.length]).toEqual(before);
});

test('whatever happened, the same rules decide the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 10, maxLength: 40 }), async (steps) => {
      const world = fakeWorld();
      const screens: Screens = { seen: [] };
      let n = 0;
      for (const step of steps) await take(world, screens, step, ++n);
      expect(differences(world, {})).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
