import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { draftOf } from '../../src/domain/contact.ts';
import { type Fields, fieldsOf, listAt, textAt } from '../../src/sandbox/wire/fields.ts';
import { actionId, choice } from '../../src/slack/action-ids.ts';
import { acknowledgePage, finishPage, passPage } from '../../src/use-cases/answer-page.ts';
import { approveDraft } from '../../src/use-cases/approve-draft.ts';
import { checkText, composeText } from '../../src/use-cases/compose-text.ts';
import { discardDraft } from '../../src/use-cases/discard-draft.ts';
import { editDraft } from '../../src/use-cases/edit-draft.ts';
import {
  claimConversation,
  reassignConversation,
  releaseConversation,
} from '../../src/use-cases/own-conversation.ts';
import { recordCall } from '../../src/use-cases/record-call.ts';
import { recordConsent } from '../../src/use-cases/record-consent.ts';
import { recordOptOut } from '../../src/use-cases/record-opt-out.ts';
import { recordOutcome } from '../../src/use-cases/record-outcome.ts';
import { releaseSensitive } from '../../src/use-cases/release-sensitive.ts';
import { resolvePause } from '../../src/use-cases/resolve-pause.ts';
import { settleSend } from '../../src/use-cases/settle-send.ts';
import { undoApproval } from '../../src/use-cases/undo-approval.ts';
import { viewContact } from '../../src/use-cases/view-contact.ts';
import { until } from '../sandbox/support/until.ts';
import { CONVERSATION, draft, FIRST_TEXT, lead, MINUTE, ONE_PM, text } from './support/contact-story.ts';
import { type SlackWorld, startSlackWorld } from './support/slack-world.ts';

let slack: SlackWorld;

beforeAll(async () => {
  slack = await startSlackWorld((port) => ({
    approveDraft: approveDraft(port),
    editDraft: editDraft(port),
    composeText: composeText(port),
    checkText: checkText(port),
    undoApproval: undoApproval(port),
    discardDraft: discardDraft(port),
    claimConversation: claimConversation(port),
    releaseConversation: releaseConversation(port),
    reassignConversation: reassignConversation(port),
    recordCall: recordCall(port),
    recordOutcome: recordOutcome(port),
    settleSend: settleSend(port),
    acknowledgePage: acknowledgePage(port),
    passPage: passPage(port),
    finishPage: finishPage(port),
    releaseSensitive: releaseSensitive(port),
    viewContact: viewContact(port),
    recordConsent: recordConsent(port),
    resolvePause: resolvePause(port),
    recordOptOut: recordOptOut(port),
    lookUp: async () => ({ kind: 'none' }),
    proofFiles: async () => ({
      kind: 'proof',
      files: [
        { name: 'proof.json', title: 'Proof file', bytes: new TextEncoder().encode('{"of":"a contact"}') },
      ],
    }),
    homeQueue: async () => ({ waiting: [], scheduled: [], copy: [] }),
    status: async () => ({ kind: 'lines', lines: ['*Database* connected'] }),
  }));
}, 60_000);
afterAll(() => slack?.stop());
beforeEach(() => slack.fresh());

/** Seconds; an hour before the story begins. */
const NOON = Math.floor(ONE_PM / 1_000) - 3_600;

const ROOT = `root:${CONVERSATION}` as const;
const DRAFT = 'draft:draft_1' as const;

/** A lead with its draft, shown in Slack. */
async function newLead(owner?: string) {
  await slack.happens(...lead({ wants: 'roof leak', ...(owner === undefined ? {} : { owner }) }));
  await slack.happens(draft());
  await slack.showAll(ROOT, DRAFT);
}

const tsOf = async (card: string): Promise<string> => (await slack.contactNow()).cards[card]?.ts ?? '';

const click = async (user: string, card: string, action: string, value?: string) =>
  fieldsOf(
    await slack.play('POST /click', {
      user,
      channel: slack.channel,
      ts: await tsOf(card),
      actionId: action,
      ...(value === undefined ? {} : { value }),
    }),
  );

const draftNow = async () => draftOf(await slack.contactNow(), 'draft_1');
const whispered = (user: string, words: string | RegExp) =>
  until(`a whisper to ${user}`, async () =>
    (await slack.ephemerals(user)).findLast((entry) => entry.match(words)),
  );
const openModal = (user: string, words: string) =>
  until(`a modal for ${user}`, async () => {
    const view = await slack.modal(user);
    return JSON.stringify(view ?? {}).includes(words) ? view : undefined;
  });
const noModal = (user: string) =>
  until('the modal to close', async () => (await slack.modal(user)) === undefined);
/** Fills a modal by field, whatever its blocks are called, and submits it. */
const submit = async (user: string, values: Readonly<Record<string, unknown>>) => {
  const view = (await slack.modal(user)) ?? {};
  const filled = listAt(view, 'blocks')
    .map(fieldsOf)
    .flatMap((block): [string, Fields][] => {
      const { element } = block;
      const action = textAt(fieldsOf(element), 'action_id');
      return action in values ? [[textAt(block, 'block_id'), { [action]: values[action] }]] : [];
    });
  return fieldsOf(await slack.play('POST /submit', { user, values: Object.fromEntries(filled) }));
};

describe('presses', () => {
  test('Send now: approved within the click, taken by whoever pressed', async () => {
    await newLead();
    expect(await click('dana', DRAFT, actionId.send)).toMatchObject({ status: 200 });
    expect(await draftNow()).toMatchObject({
      status: 'claimed',
      approval: { by: `person:${slack.user('dana')}` },
    });
    expect((await slack.contactNow()).conversations[0]?.owner).toBe(slack.user('dana'));
  });

  test('a dead button tells its clicker why and who acted, and has its card drawn anew', async () => {
    await newLead();
    await click('dana', DRAFT, actionId.send);
    await click('lee', DRAFT, actionId.send);
    expect(await whispered('lee', /sending this right now|approved this/)).toContain(
      `<@${slack.user('dana')}>`,
    );
    expect(slack.refreshed).toEqual([`${slack.contact()}/${DRAFT}`]);
  });

  test('Undo brings the draft back under a new version', async () => {
    await newLead();
    await click('dana', DRAFT, actionId.send);
    await slack.showAll(DRAFT);
    await click('lee', DRAFT, actionId.undo);
    expect(await draftNow()).toMatchObject({ status: 'pending', version: 2 });
  });

  test('without a role the reason, and nothing else', async () => {
    await newLead();
    await click('carmen', DRAFT, actionId.send);
    expect(await whispered('carmen', /needs the role/)).toContain('send texts');
    expect((await draftNow())?.status).toBe('pending');
  });

  test('the number goes to the clicker alone, as a link, and is noted', async () => {
    await newLead('U-DANA');
    await click('dana', ROOT, actionId.call);
    expect(await whispered('dana', /📞/)).toBe(
      '📞 Maria R.: <tel:+15125550142|+1 512 555 0142>. Noted in the record that you called.',
    );
    expect(JSON.stringify(await slack.messages())).not.toContain('5550142');
    expect((await slack.contactNow()).conversations[0]?.calledAt).toBeDefined();
  });

  test('the store away: acknowledged, and told to press again', async () => {
    await newLead('U-DANA');
    slack.port.streams.fate = () => 'lost';
    expect(await click('dana', DRAFT, actionId.send)).toMatchObject({ status: 200 });
    expect(await whispered('dana', /Not recorded/)).toContain('Press again');
  });

  test('when the ephemeral cannot be posted, the reply address carries it', async () => {
    await newLead('U-DANA');
    await click('dana', DRAFT, actionId.send);
    await slack.fault('chat.postEphemeral', { kind: 'slack-error', error: 'user_not_in_channel' });
    await click('lee', DRAFT, actionId.send);
    expect(await whispered('lee', /right now|approved/)).toBeDefined();
  });

  test('a bug is acknowledged, noted without words, and said', async () => {
    await newLead('U-DANA');
    // Nobody expects this verb here.
    await slack.happens(text('SM2', 'STOP', { revocation: 'revoke' }), stop());
    await slack.happens(text('SM3', 'YES', { reopens: 'yes' }, ONE_PM + 20 * MINUTE));
    await slack.showAll('in:SM3');
    expect(await click('dana', 'in:SM3', actionId.reopen)).toMatchObject({ status: 200 });
    expect(await whispered('dana', /went wrong/)).toBeDefined();
    const note = slack.notes.find((entry) => entry.startsWith('surprise'));
    expect(note).toContain(`"action":"${actionId.reopen}"`);
    expect(note).not.toContain('nobody expected');
  });

  test('page: taken, passed on, done', async () => {
    await slack.happens(...lead());
    await slack.happens(text('SM9', 'sparks'), page());
    await slack.showAll(ROOT, 'page:page_1');
    await click('lee', 'page:page_1', actionId.pageTake);
    expect((await slack.contactNow()).pages[0]?.acknowledged?.by).toBe(`person:${slack.user('lee')}`);
    await slack.showAll('page:page_1');
    await click('lee', 'page:page_1', actionId.pageDone);
    expect((await slack.contactNow()).pages[0]?.done).toBeDefined();
  });
});

describe('edit', () => {
  const edited =
    'Hi Maria, Dana from Acme Roofing here about the leak. When may I call? Reply STOP to opt out.';

  test('opens with the exact words, refuses a price beside the field, sends what is right', async () => {
    await newLead('U-DANA');
    await click('dana', DRAFT, actionId.edit);
    const view = await openModal('dana', 'To Maria R. …0142 · from Acme main line');
    expect(JSON.stringify(view)).toContain(JSON.stringify(FIRST_TEXT).slice(1, -1));
    const refused = await submit('dana', { body: 'Acme Roofing: it costs $199. Reply STOP to opt out.' });
    expect(refused).toMatchObject({ ack: { response_action: 'errors' } });
    expect(JSON.stringify(refused)).toMatch(/price/i);
    expect((await draftNow())?.status).toBe('pending');
    await submit('dana', { body: edited });
    await noModal('dana');
    expect(await draftNow()).toMatchObject({ status: 'claimed', body: edited, version: 2 });
  });

  test('a promise needs its tick', async () => {
    await newLead('U-DANA');
    const promise =
      "Hi Maria, Acme Roofing here about the leak. We'll call you at 3 today. Reply STOP to opt out.";
    await click('dana', DRAFT, actionId.edit);
    await openModal('dana', 'To Maria');
    const asked = await submit('dana', { body: promise });
    expect(asked).toMatchObject({ ack: { response_action: 'update' } });
    await openModal('dana', "I'll keep this");
    expect((await draftNow())?.status).toBe('pending');
    await submit('dana', { kept: ['promise-time'] });
    await noModal('dana');
    expect(await draftNow()).toMatchObject({ status: 'claimed', body: promise, kept: ['promise-time'] });
  });

  test('Check shows what stands against the words, Keep draft keeps them', async () => {
    await newLead('U-DANA');
    await click('dana', DRAFT, actionId.edit);
    const view = await openModal('dana', 'To Maria');
    const [block = ''] = listAt(view, 'blocks')
      .map(fieldsOf)
      .filter(({ type }) => type === 'input')
      .map((entry) => textAt(entry, 'block_id'));
    await slack.play('POST /modal-click', {
      user: 'dana',
      actionId: actionId.check,
      values: { [block]: { body: 'Only $199 today' } },
    });
    await openModal('dana', '❌');
    await slack.play('POST /modal-click', {
      user: 'dana',
      actionId: actionId.keep,
      values: { [block]: { body: edited } },
    });
    await openModal('dana', 'Kept.');
    expect(await draftNow()).toMatchObject({ status: 'pending', body: edited, version: 2 });
  });

  test('they wrote meanwhile: the words are kept, and go on only through a preview', async () => {
    await newLead('U-DANA');
    await click('dana', DRAFT, actionId.edit);
    await openModal('dana', 'To Maria');
    await slack.happens(text('SM2', 'never mind', {}, slack.clock.now - 20_000));
    await submit('dana', { body: edited });
    const view = await openModal('dana', 'never mind');
    expect(JSON.stringify(view)).toContain('Maria R. wrote 20 s ago: \\"never mind\\". Your words are kept.');
    expect((await slack.contactNow()).drafts).toHaveLength(1);
    // Shown as what would leave, then confirmed.
    await submit('dana', {});
    await openModal('dana', 'Exactly these characters leave');
    await submit('dana', {});
    await noModal('dana');
    expect((await slack.contactNow()).drafts.at(-1)).toMatchObject({ status: 'claimed', body: edited });
  });

  test('the store away keeps the words in the modal', async () => {
    await newLead('U-DANA');
    await click('dana', DRAFT, actionId.edit);
    await openModal('dana', 'To Maria');
    slack.port.streams.fate = () => 'lost';
    const answer = await submit('dana', { body: edited });
    expect(JSON.stringify(answer)).toContain('Not recorded yet');
    slack.port.streams.fate = () => 'stored';
    await submit('dana', {});
    await noModal('dana');
    expect(await draftNow()).toMatchObject({ status: 'claimed', body: edited });
  });
});

describe('own words', () => {
  const words = 'Acme Roofing here: we got your note about the roof. When may we call?';

  test('Reply shows exactly what will leave, again when it was changed, and then sends it', async () => {
    await newLead('U-DANA');
    await slack.happens(text('SM2', 'How much is it?', {}, slack.clock.now));
    await slack.showAll('in:SM2');
    await click('dana', 'in:SM2', actionId.reply);
    await openModal('dana', 'To Maria R.');
    await submit('dana', { body: words });
    await openModal('dana', 'Exactly these characters leave');
    await submit('dana', { body: `${words} ` });
    await noModal('dana');
    expect((await slack.contactNow()).drafts.at(-1)).toMatchObject({
      status: 'claimed',
      body: words,
      purpose: 'reply',
    });
  });

  test('a preview that was changed is shown again, not sent', async () => {
    await newLead('U-DANA');
    await slack.happens(text('SM2', 'hello', {}, slack.clock.now));
    await slack.showAll('in:SM2');
    await click('dana', 'in:SM2', actionId.reply);
    await openModal('dana', 'To Maria R.');
    await submit('dana', { body: words });
    await openModal('dana', 'Exactly these');
    const again = await submit('dana', { body: `${words} Thanks` });
    expect(JSON.stringify(again)).toContain('You changed the text');
    expect((await slack.contactNow()).drafts).toHaveLength(1);
  });

  test('Send as text: a message of the thread, converted and confirmed; typing alone sends nothing', async () => {
    await newLead('U-DANA');
    await slack.happens(text('SM2', 'hello', {}, slack.clock.now));
    const { ts } = fieldsOf(
      await slack.play('POST /say', {
        user: 'dana',
        channel: slack.channel,
        threadTs: await tsOf(ROOT),
        text: 'Acme Roofing here :wave: A&B: when may we call about the roof?',
      }),
    );
    expect((await slack.contactNow()).drafts).toHaveLength(1);
    await slack.play('POST /shortcut', {
      user: 'dana',
      callbackId: 'send-as-text',
      channel: slack.channel,
      ts,
    });
    const view = await openModal('dana', 'Exactly these');
    expect(JSON.stringify(view)).toContain('Acme Roofing here 👋 A&B: when may we call about the roof?');
    await submit('dana', {});
    await noModal('dana');
    expect((await slack.contactNow()).drafts.at(-1)?.body).toBe(
      'Acme Roofing here 👋 A&B: when may we call about the roof?',
    );
  });

  test('Send as text outside a thread of ours, and on our own card, says why not', async () => {
    await newLead('U-DANA');
    const { ts } = fieldsOf(
      await slack.play('POST /say', { user: 'dana', channel: slack.channel, text: 'lunch?' }),
    );
    await slack.play('POST /shortcut', {
      user: 'dana',
      callbackId: 'send-as-text',
      channel: slack.channel,
      ts,
    });
    await openModal('dana', 'not in one of my threads');
    await slack.play('POST /close', { user: 'dana', all: true });
    await slack.play('POST /shortcut', {
      user: 'dana',
      callbackId: 'send-as-text',
      channel: slack.channel,
      ts: await tsOf(DRAFT),
    });
    await openModal('dana', 'one of my own cards');
  });

  test("a stranger's message with our mark on it opens nobody's thread", async () => {
    await newLead('U-DANA');
    const forged = await slack.web.chat.postMessage({
      channel: slack.channel,
      text: 'look here',
      metadata: { event_type: 'baton_card', event_payload: { key: `${slack.contact()}/${ROOT}` } },
    });
    const { ts } = fieldsOf(
      await slack.play('POST /say', {
        user: 'dana',
        channel: slack.channel,
        threadTs: forged.ts,
        text: 'send this',
      }),
    );
    await slack.play('POST /shortcut', {
      user: 'dana',
      callbackId: 'send-as-text',
      channel: slack.channel,
      ts,
    });
    await openModal('dana', 'not in one of my threads');
  });
});

describe('menus and small modals', () => {
  const choose = async (user: string, card: string, menu: string, what: string) => {
    const ts = await tsOf(card);
    const message = (await slack.messages()).find((entry) => textAt(entry, 'ts') === ts) ?? {};
    const options = listAt(message, 'blocks')
      .flatMap((block) => listAt(fieldsOf(block), 'elements'))
      .map(fieldsOf)
      .filter((element) => textAt(element, 'action_id') === menu)
      .flatMap((element) => listAt(element, 'options').map(fieldsOf));
    const value = options
      .map((option) => textAt(option, 'value'))
      .find((entry) => entry.startsWith(`${what} `));
    return click(user, card, menu, value);
  };

  test("Don't send, with the reason", async () => {
    await newLead('U-DANA');
    await choose('dana', DRAFT, actionId.draftMenu, choice.dontSend);
    await openModal('dana', "I'll call");
    await submit('dana', { why: 'will-call' });
    await noModal('dana');
    expect(await draftNow()).toMatchObject({ status: 'discarded', ended: { why: 'will-call' } });
  });

  test('a scheduled text that is not to be sent is taken back first', async () => {
    slack.clock.now = Date.UTC(2026, 10, 21, 4, 42);
    await newLead('U-DANA');
    await click('dana', DRAFT, actionId.send);
    await slack.showAll(DRAFT);
    expect((await draftNow())?.status).toBe('scheduled');
    await click('lee', DRAFT, actionId.dontSend);
    await openModal('lee', 'Bad draft');
    await submit('lee', { why: 'bad-draft' });
    await noModal('lee');
    expect(await draftNow()).toMatchObject({
      status: 'discarded',
      ended: { by: `person:${slack.user('lee')}` },
    });
  });

  test('Outcome closes the conversation and its drafts', async () => {
    await newLead('U-DANA');
    await choose('dana', ROOT, actionId.rootMenu, choice.outcome);
    await openModal('dana', 'How did it end?');
    await submit('dana', { outcome: 'booked' });
    await noModal('dana');
    expect((await slack.contactNow()).conversations[0]?.ended?.outcome).toBe('booked');
  });

  test('Reassign to somebody, or back to the queue', async () => {
    await newLead('U-DANA');
    await choose('dana', ROOT, actionId.rootMenu, choice.reassign);
    await openModal('dana', 'To whom?');
    await submit('dana', { owner: slack.user('lee') });
    await noModal('dana');
    expect((await slack.contactNow()).conversations[0]?.owner).toBe(slack.user('lee'));
    await slack.showAll(ROOT);
    await choose('dana', ROOT, actionId.rootMenu, choice.reassign);
    await openModal('dana', 'To whom?');
    await submit('dana', {});
    await noModal('dana');
    expect((await slack.contactNow()).conversations[0]?.owner).toBeUndefined();
  });

  test('Details and proof: evidence in the modal, the file in direct messages', async () => {
    await newLead('U-DANA');
    await choose('carmen', ROOT, actionId.rootMenu, choice.details);
    const view = await openModal('carmen', 'Agreed on form');
    expect(JSON.stringify(view)).toContain('…0142');
    expect(JSON.stringify(view)).not.toContain('5550142');
    await slack.play('POST /modal-click', { user: 'carmen', actionId: actionId.proof });
    await openModal('carmen', 'direct messages');
  });

  test('Record opt-out: their words, how and when; it blocks at once', async () => {
    await newLead('U-DANA');
    await choose('lee', ROOT, actionId.rootMenu, choice.recordOptOut);
    await openModal('lee', 'What did they say?');
    await submit('lee', {
      words: 'Take me off your list',
      channel: 'call',
      scope: ['sms', 'voice'],
      at: NOON,
    });
    await openModal('lee', '⛔ Maria R. …0142: no more texts');
    const { optedOut, voiceOptedOut } = await slack.contactNow();
    expect(optedOut).toMatchObject({ how: 'recorded-by-person', by: `person:${slack.user('lee')}` });
    expect(voiceOptedOut?.id).toBe(optedOut?.id);
    expect((await draftNow())?.ended?.why).toBe('opted-out');
  });

  test('Record opt-out for a number that we have not met, from a look-up', async () => {
    await slack.play('POST /command', {
      user: 'lee',
      channel: slack.channel,
      command: '/optout',
      text: '312 555 0199',
    });
    const ts = await until('the answer', async () => {
      const answers = await slack.play('GET /ephemerals?user=lee');
      const last = fieldsOf(Array.isArray(answers) ? answers.at(-1) : undefined);
      return JSON.stringify(last).includes('That is not permission') ? textAt(last, 'ts') : undefined;
    });
    await slack.play('POST /click', {
      user: 'lee',
      channel: slack.channel,
      ts,
      actionId: actionId.recordOptOut,
    });
    await openModal('lee', 'Number');
    expect(
      JSON.stringify(await submit('lee', { phone: 'soon', words: 'stop', scope: ['sms'], at: NOON })),
    ).toContain('country code');
    await submit('lee', { phone: '+1 (312) 555-0199', words: 'stop', scope: ['sms'], at: NOON });
    await openModal('lee', '⛔ …0199: no more texts');
    const { contact } = await slack.port.streams.read(slack.settings.ws, 'of13125550199');
    expect(contact.optedOut).toMatchObject({ how: 'recorded-by-person' });
  });

  test('Record consent from the card that misses it', async () => {
    await slack.happens(...lead({ owner: 'U-DANA', consent: false }));
    await slack.happens(draft());
    await slack.showAll(ROOT, DRAFT);
    await click('dana', DRAFT, actionId.recordConsent);
    await openModal('dana', 'In which words?');
    await submit('dana', {
      source: 'Call of 20 Nov',
      words: 'yes, text me about the roof',
      kind: 'informational',
      at: NOON,
    });
    await noModal('dana');
    expect((await slack.contactNow()).grants).toMatchObject([
      { how: 'recorded-by-rep', kind: 'informational', secondLookDue: true },
    ]);
    await slack.showAll(DRAFT);
    const card = (await slack.messages()).find((message) => textAt(message, 'text').includes('New lead'));
    expect(JSON.stringify(card)).toContain('Send now');
  });

  test('unclear words: not an opt-out needs its reason; stop needs none', async () => {
    const unclear = (id: string, sid: string) =>
      slack.happens(text(sid, 'no thanks', { revocation: 'hold' }), {
        type: 'ContactPaused',
        pause: { id, at: ONE_PM, textSid: sid },
      });
    await newLead('U-DANA');
    await unclear('pause_1', 'SM7');
    await slack.showAll('pause:pause_1');
    await click('dana', 'pause:pause_1', actionId.notAnOptOut);
    await openModal('dana', 'Why is it not an opt-out?');
    expect(JSON.stringify(await submit('dana', { reason: 'x' }))).toContain('Write why');
    await submit('dana', { reason: 'They declined the discount, not the texts' });
    await noModal('dana');
    await unclear('pause_2', 'SM8');
    await slack.showAll('pause:pause_2');
    await click('lee', 'pause:pause_2', actionId.stopTexts);
    const { pauses, optedOut } = await slack.contactNow();
    expect(pauses.map(({ resolved }) => resolved?.as)).toEqual(['not-an-opt-out', 'stop']);
    expect(optedOut).toBeDefined();
  });

  test('Why? lists every rule', async () => {
    await newLead('U-DANA');
    await choose('dana', DRAFT, actionId.draftMenu, choice.why);
    const view = await openModal('dana', 'A text may go now');
    expect(JSON.stringify(view).match(/✅/g)?.length).toBeGreaterThan(8);
  });
});

describe('commands and home', () => {
  const command = (user: string, name: string, words: string) =>
    slack.play('POST /command', { user, channel: slack.channel, command: name, text: words });

  test('/optout opens with its promise, and nobody is not permission', async () => {
    await command('carmen', '/optout', '312 555 0199');
    expect(await whispered('carmen', /Look-up only\. Nothing changed\./)).toContain(
      'That is not permission to text.',
    );
  });

  test('/baton help, oncall, status, and a word it does not know', async () => {
    await command('dana', '/baton', 'oncall');
    expect(await whispered('dana', /On call/)).toBe('📟 On call: Lee\nThen: Dana');
    await command('dana', '/baton', 'status');
    expect(await whispered('dana', /Database/)).toBe('*Database* connected');
    const unknown = fieldsOf(await command('dana', '/baton', '<!channel>'));
    expect(JSON.stringify(unknown)).toContain('I don\'t know \\"&lt;!channel&gt;\\".');
    for (const inherited of ['constructor', 'toString', '__proto__'])
      expect(JSON.stringify(await command('dana', '/baton', inherited))).toContain("I don't know");
  });

  test('App Home shows what waits', async () => {
    await slack.play('POST /event', {
      user: 'dana',
      event: { type: 'app_home_opened', tab: 'home', user: slack.user('dana'), channel: 'D1' },
    });
    const home = await until('home', async () => {
      const view = await slack.play('GET /home?user=dana');
      return JSON.stringify(view).includes('On call') ? JSON.stringify(view) : undefined;
    });
    expect(home).toContain('Nothing waits for you.');
    expect(home).toContain('Lee, then you');
  });
});

test('nothing unsigned, stale or from the future comes in', async () => {
  await newLead('U-DANA');
  const ts = await tsOf(DRAFT);
  const order = { user: 'dana', channel: slack.channel, ts, actionId: actionId.send };
  for (const trick of [{ forge: true }, { skewSeconds: -400 }, { skewSeconds: 400 }]) {
    expect(await slack.play('POST /click', { ...order, ...trick })).toMatchObject({ status: 401 });
  }
  expect((await draftNow())?.status).toBe('pending');
  expect(slack.notes.filter((note) => note === 'webhook refused')).toHaveLength(3);
});

function stop() {
  return {
    type: 'ConsentRevoked' as const,
    revocation: {
      id: 'stop_1',
      how: 'text' as const,
      at: ONE_PM + 10 * MINUTE,
      scope: { sms: true, voice: false },
      carrierConfirmed: true,
      alsoAppointment: false,
      by: 'contact',
    },
  };
}

function page() {
  return {
    type: 'PageRaised' as const,
    page: 'page_1',
    conversation: CONVERSATION,
    topic: 'emergency',
    severe: true,
    stopsCopy: true,
    textSid: 'SM9',
    step: { to: ['U-LEE'], at: ONE_PM, nextAt: ONE_PM + 5 * MINUTE },
    at: ONE_PM,
  };
}
