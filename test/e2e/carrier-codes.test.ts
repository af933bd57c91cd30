import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { offers, saying } from '../../src/sandbox/story/stage.ts';
import { approve, offering, press, sendText, theirThread, withDraft } from './support/acts.ts';
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

/** Their next text ends with this code: refused in the call, or reported later. */
const codeFor = (who: Who, code: string, how: 'refused' | 'reported') =>
  house.stage.proxy('POST /faults', {
    target: 'twilio',
    match: { method: 'messages.create', bodyContains: who.phone, times: 1 },
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

const claims = async (who: Who) => (await house.truth.events(who.contact, 'SendClaimed')).length;

interface Ending {
  readonly code: string;
  readonly how: 'refused' | 'reported';
  /** What the thread says of it, in the carrier's meaning and our next step. */
  readonly says: readonly string[];
  /** What the record holds of it. */
  readonly stored: Parameters<House['truth']['events']>[1];
  /** A draft of theirs can still be sent afterwards. */
  readonly sendable: boolean;
}

const endings = {
  'a landline': {
    code: '30006',
    how: 'reported',
    says: ['A landline, or a carrier that takes no texts.', 'Call instead.', 'Carrier code 30006'],
    stored: 'LineMarked',
    sendable: false,
  },
  'no phone at all': {
    code: '21211',
    how: 'refused',
    says: ['The carrier says that this is not a phone number.', 'Correct the number in the source, or call.'],
    stored: 'LineMarked',
    sendable: false,
  },
  'blocked on their side': {
    code: '30004',
    how: 'reported',
    says: ['The message was blocked on their side.', 'Paused'],
    stored: 'ContactPaused',
    sendable: false,
  },
  'two machines talking': {
    code: '30039',
    how: 'reported',
    says: ['takes this exchange for two machines talking'],
    stored: 'AutomationStopped',
    sendable: true,
  },
} as const satisfies Record<string, Ending>;

describe.concurrent('the carrier says', () => {
  test.each(Object.entries<Ending>(endings))(
    '%s: the thread tells it, and it holds for what comes next',
    async (_, ending) => {
      const who = await withDraft(house);
      await codeFor(who, ending.code, ending.how);
      await approve(house, who);
      await recorded(house, who, ending.stored);
      for (const words of ending.says) await inThread(who, words);
      const { basis } = await house.truth.contact(who.contact);
      await sendText(house, who, 'Are you there?');
      await recorded(house, who, 'TextReceived');
      if (ending.sendable) await offering(house, who, 'draft-send');
      expect((await house.truth.contact(who.contact)).basis).toBeGreaterThan(basis);
      const sendable = (await theirThread(house, who)).some((message) => offers(message, 'draft-send'));
      expect(sendable).toBe(ending.sendable);
      expect(await claims(who)).toBe(1);
    },
  );
});

test('no reason given, or a full queue: the same words go again later, once each, and arrive', async () => {
  const [unknown, full] = await Promise.all([withDraft(house), withDraft(house)]);
  await codeFor(unknown, '30008', 'reported');
  await codeFor(full, '21611', 'refused');
  await Promise.all([approve(house, unknown), approve(house, full)]);
  for (const who of [unknown, full]) {
    await recorded(house, who, 'SendRetryPlanned');
    await inThread(who, 'The same words go again');
    expect(await claims(who)).toBe(1);
  }
  await house.stage.jump(16 * MINUTE);
  for (const who of [unknown, full]) {
    await recorded(house, who, 'SendAccepted', who === full ? 1 : 2);
    await house.stage.until('it arrived', async () =>
      (await house.truth.contact(who.contact)).sends.some(({ status }) => status === 'delivered'),
    );
  }
  await house.stage.jump(60 * MINUTE);
  await house.quiet();
  expect([await claims(unknown), await claims(full)]).toEqual([2, 2]);
  const [first, second] = await house.stage.sentTo(unknown.phone);
  expect(second?.body).toBe(first?.body);
  expect(await house.stage.sentTo(full.phone)).toHaveLength(1);
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
  await approve(house, second);
  const told = async () =>
    (await house.stage.ephemerals('dana')).includes('is not registered with a campaign');
  await house.stage.until('Dana told why nothing leaves', told);
  expect(await claims(second)).toBe(0);

  await press(house, second, card, 'sender-resume', 'dana');
  await house.stage.until('Dana refused', async () =>
    (await house.stage.ephemerals('dana')).includes('role'),
  );
  await press(house, second, card, 'sender-resume', 'ada');
  await inChannel(first, 'may send again');
  // Cards of people who wait for nothing else look again at the next quarter of an hour.
  await house.stage.jump(16 * MINUTE);
  await approve(house, second);
  await recorded(house, second, 'SendAccepted');
  expect(await house.stage.sentTo(second.phone)).toHaveLength(1);
});

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
  await house.stage.jump(2 * MINUTE);
  await approve(house, who);
  await recorded(house, who, 'SendAccepted');
  expect(await house.stage.sentTo(who.phone)).toHaveLength(1);
});
