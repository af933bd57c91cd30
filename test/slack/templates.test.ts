import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { callbackId } from '../../src/slack/action-ids.ts';
import { templateEditor, templateJudge } from '../../src/slack/views/template-modal.ts';
import { editTemplate } from '../../src/use-cases/edit-template.ts';
import { homeQueue } from '../../src/use-cases/home-queue.ts';
import { judgeTemplate } from '../../src/use-cases/judge-template.ts';
import { noteFileCopy } from '../../src/use-cases/note-file-copy.ts';
import { viewTemplates } from '../../src/use-cases/view-templates.ts';
import { until } from '../sandbox/support/until.ts';
import { viewSchema } from './support/block-schema.ts';
import { CONVERSATION, draft, lead } from './support/contact-story.ts';
import { look } from './support/look.ts';
import { person } from './support/person.ts';
import { type SlackWorld, startSlackWorld } from './support/slack-world.ts';

let slack: SlackWorld;
let ada: ReturnType<typeof person>;
let carmen: ReturnType<typeof person>;

beforeAll(async () => {
  slack = await startSlackWorld((port) => ({
    viewTemplates: viewTemplates(port),
    editTemplate: editTemplate(port),
    judgeTemplate: judgeTemplate(port),
    homeQueue: homeQueue(Object.assign(port, { index: nobody })),
  }));
  ada = person(slack, 'ada');
  carmen = person(slack, 'carmen');
}, 60_000);
afterAll(() => slack?.stop());
beforeEach(async () => {
  await slack.fresh();
  await noteFileCopy(slack.port, slack.settings);
});

const nobody = { byLastFour: async () => [], byName: async () => [], open: async () => [] };

const better =
  'Hi {{first_name|there}}, Acme Roofing about {{request_topic|your roof}}. When may we call? Reply STOP to opt out.';
const name = 'first-quote';

test('the list says what each is, where it comes from and what waits', async () => {
  await ada.command('/baton', 'template');
  const list = await ada.hears('Approved copy');
  expect(list).toContain(
    '*first-quote*  first text · English · version 1 (baton.yml) · 🔒 locked · owner Dana · approved by Carmen',
  );
  expect(list).toContain('*reply*  reply · English · version 1 (baton.yml) · owner Dana');
});

test('locked copy: one changes it, another approves it, and the history keeps both', async () => {
  await ada.command('/baton', `template ${name}`);
  const opened = await ada.sees('Filled in: 1 text');
  expect(opened).toContain('Hi Maria, it');
  expect(opened).toContain('version 1, by baton.yml, 2026-11-20');
  await ada.submit({ copy: `${better} Only $99!` });
  expect(JSON.stringify(await ada.modal())).toContain('Filled in');
  const refused = await ada.submit({ copy: `${better} Only $99!` });
  expect(refused).toMatchObject({ ack: { response_action: 'errors' } });
  expect(JSON.stringify(refused)).toContain('is a price');
  await ada.submit({ copy: better, why: 'shorter' });
  await ada.sees('Version 2 waits: somebody else');
  await ada.command('/baton', 'template');
  expect(await ada.hears('waits for approval')).toContain('🟡 version 2 by Ada waits for approval');

  await slack.play('POST /close', { user: 'ada', all: true });
  await ada.command('/baton', `template ${name}`);
  const own = await ada.sees('You wrote this');
  expect(own).not.toContain('Approve');

  await carmen.command('/baton', `template ${name}`);
  const judged = await carmen.sees('Ada wants version 2 to read:');
  expect(judged).toContain('In force, version 1:');
  await carmen.submit({ verdict: 'approve' });
  await carmen.sees('Version 2 is in force.');

  await slack.play('POST /close', { user: 'carmen', all: true });
  await carmen.command('/baton', `template ${name}`);
  const after = await carmen.sees('version 2, by Ada');
  expect(after).toContain('approved by Carmen');
  expect(after).toContain('\\"shorter\\"');
  expect(after).toContain('changed in Slack: this counts');
});

/** Their App Home, once it says so and no longer says what it said before. */
const home = async (user: string, words: string, gone?: string): Promise<string> => {
  await slack.play('POST /event', {
    user,
    event: { type: 'app_home_opened', tab: 'home', user: slack.user(user), channel: 'D1' },
  });
  return until(`a home of ${user} that says "${words}"`, async () => {
    const view = JSON.stringify(await slack.play(`GET /home?user=${user}`));
    return view.includes(words) && !(gone !== undefined && view.includes(gone)) ? view : undefined;
  });
};

test('what waits for a word stands in the App Home of those who may give it, and of nobody else', async () => {
  await ada.command('/baton', `template ${name}`);
  await ada.sees('Filled in');
  await ada.submit({ copy: better });
  await ada.sees('Version 2 waits: somebody else');

  const waits = 'version 2 by Ada waits for approval';
  expect(await home('carmen', 'On call')).toContain(waits);
  expect(await home('ada', 'On call')).not.toContain(waits);
  expect(await home('lee', 'On call')).not.toContain(waits);

  const { id } = (await slack.port.copyBooks.read(slack.settings.ws)).state.proposals[0] ?? {};
  const look = () => slack.play('POST /home-click', { user: 'carmen', actionId: `open-template:${id}` });
  await look();
  await carmen.sees('Ada wants version 2 to read:');
  await carmen.submit({ verdict: 'approve' });
  await carmen.sees('Version 2 is in force.');
  await slack.play('POST /close', { user: 'carmen', all: true });
  // The tab is as old as its last opening: its button answers what has become of it.
  await look();
  await carmen.sees('This change waits no more');
  await slack.play('POST /close', { user: 'carmen', all: true });
  await home('carmen', 'Nothing waits for you.', waits);
});

test('a rep may read it and is told who changes it', async () => {
  const lee = person(slack, 'lee');
  await lee.command('/baton', `template ${name}`);
  await lee.sees('Filled in');
  const refused = await lee.submit({ copy: better });
  expect(JSON.stringify(refused)).toContain("You can't change approved copy here");
});

test('a name that is none, and one written in several languages', async () => {
  await ada.command('/baton', 'template nope');
  await ada.sees('There is no such template. There are first-quote, reply.');
});

test('a draft made from an older version says so', async () => {
  await slack.happens(...lead({ wants: 'roof leak', owner: 'U-DANA' }));
  const made = { kind: 'template', template: 'reply', version: 1, locked: false, language: 'en' } as const;
  const proposed = draft();
  await slack.happens(proposed.type === 'DraftProposed' ? { ...proposed, author: made } : proposed);
  await slack.showAll(`root:${CONVERSATION}`, 'draft:draft_1');
  const card = async () => JSON.stringify((await slack.messages()).at(-1));
  expect(await card()).toContain('from template reply, version 1');
  const shorter = 'Thanks {{first_name|for writing}}, Acme Roofing here. When may we call?';
  await ada.command('/baton', 'template reply');
  await ada.sees('Filled in');
  await ada.submit({ copy: shorter });
  await ada.sees('Version 2 is in force');
  await slack.showAll('draft:draft_1');
  expect(await card()).toContain('from template reply, version 1; version 2 is in force now');
});

test('the modals are views that Slack takes, whatever the history holds', async () => {
  const drawnWith = look();
  const [template] = drawnWith.settings.templates;
  if (template === undefined) throw new Error('the settings have a template');
  const long = { ...template, text: 'x'.repeat(1_600), requires: ['first_name'], reviewBy: '2026-01-01' };
  const made = { template: long, by: 'person:U-ADA', at: 0, why: 'w'.repeat(300) } as const;
  const standing = { template: long, inSlack: made, history: Array(40).fill(made), reviewDue: true };
  const proposal = { ...made, id: 'copy_1' };
  for (const view of [
    templateEditor(drawnWith, standing),
    templateJudge(drawnWith, { ...standing, proposal }, 'U-ADA'),
    templateJudge(drawnWith, { ...standing, proposal }, 'U-CARMEN'),
  ]) {
    const read = viewSchema.safeParse(view);
    expect(read.error?.issues, JSON.stringify(view)).toBeUndefined();
    expect(Object.values(callbackId)).toContain(view.callback_id);
  }
});
