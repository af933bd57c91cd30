import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { smsRouter } from '../../src/sms/routes.ts';
import { createStatusUrls } from '../../src/sms/status-url.ts';
import { StoreAway } from '../../src/use-cases/ports.ts';
import type { StatusArrived, StatusReceipt } from '../../src/use-cases/receive-status.ts';
import type { TextArrived, TextReceipt } from '../../src/use-cases/receive-text.ts';
import {
  ACCOUNT,
  type Fields,
  inboundFields,
  PUBLIC_URL,
  post,
  sign,
  statusFields,
  TOKEN,
} from '../support/twilio-form.ts';
import { openWeb, type Web } from '../support/web.ts';

const SILENCE = '<?xml version="1.0" encoding="UTF-8"?><Response/>';
const statusUrls = createStatusUrls({ publicUrl: PUBLIC_URL, key: 'k'.repeat(32) });

let web: Web;
let texts: TextArrived[];
let reports: StatusArrived[];
let answerText: (text: TextArrived) => Promise<TextReceipt>;
let answerStatus: () => Promise<StatusReceipt>;

beforeAll(async () => {
  web = await openWeb({
    routers: ({ webhook }) => [
      smsRouter({
        ws: 'T1',
        accountSid: ACCOUNT,
        authToken: TOKEN,
        publicUrl: PUBLIC_URL,
        statusUrls,
        receiveText: (text) => {
          texts.push(text);
          return answerText(text);
        },
        receiveStatus: (report) => {
          reports.push(report);
          return answerStatus();
        },
        count: webhook,
      }),
    ],
  });
});

afterAll(() => web.close());

beforeEach(() => {
  texts = [];
  reports = [];
  answerText = async () => ({ kind: 'stored' });
  answerStatus = async () => ({ kind: 'stored' });
});

describe('a text is stored whole, then answered with silence', () => {
  const cases: readonly { name: string; fields: Fields; stored: Readonly<Record<string, unknown>> }[] = [
    {
      name: 'with the place that the number hints at, and not the city it only guesses',
      fields: {},
      stored: {
        ws: 'T1',
        sid: `SM${'a'.repeat(32)}`,
        from: '+17135550142',
        to: '+15125550100',
        body: 'How much is it?',
        media: [],
        place: { fromZip: '77002', fromState: 'TX' },
      },
    },
    { name: 'emoji', fields: { Body: 'leak 💧👨‍👩‍👧‍👦 🇺🇸' }, stored: { body: 'leak 💧👨‍👩‍👧‍👦 🇺🇸' } },
    {
      name: 'right to left',
      fields: { Body: 'مرحبا، كم السعر؟ ‏١٢' },
      stored: { body: 'مرحبا، كم السعر؟ ‏١٢' },
    },
    { name: '1,600 characters', fields: { Body: 'é'.repeat(1_600) }, stored: { body: 'é'.repeat(1_600) } },
    { name: '1,600 emoji', fields: { Body: '😀'.repeat(1_600) }, stored: { body: '😀'.repeat(1_600) } },
    {
      name: 'signs of the form itself',
      fields: { Body: 'a=b&c+d%20e;\r\n"x"' },
      stored: { body: 'a=b&c+d%20e;\r\n"x"' },
    },
    {
      name: 'pictures without words',
      fields: {
        Body: '',
        NumMedia: '2',
        MediaUrl0: 'https://api.twilio.com/2010-04-01/Accounts/AC/Messages/MM/Media/ME0',
        MediaContentType0: 'image/jpeg',
        MediaUrl1: 'https://api.twilio.com/2010-04-01/Accounts/AC/Messages/MM/Media/ME1',
        MediaContentType1: 'image/png',
      },
      stored: {
        body: '',
        media: [
          { url: 'https://api.twilio.com/2010-04-01/Accounts/AC/Messages/MM/Media/ME0', type: 'image/jpeg' },
          { url: 'https://api.twilio.com/2010-04-01/Accounts/AC/Messages/MM/Media/ME1', type: 'image/png' },
        ],
      },
    },
    {
      name: 'a keyword that Twilio answered',
      fields: { Body: 'STOP', OptOutType: 'STOP' },
      stored: { optOutType: 'STOP' },
    },
    { name: 'an unknown keyword kind', fields: { OptOutType: 'PAUSE' }, stored: { body: 'How much is it?' } },
    {
      name: 'fields nobody announced',
      fields: { Brand: 'new', '': 'x' },
      stored: { body: 'How much is it?' },
    },
    { name: 'no place', fields: { FromZip: '', FromState: '' }, stored: { place: {} } },
  ];

  for (const { name, fields, stored } of cases) {
    test(name, async () => {
      const all = inboundFields(fields);
      const response = await post(web.url, '/sms/inbound', all);
      expect(await response.text()).toBe(SILENCE);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/xml/);
      expect(texts).toEqual([
        expect.objectContaining({ ...stored, raw: new URLSearchParams(all).toString() }),
      ]);
    });
  }

  test('ten pictures', async () => {
    const media = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [
        [`MediaUrl${index}`, `https://api.twilio.com/${index}`],
        [`MediaContentType${index}`, 'image/gif'],
      ]).flat(),
    );
    await post(web.url, '/sms/inbound', inboundFields({ ...media, NumMedia: '10' }));
    expect(texts[0]?.media.map(({ url }) => url)).toEqual(
      Array.from({ length: 10 }, (_, index) => `https://api.twilio.com/${index}`),
    );
  });

  test('bytes that are no UTF-8 become well-formed text', async () => {
    // Twilio signs the characters; an encoded lone surrogate is three bytes that decode to replacement characters.
    const fields = inboundFields({ Body: 'x\ufffd\ufffd\ufffdy' });
    const form = new URLSearchParams(fields)
      .toString()
      .replaceAll('%EF%BF%BD%EF%BF%BD%EF%BF%BD', '%ED%A0%BD');
    const response = await fetch(`${web.url}/sms/inbound`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': sign('/sms/inbound', fields),
      },
      body: form,
    });
    expect(response.status).toBe(200);
    expect(texts[0]?.body.isWellFormed()).toBe(true);
    expect(texts[0]?.body).toBe('x\ufffd\ufffd\ufffdy');
  });
});

describe('who did not send it from our account stores nothing', () => {
  const fields = inboundFields();
  const right = sign('/sms/inbound', fields);
  const cases: readonly {
    name: string;
    path?: string;
    fields?: Fields;
    signature: string | null;
    status: number;
    outcome: string;
  }[] = [
    { name: 'unsigned', signature: null, status: 403, outcome: 'unsigned' },
    { name: 'empty signature', signature: '', status: 403, outcome: 'forged' },
    { name: 'random signature', signature: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=', status: 403, outcome: 'forged' },
    {
      name: 'tampered body',
      fields: inboundFields({ Body: 'START' }),
      signature: right,
      status: 403,
      outcome: 'forged',
    },
    {
      name: 'field added',
      fields: { ...fields, OptOutType: 'START' },
      signature: right,
      status: 403,
      outcome: 'forged',
    },
    { name: 'query added', path: '/sms/inbound?x=1', signature: right, status: 403, outcome: 'forged' },
    {
      name: 'signed with another token',
      signature: sign('/sms/inbound', fields, 'other'),
      status: 403,
      outcome: 'forged',
    },
    {
      name: 'signed for the other route',
      signature: sign('/sms/status', fields),
      status: 403,
      outcome: 'forged',
    },
    {
      name: 'another account',
      fields: inboundFields({ AccountSid: `AC${'1'.repeat(32)}` }),
      signature: sign('/sms/inbound', inboundFields({ AccountSid: `AC${'1'.repeat(32)}` })),
      status: 404,
      outcome: 'unknown-account',
    },
  ];

  for (const { name, path = '/sms/inbound', fields: sent = fields, signature, status, outcome } of cases) {
    test(name, async () => {
      const line = `baton_webhooks_total{route="sms-inbound",outcome="${outcome}"}`;
      const before = await web.counted(line);
      const response = await post(web.url, path, sent, signature);
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ error: outcome });
      expect(texts).toEqual([]);
      expect(await web.counted(line)).toBe(before + 1);
    });
  }

  test('what proxies say about the host counts for nothing', async () => {
    const signature = sign('/sms/inbound', fields).replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
    const response = await fetch(`${web.url}/sms/inbound`, {
      method: 'POST',
      headers: {
        'x-twilio-signature': signature,
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
      },
      body: new URLSearchParams(fields),
    });
    expect(response.status).toBe(403);
  });

  test('our own retry fragment may be signed along or not', async () => {
    const along = sign('/sms/inbound#rc=3&rp=5xx,ct,rt', fields);
    expect((await post(web.url, '/sms/inbound', fields, along)).status).toBe(200);
    expect((await post(web.url, '/sms/inbound', fields, sign('/sms/inbound#rc=5', fields))).status).toBe(403);
  });
});

describe('a faulty form is refused with every fault named', () => {
  const cases: readonly { name: string; fields: Fields; faults: readonly string[] }[] = [
    { name: 'not a phone', fields: { From: 'hello' }, faults: ['From'] },
    { name: 'no sender', fields: { From: '' }, faults: ['From'] },
    { name: 'no sid', fields: { MessageSid: '' }, faults: ['MessageSid'] },
    {
      name: 'several at once',
      fields: { MessageSid: 'x', From: '12', To: '', NumMedia: 'two' },
      faults: ['MessageSid', 'From', 'To', 'NumMedia'],
    },
    { name: 'a picture without address', fields: { NumMedia: '1' }, faults: ['MediaUrl0'] },
    {
      name: 'a picture with a faulty address',
      fields: { NumMedia: '1', MediaUrl0: 'x' },
      faults: ['MediaUrl0'],
    },
  ];
  for (const { name, fields, faults } of cases) {
    test(name, async () => {
      const response = await post(web.url, '/sms/inbound', inboundFields(fields));
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        error: 'malformed',
        faults: faults.map((path) => ({ path, message: expect.any(String) })),
      });
      expect(texts).toEqual([]);
    });
  }

  test('a number that is not ours is said so', async () => {
    answerText = async () => ({ kind: 'unknown-number' });
    const response = await post(web.url, '/sms/inbound', inboundFields());
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      error: 'unknown-number',
      message: expect.stringContaining('baton.yml'),
    });
  });

  for (const [from, outcome] of [
    ['whatsapp:+17135550142', 'other-channel'],
    ['22395', 'short-code'],
  ] as const) {
    test(`${from} cannot be a contact: answered, counted, not stored`, async () => {
      const response = await post(web.url, '/sms/inbound', inboundFields({ From: from }));
      expect(response.status).toBe(200);
      expect(texts).toEqual([]);
      expect(await web.counted(`baton_webhooks_total{route="sms-inbound",outcome="${outcome}"}`)).toBe(1);
    });
  }
});

describe('bad days', () => {
  test('five times the same text at once: each is answered for, one is stored', async () => {
    const seen = new Set<string>();
    answerText = async ({ sid }) => {
      await new Promise(setImmediate);
      if (seen.has(sid)) return { kind: 'repeated' };
      seen.add(sid);
      return { kind: 'stored' };
    };
    const fields = inboundFields({ MessageSid: `SM${'5'.repeat(32)}` });
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(web.url, '/sms/inbound', fields)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(await web.counted('baton_webhooks_total{route="sms-inbound",outcome="repeated"}')).toBe(4);
  });

  test('no answer before the text is stored', async () => {
    let store: (receipt: TextReceipt) => void = () => undefined;
    answerText = () => new Promise((resolve) => (store = resolve));
    let answered = false;
    const response = post(web.url, '/sms/inbound', inboundFields()).then((answer) => {
      answered = true;
      return answer;
    });
    await expect.poll(() => texts.length).toBe(1);
    await fetch(`${web.url}/healthz`);
    expect(answered).toBe(false);
    store({ kind: 'stored' });
    expect((await response).status).toBe(200);
  });

  test('store away: 503, come again', async () => {
    answerText = () => Promise.reject(new StoreAway('no primary'));
    const response = await post(web.url, '/sms/inbound', inboundFields());
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await web.counted('baton_webhooks_total{route="sms-inbound",outcome="store-away"}')).toBe(1);
  });

  test('a bug: 500 without a word of what was sent, and somebody is told', async () => {
    answerText = () => Promise.reject(new TypeError('How much is it?'));
    const response = await post(web.url, '/sms/inbound', inboundFields());
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('How much');
    expect(web.surprises).toHaveLength(1);
  });

  test('too large: 413, before any signature is computed', async () => {
    const fields = inboundFields({ Body: 'x'.repeat(70_000) });
    const response = await post(web.url, '/sms/inbound', fields);
    expect(response.status).toBe(413);
    expect(texts).toEqual([]);
    expect(await web.counted('baton_webhooks_total{route="sms-inbound",outcome="too-large"}')).toBe(1);
  });

  test('compressed: 415', async () => {
    const response = await fetch(`${web.url}/sms/inbound`, {
      method: 'POST',
      headers: { 'content-encoding': 'gzip', 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from('1f8b', 'hex'),
    });
    expect(response.status).toBe(415);
  });
});

describe('delivery reports', () => {
  const subject = { contact: 'c_9f', sendKey: 'send:d_1:1' };
  const signedPath =
    new URL(statusUrls.write(subject)).pathname.replace('/hooks', '') +
    new URL(statusUrls.write(subject)).search;

  test('carry the contact and the claim that we signed into the address', async () => {
    const fields = statusFields({ MessageStatus: 'undelivered', ErrorCode: '30005' });
    const response = await post(web.url, signedPath, fields);
    expect(response.status).toBe(200);
    expect(reports).toEqual([
      {
        ws: 'T1',
        ...subject,
        sid: `SM${'b'.repeat(32)}`,
        to: '+17135550142',
        status: 'undelivered',
        code: '30005',
      },
    ]);
  });

  test('with a subject somebody else wrote keep only what Twilio says', async () => {
    const forged = signedPath.replace('c_9f', 'c_00');
    const response = await post(web.url, forged, statusFields());
    expect(response.status).toBe(200);
    expect(reports).toEqual([
      { ws: 'T1', sid: `SM${'b'.repeat(32)}`, to: '+17135550142', status: 'delivered' },
    ]);
  });

  test('of a text that nobody knows are answered, so that they can be kept', async () => {
    answerStatus = async () => ({ kind: 'stray' });
    expect((await post(web.url, '/sms/status', statusFields())).status).toBe(200);
    expect(reports).toHaveLength(1);
  });

  test('of a state that we have no word for are counted', async () => {
    const response = await post(
      web.url,
      '/sms/status',
      statusFields({ MessageStatus: 'partially_delivered' }),
    );
    expect(response.status).toBe(200);
    expect(reports).toEqual([]);
    expect(await web.counted('baton_webhooks_total{route="sms-status",outcome="unknown-status"}')).toBe(1);
  });

  test('without a code have none', async () => {
    await post(web.url, '/sms/status', statusFields({ ErrorCode: '0' }));
    expect(reports[0]).not.toHaveProperty('code');
  });

  test('unsigned: 403', async () => {
    expect((await post(web.url, signedPath, statusFields(), 'no')).status).toBe(403);
    expect(reports).toEqual([]);
  });
});
