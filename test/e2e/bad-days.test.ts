import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { saying } from '../../src/sandbox/story/stage.ts';
import { fieldsOf, listOf } from '../../src/sandbox/wire/fields.ts';
import { approve, offering, press, sendLead, sendText, theirThread, withDraft } from './support/acts.ts';
import { type House, openHouse, type Who } from './support/house.ts';
import { recorded } from './support/records.ts';
import { cardsOf, doubled, slackRecord } from './support/slack-record.ts';
import { commitWith } from './support/store-moments.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let house: House;

/** How long a replica set may take to elect anew. */
const ELECTION_MS = 5_000;

beforeAll(async () => {
  house = await openHouse({ lanes: 8 });
  await house.start();
});
afterAll(async () => house?.stop());

const strike = (target: 'slack' | 'twilio', match: object, fault: object) =>
  house.stage.proxy('POST /faults', { target, match, fault });

describe.concurrent('Slack is', () => {
  const troubles = {
    'asking for patience': { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
    broken: { kind: 'status', status: 500, body: 'oops' },
    'broken, though it posted': { kind: 'status', status: 500, body: 'oops', reached: true },
    slow: { kind: 'slow', ms: 3_000 },
    'not answering, before it posted': { kind: 'cut-before' },
    'not answering, though it posted': { kind: 'cut-after' },
  } as const;

  test.each(Object.entries(troubles))('%s: everything comes, once', async (_, fault) => {
    const who = house.somebody();
    for (const card of ['root:', 'draft:']) {
      await strike(
        'slack',
        { method: 'chat.postMessage', bodyContains: `${who.contact}/${card}`, times: 1 },
        fault,
      );
    }
    expect((await sendLead(house.stage.lead, who)).status).toBe(200);
    await offering(house, who, 'draft-send');
    const posts = await slackRecord(house);
    expect(cardsOf(posts, who.contact, 'root:')).toHaveLength(1);
    expect(cardsOf(posts, who.contact, 'draft:')).toHaveLength(1);
  });
});

describe.concurrent('the carrier', () => {
  /** What it says about their one text: state and number of each report, in the order in which they came. */
  const reports = async (who: Who) =>
    (await house.truth.events(who.contact, 'DeliveryReported')).map(({ status }) => status);
  const delivery = (who: Who, steps: readonly object[], early: boolean) =>
    strike(
      'twilio',
      { method: 'messages.create', bodyContains: who.phone },
      { kind: 'delivery', steps, early },
    );

  test('reports before it has answered the call: known at once, and one send', async () => {
    const who = await withDraft(house);
    await delivery(who, [{ status: 'delivered' }], true);
    await approve(house, who);
    await recorded(house, who, 'SendAccepted');
    const { sends } = await house.truth.contact(who.contact);
    expect(sends).toMatchObject([{ state: 'accepted', status: 'delivered' }]);
    const [first] = (await house.truth.history(who.contact)).filter(
      ({ type }) => type === 'DeliveryReported' || type === 'SendAccepted',
    );
    expect(first?.type).toBe('DeliveryReported');
    expect(await house.stage.sentTo(who.phone)).toHaveLength(1);
  });

  test('reports in the wrong order and twice: nothing goes back, all of it is kept', async () => {
    const who = await withDraft(house);
    const backwards = ['delivered', 'sent', 'delivered', 'queued'].map((status, n) => ({
      status,
      afterMs: n * 20,
    }));
    await delivery(who, backwards, false);
    await approve(house, who);
    await recorded(house, who, 'DeliveryReported', 3);
    expect(await reports(who)).toEqual(['delivered', 'sent', 'queued']);
    expect((await house.truth.contact(who.contact)).sends).toMatchObject([{ status: 'delivered' }]);
    await house.stage.until('delivered on the card', async () =>
      (await theirThread(house, who)).some((message) => saying(message).includes('delivered')),
    );
  });

  test('reports about a text that nobody knows: answered, kept, and nothing else', async () => {
    const who = await withDraft(house);
    const params = {
      AccountSid: house.urls.twilio.accountSid,
      MessageSid: 'SM00000000000000000000000000000bad',
      MessageStatus: 'undelivered',
      ErrorCode: '30003',
      To: who.phone,
    };
    const url = `${house.urls.app}/sms/status`;
    const { attempts } = fieldsOf(await house.stage.proxy('POST /twilio/callback', { url, params }));
    expect(listOf(attempts)).toMatchObject([{ status: 200 }]);
    expect(await house.truth.events(who.contact, 'StrayReported')).toMatchObject([
      { sid: params.MessageSid, status: 'undelivered', code: '30003' },
    ]);
    await offering(house, who, 'draft-send');
    expect((await house.truth.contact(who.contact)).sends).toEqual([]);
  });

  test('says that they opted out there: nothing is tried again, and the thread says so', async () => {
    const who = await withDraft(house);
    await strike('twilio', {}, { kind: 'opt-out', number: who.phone });
    await approve(house, who);
    await recorded(house, who, 'ConsentRevoked');
    const { optedOut, sends, drafts } = await house.truth.contact(who.contact);
    expect(optedOut).toMatchObject({ how: 'provider-error', carrierConfirmed: true });
    expect(sends).toMatchObject([{ state: 'refused', code: '21610' }]);
    expect(drafts.map(({ status }) => status)).not.toContain('pending');
    await house.stage.until('the opt-out card', async () =>
      cardsOf(await slackRecord(house), who.contact, 'stop:').some(({ says }) => says.includes('opted out')),
    );
    expect(await house.stage.sentTo(who.phone)).toEqual([]);
  });
});

describe('the store', () => {
  test('goes away for five seconds: whoever waits is answered, and nothing is lost', async () => {
    const [clicked, texts, leads] = [await withDraft(house), house.somebody(), house.somebody()];
    const card = await offering(house, clicked, 'draft-send');
    await house.witness.shut();
    const text = sendText(house, texts, 'How soon can you come?');
    const lead = sendLead(house.stage.lead, leads);
    const click = press(house, clicked, card, 'draft-send');
    await sleep(ELECTION_MS);
    await house.witness.open();
    expect([(await text).status, (await lead).status, await click]).toEqual([200, 200, 200]);
    await Promise.all([texts, leads].map((who) => offering(house, who, 'draft-send')));
    expect(await house.truth.events(texts.contact, 'TextReceived')).toHaveLength(1);
    expect(await house.truth.events(leads.contact, 'LeadReceived')).toHaveLength(1);
    await recorded(house, clicked, 'SendAccepted');
    expect(await house.stage.sentTo(clicked.phone)).toHaveLength(1);
  });

  test('goes away for longer: 503, then missed texts are read before anything leaves', async () => {
    const [stops, clicked, writes] = [await withDraft(house), await withDraft(house), house.somebody()];
    const card = await offering(house, clicked, 'draft-send');
    await house.stage.driver('POST /clock', { pause: true });
    await approve(house, stops);
    await house.witness.shut();
    await house.stage.driver('POST /clock', { run: true });
    await house.stage.jump(10_000);
    const answers = await Promise.all([
      sendText(house, stops, 'please stop texting me'),
      sendText(house, writes, 'Are you open on Monday?'),
      press(house, clicked, card, 'draft-send'),
    ]);
    expect(answers).toMatchObject([{ status: 503 }, { status: 503 }, 200]);
    const toldDana = async () => (await house.stage.ephemerals('dana')).includes('Press again');
    await house.stage.until('Dana told that her press did not count', toldDana);
    await house.witness.open();
    await offering(house, writes, 'draft-send');
    await recorded(house, stops, 'ConsentRevoked');
    await recorded(house, stops, 'SendAccepted');
    await house.quiet();
    const { sends } = await house.truth.contact(stops.contact);
    expect(sends.map(({ purpose }) => purpose)).toEqual(['opt-out-confirmation']);
    expect(await house.stage.sentTo(stops.phone)).toHaveLength(1);
    expect(await house.truth.events(clicked.contact, 'DraftApproved')).toEqual([]);
  });
});

test('an orderly end finishes what is under way, and nothing is done twice afterwards', async () => {
  const [sends, asks] = [await withDraft(house), house.somebody()];
  await strike(
    'twilio',
    { method: 'messages.create', bodyContains: sends.phone },
    { kind: 'slow', ms: 2_000 },
  );
  await approve(house, sends);
  await recorded(house, sends, 'SendClaimed');
  const stored = commitWith('LeadReceived')('before');
  const armed = await stored(house, asks);
  const lead = sendLead(house.stage.lead, asks);
  await armed.reached();
  const ended = house.end();
  armed.release?.();
  expect(await ended).toEqual([0, null]);
  expect(await house.truth.events(sends.contact, 'SendAccepted')).toHaveLength(1);
  expect((await lead).status).toBe(200);
  await house.start();
  await offering(house, asks, 'draft-send');
  await house.quiet();
  expect(await house.stage.sentTo(sends.phone)).toHaveLength(1);
  expect(doubled(await slackRecord(house))).toEqual([]);
  expect(await house.truth.dead()).toEqual([]);
  expect(await house.truth.verify()).toMatchObject({ ok: true });
});
