import { describe, expect, test } from 'vitest';
import { withCopyBook } from '../../src/domain/copy-book.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { approveDraft } from '../../src/use-cases/approve-draft.ts';
import { copyLines } from '../../src/use-cases/copy-lines.ts';
import { draftFromTemplate } from '../../src/use-cases/draft-from-template.ts';
import { editTemplate, type TemplateChange } from '../../src/use-cases/edit-template.ts';
import { judgeTemplate } from '../../src/use-cases/judge-template.ts';
import { noteFileCopy } from '../../src/use-cases/note-file-copy.ts';
import { viewTemplates } from '../../src/use-cases/view-templates.ts';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';
import { leadArrives, MARIA } from '../support/maria.ts';
import { settings } from '../support/settings.ts';

const [first, reply] = settings().templates;
if (first === undefined || reply === undefined) throw new Error('the settings have two templates');
const FIRST = first.text;

const better =
  'Hi {{first_name|there}}, Acme Roofing here about {{request_topic|your roof}}. When may we call? Reply STOP to opt out.';
let pressed = 0;
const change = (more: Partial<TemplateChange> = {}): TemplateChange => ({
  text: better,
  owner: 'Dana',
  locked: true,
  reviewBy: undefined,
  why: 'shorter',
  key: `modal-${++pressed}`,
  ...more,
});
const seen = (version = 1) => ({ ws: 'T1', name: 'first-quote', language: 'en', version }) as const;
const seenReply = (version = 1) => ({ ws: 'T1', name: 'reply', language: 'en', version }) as const;

const inForce = (world: FakeWorld) =>
  world.port.settings('T1')?.templates.find(({ name }) => name === 'first-quote');
const proposalOf = (world: FakeWorld): string => world.port.copyBooks.known('T1').proposals[0]?.id ?? 'none';

describe('locked copy', () => {
  test('is changed by one person and agreed to by another; then it is in force, with both in the history', async () => {
    const world = fakeWorld();
    await noteFileCopy(world.port, world.settings);
    expect(await editTemplate(world.port)(seen(), 'U-ADA', change())).toEqual({ kind: 'waits', version: 2 });
    expect(inForce(world)?.text).toBe(FIRST);
    const judge = judgeTemplate(world.port);
    expect(await judge({ ws: 'T1', proposal: proposalOf(world) }, 'U-CARMEN', true)).toEqual({
      kind: 'approved',
      version: 2,
    });
    expect(inForce(world)).toMatchObject({ text: better, version: 2, approver: '<@U-CARMEN>', locked: true });
    const { history } = world.port.copyBooks.known('T1');
    expect(history.filter(({ template }) => template.name === 'first-quote')).toMatchObject([
      { template: { version: 1, text: FIRST }, by: 'machine:settings' },
      {
        template: { version: 2, text: better },
        by: 'person:U-ADA',
        why: 'shorter',
        approved: { by: 'person:U-CARMEN' },
      },
    ]);
    expect(world.port.settings('T1')?.version).toMatch(/^test\+\d+$/);
  });

  test('its author may take a change back and never approve it', async () => {
    const world = fakeWorld();
    await editTemplate(world.port)(seen(), 'U-ADA', change());
    const at = { ws: 'T1', proposal: proposalOf(world) };
    const judge = judgeTemplate(world.port);
    expect(await judge(at, 'U-ADA', true)).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/Somebody else/),
    });
    expect(await judge(at, 'U-ADA', false)).toEqual({ kind: 'declined', version: 2 });
    expect(await judge(at, 'U-CARMEN', true)).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/waits no more/),
    });
    expect(inForce(world)?.text).toBe(FIRST);
  });

  test('unlocking it waits too, and so does locking what was open', async () => {
    const world = fakeWorld();
    const edit = editTemplate(world.port);
    expect(await edit(seen(), 'U-ADA', change({ locked: false }))).toMatchObject({ kind: 'waits' });
    expect(await edit(seenReply(), 'U-ADA', change({ text: reply.text }))).toMatchObject({ kind: 'waits' });
  });

  test('a later change takes the place of one that waits', async () => {
    const world = fakeWorld();
    await editTemplate(world.port)(seen(), 'U-ADA', change());
    const old = proposalOf(world);
    const again = change({ text: better.replace('When may we call?', 'Shall we call you?') });
    expect(await editTemplate(world.port)(seen(), 'U-CARMEN', again)).toEqual({ kind: 'waits', version: 3 });
    expect(world.port.copyBooks.known('T1').proposals).toHaveLength(1);
    expect(await judgeTemplate(world.port)({ ws: 'T1', proposal: old }, 'U-CARMEN', true)).toMatchObject({
      kind: 'refused',
    });
  });
});

describe('open copy', () => {
  const shorter = 'Thanks {{first_name|for writing}}, Acme Roofing here. When may we call you?';

  test('is in force at once, for the next draft', async () => {
    const world = fakeWorld();
    const edit = change({ text: shorter, locked: false });
    expect(await editTemplate(world.port)(seenReply(), 'U-CARMEN', edit)).toEqual({
      kind: 'in-force',
      version: 2,
    });
    const set = world.port.settings('T1');
    expect(set?.templates.find(({ name }) => name === 'reply')).toMatchObject({ text: shorter, version: 2 });
  });

  test('pressing twice is one change', async () => {
    const world = fakeWorld();
    const edit = change({ text: shorter, locked: false });
    await editTemplate(world.port)(seenReply(), 'U-CARMEN', edit);
    expect(await editTemplate(world.port)(seenReply(), 'U-CARMEN', edit)).toEqual({
      kind: 'in-force',
      version: 2,
    });
    expect(world.port.copyBooks.known('T1').history).toHaveLength(1);
  });

  test('two people at once: one wins, the other is told to look again', async () => {
    const world = fakeWorld();
    const edit = editTemplate(world.port);
    await edit(seenReply(), 'U-CARMEN', change({ text: shorter, locked: false }));
    expect(
      await edit(seenReply(), 'U-ADA', change({ text: shorter.replace('may', 'can'), locked: false })),
    ).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/^Version 2 is in force meanwhile/),
    });
  });
});

describe('what is refused', () => {
  const cases = [
    {
      name: 'a rep',
      user: 'U-LEE',
      edit: {},
      says: { kind: 'refused', reason: /can't change approved copy/ },
    },
    {
      name: 'no change',
      user: 'U-ADA',
      edit: { text: FIRST },
      says: { kind: 'refused', reason: /Nothing was changed/ },
    },
    {
      name: 'a price',
      user: 'U-ADA',
      edit: { text: `${better} Only $99!` },
      says: { kind: 'faults', faults: [{ path: 'text', fault: /is a price/ }] },
    },
    {
      name: 'no way out',
      user: 'U-ADA',
      edit: { text: 'Hi, Acme Roofing here about {{request_topic|your note}}. When may we call?' },
      says: { kind: 'faults', faults: [{ path: 'text', fault: /how to opt out/ }] },
    },
    {
      name: 'a token that nothing fills',
      user: 'U-ADA',
      edit: { text: better.replace('first_name', 'name') },
      says: { kind: 'faults', faults: [{ path: 'text', fault: /is not a token/ }] },
    },
    {
      name: 'no owner',
      user: 'U-ADA',
      edit: { owner: 'unknown' },
      says: { kind: 'faults', faults: [{ path: 'owner', fault: /names nobody/ }] },
    },
  ];
  for (const { name, user, edit, says } of cases)
    test(name, async () => {
      const world = fakeWorld();
      const answer = await editTemplate(world.port)(seen(), user, change(edit));
      const wanted = JSON.parse(
        JSON.stringify(says, (_, value) => (value instanceof RegExp ? undefined : value)),
      );
      expect(answer).toMatchObject(wanted);
      const said =
        'reason' in answer
          ? answer.reason
          : 'faults' in answer
            ? answer.faults.map((f) => f.fault).join()
            : '';
      expect(said).toMatch('reason' in says ? (says.reason ?? /./) : (says.faults?.[0]?.fault ?? /./));
      expect(inForce(world)?.text).toBe(FIRST);
    });

  test('a template that is not there names those that are', async () => {
    const world = fakeWorld();
    expect(await viewTemplates(world.port)('T1', 'U-LEE', { name: 'nope' })).toMatchObject({
      kind: 'refused',
      reason: 'There is no such template. There are first-quote, reply.',
    });
  });
});

describe('the file and Slack', () => {
  /** Ada's version 2, agreed to by Carmen. */
  async function changed(): Promise<FakeWorld> {
    const world = fakeWorld();
    await editTemplate(world.port)(seen(), 'U-ADA', change());
    await judgeTemplate(world.port)({ ws: 'T1', proposal: proposalOf(world) }, 'U-CARMEN', true);
    return world;
  }
  const fileWith = (version: number): Settings =>
    settings({ templates: [{ ...first, version, text: 'From the file.' }, reply] });
  const textUnder = (world: FakeWorld, file: Settings) =>
    withCopyBook(file, world.port.copyBooks.known('T1')).templates[0]?.text;

  test('Slack’s counts over the version it was made from', async () => {
    expect(textUnder(await changed(), fileWith(1))).toBe(better);
  });
  test('of one number Slack’s counts, and whoever asks for the status is told', async () => {
    const world = await changed();
    const file = fileWith(2);
    expect(textUnder(world, file)).toBe(better);
    await noteFileCopy(world.port, file);
    const book = world.port.copyBooks.known('T1');
    expect(copyLines(book, withCopyBook(file, book))).toEqual([
      "Template first-quote (en): baton.yml and Slack both have a version 2. Slack's counts; give the file's a higher number.",
    ]);
  });
  test('a higher number in the file counts', async () => {
    expect(textUnder(await changed(), fileWith(3))).toBe('From the file.');
  });
  test('what the file no longer has is no template any more', async () => {
    expect(textUnder(await changed(), settings({ templates: [reply] }))).toBe(reply.text);
  });
  test('the file is noted once, and again when it says something else', async () => {
    const world = fakeWorld();
    await noteFileCopy(world.port, settings());
    await noteFileCopy(world.port, settings());
    expect(world.port.copyBooks.known('T1').history).toHaveLength(2);
    await noteFileCopy(world.port, fileWith(2));
    expect(world.port.copyBooks.known('T1').history.map(({ template }) => template.version)).toEqual([
      1, 1, 2,
    ]);
  });
});

test('copy that was to go by itself is stopped when its template is changed meanwhile, and comes to a person', async () => {
  const [play] = settings().workflows;
  if (play === undefined) throw new Error('the settings have a workflow');
  const world = fakeWorld({ workflows: [{ ...play, autoFirst: true }] }, async (request) =>
    draftFromTemplate(request),
  );
  await leadArrives(world);
  await world.settle();
  await editTemplate(world.port)(seen(), 'U-ADA', change());
  await judgeTemplate(world.port)({ ws: 'T1', proposal: proposalOf(world) }, 'U-CARMEN', true);
  await world.pass(60_000);
  expect(world.carrier.taken).toHaveLength(0);
  const { drafts } = await world.contactOf(MARIA);
  const last = drafts.at(-1);
  expect(last).toMatchObject({ status: 'pending', automatic: false, author: { version: 1 } });
  expect(last?.note).toContain('was changed since');
  // A person may still send the words of version 1: she saw them.
  const seenDraft = {
    ws: 'T1',
    contact: (await world.contactOf(MARIA)).id,
    draft: last?.id ?? '',
    version: 1,
    basis: last?.basis ?? 0,
  };
  await approveDraft(world.port)(seenDraft, 'U-DANA');
  await world.pass(10_000);
  expect(world.carrier.taken).toHaveLength(1);
});
