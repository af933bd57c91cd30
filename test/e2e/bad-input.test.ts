import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { agreed, texas } from '../../src/sandbox/story/chapter.ts';
import { fieldsOf, listOf, textAt } from '../../src/sandbox/wire/fields.ts';
import { offering, picture, sendLead, sendText, theirThread } from './support/acts.ts';
import { type House, openHouse, type Who } from './support/house.ts';
import { counted } from './support/metrics.ts';
import { cardsOf, slackRecord } from './support/slack-record.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let house: House;
let stranger: Who;

beforeAll(async () => {
  house = await openHouse({ lanes: 4 });
  await house.start();
  stranger = house.somebody();
});
afterAll(async () => house?.stop());

describe('nothing is stored of what is not believed or not understood, and it is counted', () => {
  interface Refusal {
    readonly route: string;
    readonly outcome: string;
    readonly status: number;
    /** Sends it and tells the status of the answer, and what it says. */
    readonly send: () => Promise<readonly [status: number, says?: string]>;
  }

  const lead = () => ({ phone: stranger.phone, source: stranger.lane.source, name: 'Somebody' });
  const inbound = (more: Readonly<Record<string, string>> = {}) => ({
    AccountSid: house.urls.twilio.accountSid,
    MessageSid: 'SMffffffffffffffffffffffffffffffff',
    From: stranger.phone,
    To: stranger.lane.number,
    Body: 'hello',
    ...more,
  });

  /** A lead as its sender would sign it, or nearly so. */
  async function post(
    body: string,
    { at = Date.now() / 1_000, id = 'refused-1', tamper = '', path = '/leads', sign = true } = {},
  ): Promise<readonly [number, string]> {
    const key = Buffer.from(house.urls.leads.secret.replace('whsec_', ''), 'base64');
    const timestamp = String(Math.floor(at));
    const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    };
    const answer = await fetch(`${house.urls.app}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(sign ? headers : {}) },
      body: `${body}${tamper}`,
    });
    return [answer.status, await answer.text()];
  }

  async function twilio(path: string, params: object, headers: Readonly<Record<string, string>> = {}) {
    const answer = await fetch(`${house.urls.app}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams({ ...params }).toString(),
    });
    return [answer.status] as const;
  }

  async function signed(path: string, params: object): Promise<readonly [number, string]> {
    const url = `${house.urls.app}${path}`;
    const { attempts, body } = fieldsOf(await house.stage.proxy('POST /twilio/callback', { url, params }));
    return [Number(fieldsOf(listOf(attempts).at(-1))['status']), String(body)];
  }

  async function command(trick: object): Promise<readonly [number]> {
    const order = {
      user: 'dana',
      channel: stranger.lane.channel,
      command: '/baton',
      text: 'status',
      ...trick,
    };
    return [Number(fieldsOf(await house.stage.driver('POST /command', order))['status'])];
  }

  const MINUTE = 60;
  const wallSeconds = () => Date.now() / 1_000;

  const refusals = {
    'a lead without a signature': {
      route: 'leads',
      outcome: 'unsigned',
      status: 401,
      send: () => post(JSON.stringify(lead()), { sign: false }),
    },
    'a lead changed after it was signed': {
      route: 'leads',
      outcome: 'forged',
      status: 401,
      send: () => post(JSON.stringify(lead()), { tamper: ' ' }),
    },
    'a lead signed six minutes ago': {
      route: 'leads',
      outcome: 'stale',
      status: 401,
      send: () => post(JSON.stringify(lead()), { at: wallSeconds() - 6 * MINUTE }),
    },
    'a lead signed six minutes ahead': {
      route: 'leads',
      outcome: 'future',
      status: 401,
      send: () => post(JSON.stringify(lead()), { at: wallSeconds() + 6 * MINUTE }),
    },
    'a lead for another workspace': {
      route: 'leads',
      outcome: 'unknown-workspace',
      status: 404,
      send: () => post(JSON.stringify(lead()), { path: '/leads/T0OTHER' }),
    },
    'a lead that is no JSON': {
      route: 'leads',
      outcome: 'malformed',
      status: 400,
      send: () => post('{"phone":'),
    },
    'a lead without a phone, with a date that is none and a field that is none': {
      route: 'leads',
      outcome: 'malformed',
      status: 400,
      send: async () => {
        const answer = await post(
          JSON.stringify({
            source: 'x',
            phone: 'call me',
            consent: { kind: 'informational', at: 'soon' },
            Name: 'X',
          }),
        );
        for (const path of ['phone', 'consent.at', 'Name']) expect(answer[1]).toContain(`"path":"${path}"`);
        return answer;
      },
    },
    'a lead that is too large': {
      route: 'leads',
      outcome: 'too-large',
      status: 413,
      send: () => post(JSON.stringify({ ...lead(), request: 'x'.repeat(70_000) })),
    },
    'a text without a signature': {
      route: 'sms-inbound',
      outcome: 'unsigned',
      status: 403,
      send: () => twilio('/sms/inbound', inbound()),
    },
    'a text with somebody else’s signature': {
      route: 'sms-inbound',
      outcome: 'forged',
      status: 403,
      send: () => twilio('/sms/inbound', inbound(), { 'x-twilio-signature': 'c29tZWJvZHkgZWxzZQ==' }),
    },
    'a text of another account': {
      route: 'sms-inbound',
      outcome: 'unknown-account',
      status: 404,
      send: () => signed('/sms/inbound', inbound({ AccountSid: 'ACffffffffffffffffffffffffffffffff' })),
    },
    'a text to a number that is not ours': {
      route: 'sms-inbound',
      outcome: 'unknown-number',
      status: 404,
      send: () => signed('/sms/inbound', inbound({ To: '+12025550100' })),
    },
    'a text from something that is no phone, without a sid': {
      route: 'sms-inbound',
      outcome: 'malformed',
      status: 400,
      send: async () => {
        const answer = await signed('/sms/inbound', inbound({ From: '+1', MessageSid: '' }));
        for (const path of ['MessageSid', 'From']) expect(answer[1]).toContain(`"path":"${path}"`);
        return answer;
      },
    },
    'a text that is too large': {
      route: 'sms-inbound',
      outcome: 'too-large',
      status: 413,
      send: () => signed('/sms/inbound', inbound({ Body: 'x'.repeat(70_000) })),
    },
    'a delivery report without a signature': {
      route: 'sms-status',
      outcome: 'unsigned',
      status: 403,
      send: () => twilio('/sms/status', { MessageSid: 'SM1', MessageStatus: 'delivered' }),
    },
    'a click signed with another secret': {
      route: 'slack',
      outcome: 'refused',
      status: 401,
      send: () => command({ forge: true }),
    },
    'a click from six minutes ago': {
      route: 'slack',
      outcome: 'refused',
      status: 401,
      send: () => command({ skewSeconds: -6 * MINUTE }),
    },
    'a click from six minutes ahead': {
      route: 'slack',
      outcome: 'refused',
      status: 401,
      send: () => command({ skewSeconds: 6 * MINUTE }),
    },
  } satisfies Record<string, Refusal>;

  test.each(Object.entries(refusals))('%s', async (_, { route, outcome, status, send }) => {
    const before = {
      commits: await house.truth.commits(),
      counted: await counted(house.urls.app, route, outcome),
    };
    const [answered] = await send();
    expect(answered).toBe(status);
    expect(await house.truth.commits()).toBe(before.commits);
    await house.stage.until(
      'it counted',
      async () => (await counted(house.urls.app, route, outcome)) === before.counted + 1,
    );
  });
});

describe('words arrive whole in the thread and in the store', () => {
  const bodies = {
    'emoji, with skin and family': 'Leak 🌧️🏠 call 👩🏽‍🔧 or 👨‍👩‍👧 asap 🙏',
    'Hebrew and Arabic among Latin': 'שלום, הגג דולף! Roof نرجو الاتصال (512) …',
    'Slack’s own notation': '<!channel> *bold* _x_ &amp; <https://x.example|click> :wave: <@U123>',
    'line breaks and tabs': 'one\ntwo\n\n\tthree',
    '1,600 characters': `${'Long words about the roof. '.repeat(60)}`.slice(0, 1_599).padEnd(1_600, '!'),
  } satisfies Record<string, string>;

  test.each(Object.entries(bodies))('%s', async (_, body) => {
    const who = house.somebody();
    expect((await sendText(house, who, body)).status).toBe(200);
    const [text] = await house.truth.events(who.contact, 'TextReceived');
    expect(text?.sealed?.body).toBe(body);
    expect(new URLSearchParams(text?.sealed?.raw).get('Body')).toBe(body);
    await offering(house, who, 'draft-send');
    expect(wordsOf(await theirThread(house, who))).toContain(body);
  });

  test('half of a character from a form is one replacement character, in both', async () => {
    const who = house.somebody();
    const answer = await sendLead(house.stage.lead, who, { request: 'Leak \ud83d over the garage' });
    expect(answer.status).toBe(200);
    const [lead] = await house.truth.events(who.contact, 'LeadReceived');
    expect(lead?.sealed?.request).toBe('Leak \ufffd over the garage');
    await offering(house, who, 'draft-send');
    const [root] = cardsOf(await slackRecord(house), who.contact, 'root:');
    expect(root?.says).toContain('Leak \ufffd over the garage');
  });

  test('ten pictures and no words: shown, counted and uploaded', async () => {
    const who = house.somebody();
    const media = Array.from({ length: 10 }, () => picture.media[0]);
    const { sid } = await sendText(house, who, '', { media });
    await offering(house, who, 'draft-send');
    await house.quiet();
    const [text] = await house.truth.events(who.contact, 'TextReceived');
    expect(text?.sealed?.body).toBe('');
    expect(text?.text.media).toHaveLength(10);
    const posts = await slackRecord(house);
    expect(cardsOf(posts, who.contact, 'in:')[0]?.says).toMatch(/10 photos/);
    const files = posts.flatMap((post) => post.files).filter((file) => file.startsWith(sid));
    expect(files.toSorted()).toEqual(media.map((_, n) => `${sid}-${n + 1}.png`).toSorted());
  });

  test('without a model the card says that a template wrote it', async () => {
    const who = house.somebody();
    await sendLead(house.stage.lead, who, { consent: { ...agreed, at: new Date().toISOString() }, ...texas });
    expect(JSON.stringify(await offering(house, who, 'draft-send'))).toContain('from template roofing-first');
  });
});

/** What the plain text of a thread's blocks says, piece after piece. */
const wordsOf = (messages: readonly unknown[]): string =>
  messages
    .flatMap((message) => listOf(fieldsOf(message)['blocks']))
    .map((block) => fieldsOf(fieldsOf(block)['text']))
    .filter(({ type }) => type === 'plain_text')
    .map((text) => textAt(text, 'text'))
    .join('');
