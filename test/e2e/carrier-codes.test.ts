import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { offers, saying } from '../../src/sandbox/story/stage.ts';
import { approve, isCard, press, sendLead, theirThread, withDraft } from './support/acts.ts';
import { type House, openHouse, type Who } from './support/house.ts';
import { recorded } from './support/records.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const MINUTE = 60_000;

let house: House;

beforeAll(async () => {
  house = await openHouse({ lanes: 8 });
  await house.start();
});
afterAll(async () => house?.stop());

/** Their next texts, so many, end with this code: refused in the call, or reported later. */
const codeFor = (who: Who, code: string, how: 'refused' | 'reported', times = 1) =>
  house.stage.proxy('POST /faults', {
    target: 'twilio',
    match: { method: 'messages.create', bodyContains: who.phone, times },
    fault:
      how === 'refused'
        ? { kind: 'twilio-error', code: Number(code) }
        : {
            kind: 'delivery',
            steps: [{ status: 'sent' }, { status: 'undelivered', code: Number(code), afterMs: 20 }],
          },
  });

/** Words that stand somewhere in their thread. */
const inThread = (who: Who, words: string) =>
  house.stage.until(`"${words}" in the thread of ${who.name}`, async () =>
    (await theirThread(house, who)).some((message) => saying(message).includes(words)),
  );

/** Words that stand in the channel of their lane, outside of threads. */
const inChannel = (who: Who, words: string) =>
  house.stage.until(`"${words}" in #${who.lane.channel}`, async () =>
    (await house.stage.channel(who.lane.channel)).findLast((message) => saying(message).includes(words)),
  );

/** The card of the draft that was written for them as the `nth`. */
const draftCard = (who: Who, nth: number) =>
  house.stage.until(`draft ${nth} of ${who.name}`, async () => {
    const written = (await house.truth.events(who.contact, 'DraftProposed'))[nth - 1];
    return (
      written !== undefined &&
      (await theirThread(house, who)).find((message) => isCard(message, who, `draft:${written.draft}`))
    );
  });

const claims = async (who: Who) => (await house.truth.events(who.contact, 'SendClaimed')).length;

interface Ending {
  readonly code: string;
  readonly how: 'refused' | 'reported';
  /** What the thread says of it, in the carrier's meaning and our next step. */
  readonly says: readonly string[];
  /** What the record holds of it. */
  readonly stored: Parameters<House['truth']['events']>[1];
  /** What their next request brings. */
  readonly next: 'a draft to send' | 'a draft that cannot be sent' | 'no draft';
}

const endings = {
  'a landline': {
    code: '30006',
    how: 'reported',
    says: ['A landline, or a carrier that takes no texts.', 'Call instead.', 'Carrier code 30006'],
    stored: 'LineMarked',
    next: 'a draft that cannot be sent',
  },
  'no phone at all': {
    code: '21211',
    how: 'refused',
    says: ['The carrier says that this is not a phone number.', 'Correct the number in the source, or call.'],
    stored: 'LineMarked',
    next: 'a draft that cannot be sent',
  },
  'blocked on their side': {
    code: '30004',
    how: 'reported',
    says: ['The message was blocked on their side.', 'Paused'],
    stored: 'ContactPaused',
    next: 'no draft',
  },
  'two machines talking': {
    code: '30039',
    how: 'reported',
    says: ['takes this exchange for two machines talking'],
    stored: 'AutomationStopped',
    next: 'a draft to send',
  },
} as const satisfies Record<string, Ending>;

test('/baton pause stops a number before an approved text leaves, /baton resume lets it go on', async () => {
  const who = await withDraft(house);
  const label = `Line ${who.lane.channel.replace('lane-', '')}`;
  const order = (user: string, text: string) =>
    house.stage.driver('POST /command', { user, channel: who.lane.channel, command: '/baton', text });
  await order('lee', `pause ${label}`);
  await house.stage.until('Lee refused', async () => (await house.stage.ephemerals('lee')).includes('role'));
  await house.stage.driver('POST /clock', { pause: true });
  await approve(house, who);
  await order('ada', `pause ${label}: the campaign is under review`);
  await inChannel(who, 'the campaign is under review');
  await house.stage.driver('POST /clock', { run: true });
  await house.stage.jump(MINUTE);
  await recorded(house, who, 'ApprovalUndone');
  expect(await claims(who)).toBe(0);

  await order('ada', `resume ${label}`);
  await inChannel(who, 'may send again');
  await approve(house, who);
  await recorded(house, who, 'SendAccepted');
  expect(await house.stage.sentTo(who.phone)).toHaveLength(1);
});

test('our number is not registered: all that leaves from it waits, its channel hears it, an admin lets it go on', async () => {
  const first = await withDraft(house);
  // The next guest of the same lane texts with the same number.
  for (let met = 1; met < 8; met += 1) house.somebody();
  const second = await withDraft(house);
  expect(second.lane).toEqual(first.lane);
  await codeFor(first, '30034', 'reported');
  await approve(house, first);
  const card = await inChannel(first, 'is not registered with a campaign');
  expect(saying(card)).toContain(`<@${house.stage.idOf('ada')}>`);
  await inThread(second, 'is paused: The number is not registered with a campaign');
  expect(offers(await draftCard(second, 1), 'draft-send')).toBe(false);

  await press(house, second, card, 'sender-resume', 'dana');
  await house.stage.until('Dana refused', async () =>
    (await house.stage.ephemerals('dana')).includes('role'),
  );
  await press(house, second, card, 'sender-resume', 'ada');
  await inChannel(first, 'may send again');
  await approve(house, second);
  await recorded(house, second, 'SendAccepted');
  expect(await house.stage.sentTo(second.phone)).toHaveLength(1);
});

describe.concurrent('the carrier says', () => {
  test.each(Object.entries<Ending>(endings))(
    '%s: the thread tells it, and it holds for what comes next',
    async (_, ending) => {
      const who = await withDraft(house);
      await codeFor(who, ending.code, ending.how);
      await approve(house, who);
      await recorded(house, who, ending.stored);
      for (const words of ending.says) await inThread(who, words);
      const drafts = (await house.truth.events(who.contact, 'DraftProposed')).length;
      // A text of theirs would show that the number takes texts after all.
      const asked = { id: `again-${who.contact}`, request: 'New gutters too' };
      expect((await sendLead(house.stage.lead, who, asked)).status).toBe(200);
      await recorded(house, who, 'LeadReceived', 2);
      if (ending.next === 'no draft') {
        await house.quiet();
        expect(await house.truth.events(who.contact, 'DraftProposed')).toHaveLength(drafts);
      } else {
        const card = await draftCard(who, drafts + 1);
        expect(offers(card, 'draft-send')).toBe(ending.next === 'a draft to send');
      }
      expect(await claims(who)).toBe(1);
    },
  );
});

test('no reason given, or a full queue: the same words go again later, as often as the code allows', async () => {
  const [unknown, full] = await Promise.all([withDraft(house), withDraft(house)]);
  await codeFor(unknown, '30008', 'reported', 3);
  await codeFor(full, '21611', 'refused');
  await Promise.all([approve(house, unknown), approve(house, full)]);
  for (const who of [unknown, full]) {
    await recorded(house, who, 'SendRetryPlanned');
    await inThread(who, 'The same words go again');
    expect(await claims(who)).toBe(1);
  }
  await house.stage.jump(16 * MINUTE);
  await recorded(house, unknown, 'SendAccepted', 2);
  await inThread(unknown, 'Not tried again by itself');
  await house.stage.until('it arrived', async () =>
    (await house.truth.contact(full.contact)).sends.some(({ status }) => status === 'delivered'),
  );
  await house.stage.jump(60 * MINUTE);
  await house.quiet();
  expect([await claims(unknown), await claims(full)]).toEqual([2, 2]);
  const [first, second] = await house.stage.sentTo(unknown.phone);
  expect(second?.body).toBe(first?.body);
  expect(await house.stage.sentTo(full.phone)).toHaveLength(1);
});
