import { expect, test } from 'vitest';
import { approveDraft } from '../../src/use-cases/approve-draft.ts';
import type { Audience } from '../../src/use-cases/ports.ts';
import { proofOf } from '../../src/use-cases/proof.ts';
import { proofFiles } from '../../src/use-cases/prove.ts';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';
import { leadArrives, MARIA, textArrives } from '../support/maria.ts';

const WORDING = 'I agree that Acme Roofing may text me. <b>Reply STOP</b> to opt out.';

/** Maria agrees, Dana approves a text, Maria stops half a minute after it. */
async function stopped(): Promise<FakeWorld> {
  const world = fakeWorld();
  await leadArrives(world, {
    name: 'Maria <script>alert(1)</script>',
    request: 'Roof leak',
    consent: { kind: 'informational', at: world.clock.now, disclosure: WORDING, ip: '203.0.113.7' },
  });
  await world.settle();
  const contact = await world.contactOf(MARIA);
  const draft = contact.drafts.find(({ status }) => status === 'pending');
  if (draft === undefined) throw new Error('no draft to approve');
  await approveDraft(world.port)(
    { ws: 'T1', contact: contact.id, draft: draft.id, version: draft.version, basis: contact.basis },
    'U-DANA',
  );
  await world.pass(30_000);
  await textArrives(world, 'pls no more texts & thanks', { sid: 'SM9' });
  await world.pass(60_000);
  return world;
}

const files = async (world: FakeWorld, user: string, audience: Audience = 'private') =>
  proofFiles({
    ...world.port,
    audience: async () => audience,
    verifyStream: async () => ({ ok: true, commits: world.streams.log.length }),
    namesOf: async (_, users) =>
      Object.fromEntries(users.map((id) => [id, id === 'U-DANA' ? 'Dana Cole' : id])),
  })({ ws: 'T1', contact: (await world.contactOf(MARIA)).id }, user, 'C-ROOF');

async function read(world: FakeWorld) {
  const made = await files(world, 'U-CARMEN');
  if (made.kind !== 'proof') throw new Error(made.reason);
  const [page, json] = made.files.map(({ bytes }) => new TextDecoder().decode(bytes));
  return { page: page ?? '', json: JSON.parse(json ?? '') };
}

test('the JSON holds wording and hash, every text with approver and verdicts, and the stop with its seconds', async () => {
  const { json } = await read(await stopped());
  expect(json.consents).toMatchObject([
    {
      how: 'form',
      wording: WORDING,
      wordingSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      ip: '203.0.113.7',
    },
  ]);
  expect(json.texts).toMatchObject([
    { direction: 'out', approvedBy: 'person:U-DANA', decision: { verdict: 'allow' } },
    { direction: 'in', words: 'pls no more texts & thanks', sid: 'SM9' },
    { direction: 'out', purpose: 'opt-out-confirmation' },
  ]);
  expect(json.texts[0].decision.trace.length).toBeGreaterThan(5);
  expect(json.stops).toMatchObject([{ how: 'text', seconds: 0, scope: 'texts' }]);
  expect(json).toMatchObject({
    textsAfterGoodbye: 0,
    people: { 'U-DANA': 'Dana Cole' },
    record: { ok: true },
  });
  expect(json.links.map(({ version }: { version: number }) => version)).toEqual(
    json.links.map((_: unknown, index: number) => index + 1),
  );
});

test('the page says who by name, and a stranger’s words stay words', async () => {
  const { page } = await read(await stopped());
  expect(page).toContain('Approved by Dana Cole (U-DANA)');
  expect(page).toContain('pls no more texts &amp; thanks');
  expect(page).toContain('&lt;b&gt;Reply STOP&lt;/b&gt;');
  expect(page).not.toContain('<script');
  expect(page).toContain('Texts after a stop, other than its one goodbye: 0');
});

test('a text that left after the goodbye is counted against us', async () => {
  const world = await stopped();
  const { contact } = await world.streams.read('T1', (await world.contactOf(MARIA)).id);
  const commits = [];
  for await (const commit of world.streams.history('T1', contact.id)) commits.push(commit);
  const claim = commits.find(({ events }) => events.some(({ type }) => type === 'SendClaimed'));
  if (claim === undefined) throw new Error('nothing was sent');
  const whole = { ok: true, commits: commits.length } as const;
  expect(proofOf(contact, commits, whole, 0).textsAfterGoodbye).toBe(0);
  expect(proofOf(contact, [...commits, claim], whole, 0).textsAfterGoodbye).toBe(1);
});

test('a broken record is said first', async () => {
  const world = await stopped();
  const made = await proofFiles({
    ...world.port,
    audience: async () => 'private',
    verifyStream: async () => ({ ok: false, link: 'T1:abc:0000000003', why: 'its hash does not fit' }),
    namesOf: async () => ({}),
  })({ ws: 'T1', contact: (await world.contactOf(MARIA)).id }, 'U-CARMEN', undefined);
  const page = made.kind === 'proof' ? new TextDecoder().decode(made.files[0]?.bytes) : '';
  expect(page).toContain('The record is broken at T1:abc:0000000003: its hash does not fit');
});

test.each([
  ['a rep', 'U-LEE', 'private'],
  ['a stranger', 'U-NOBODY', 'private'],
] as const)('%s may not export', async (_, user, audience) => {
  expect(await files(await stopped(), user, audience)).toMatchObject({ kind: 'refused' });
});

test('nor is it given where strangers read along', async () => {
  expect(await files(await stopped(), 'U-CARMEN', 'shared')).toMatchObject({ kind: 'refused' });
});
