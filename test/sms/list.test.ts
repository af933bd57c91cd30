import { createEmulator, type Emulator } from 'emulate';
import type { Twilio } from 'twilio';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asE164, type E164 } from '../../src/domain/phone.ts';
import { twilioClient } from '../../src/sms/base-url-client.ts';
import { createCarrier } from '../../src/sms/carrier.ts';
import { listInbound } from '../../src/sms/list-inbound.ts';
import type { ParsedText } from '../../src/sms/parse.ts';
import { createStatusUrls } from '../../src/sms/status-url.ts';
import { type Act, cut, type FarSide, json, openFarSide } from '../support/far-side.ts';
import { freePort } from '../support/free-port.ts';

const accountSid = `AC${'0'.repeat(32)}`;
const authToken = 'twilio_test_auth_token';
const [OURS, OTHERS] = ['+15125550100', '+15125550101'];
const SERVICE = `MG${'ba70'.repeat(8)}`;
const statusUrls = createStatusUrls({ publicUrl: 'http://127.0.0.1:1', key: 'k'.repeat(32) });

const phone = (text: string): E164 => {
  const number = asE164(text);
  if (number === undefined) throw new Error(`${text} is no number`);
  return number;
};
const MARIA = phone('+17135550142');

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of list) found.push(item);
  return found;
}

describe('against the emulated Twilio', () => {
  let emulator: Emulator;
  let client: Twilio;

  beforeAll(async () => {
    const port = await freePort();
    emulator = await createEmulator({
      service: 'twilio',
      port,
      seed: {
        twilio: {
          accounts: [{ sid: accountSid, auth_token: authToken }],
          phone_numbers: [OURS, OTHERS].map((phone_number) => ({ phone_number })),
          messaging_services: [{ sid: SERVICE, phone_numbers: [OURS, OTHERS] }],
        },
      },
    });
    client = twilioClient({ accountSid, authToken, baseUrl: emulator.url, timeoutMs: 5_000 });
  });
  afterAll(() => emulator.close());

  const textUs = (From: string, To: string, Body: string): Promise<Response> =>
    fetch(`${emulator.url}/_twilio/simulate/inbound-message`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` },
      body: new URLSearchParams({ From, To, Body }),
    });

  test('a text that was sent is found again by number and by sid', async () => {
    const carrier = createCarrier({ client, statusUrls });
    const since = Date.now() - 5 * 60_000;
    const body = 'Hi María, “when”? 😀';
    const answer = await carrier.send({
      ws: 'T1',
      contact: 'c_1',
      sendKey: 's_1',
      to: MARIA,
      from: OURS,
      messagingServiceSid: SERVICE,
      body,
      validitySeconds: 300,
    });
    expect(answer).toMatchObject({ kind: 'accepted' });
    const sid = answer.kind === 'accepted' ? answer.sid : '';
    const line = {
      sid,
      to: MARIA,
      from: OURS,
      messagingServiceSid: SERVICE,
      outbound: true,
      body,
      code: undefined,
    };
    expect(await carrier.listTo(MARIA, since)).toEqual([expect.objectContaining(line)]);
    expect(await carrier.find(sid)).toEqual(expect.objectContaining(line));
    expect(await carrier.listTo(MARIA, Date.now() + 60_000)).toEqual([]);
    expect(await carrier.listTo(phone('+17135550199'), since)).toEqual([]);
    expect(await carrier.find(`SM${'f'.repeat(32)}`)).toBeUndefined();
  });

  test('texts that came in are read oldest first over all numbers, and nothing that we sent', async () => {
    const before = Date.now() - 1_000;
    await textUs('+17135550101', OURS, 'STOP');
    await textUs('+17135550102', OTHERS, 'مرحبا 😀');
    await textUs('+17135550101', OURS, 'START');
    await client.messages.create({ to: MARIA, from: OURS, body: 'out' });
    const texts = await all(
      listInbound({ client, numbers: [OTHERS, OURS], apiUrl: emulator.url }, before - 1_000),
    );
    expect(texts.map(({ body }) => body).filter((body) => body !== 'مرحبا 😀')).toEqual(['STOP', 'START']);
    expect(texts).toHaveLength(3);
    expect(texts).toContainEqual(
      expect.objectContaining({ from: '+17135550102', to: OTHERS, body: 'مرحبا 😀', media: [], place: {} }),
    );
  });
});

describe('what the emulator cannot play', () => {
  let far: FarSide | undefined;
  afterEach(() => far?.close());

  const open = async (act: Act) => {
    far = await openFarSide(act);
    const client = twilioClient({ accountSid, authToken, baseUrl: far.url, timeoutMs: 2_000 });
    return { client, carrier: createCarrier({ client, statusUrls }), apiUrl: far.url };
  };

  const line = (change: object = {}): object => ({
    sid: `SM${'d'.repeat(32)}`,
    date_created: 'Sat, 21 Nov 2026 10:00:00 +0000',
    date_sent: null,
    to: '+17135550142',
    from: OURS,
    messaging_service_sid: null,
    body: 'hi',
    status: 'queued',
    num_media: '0',
    direction: 'outbound-api',
    error_code: null,
    ...change,
  });
  const page = (messages: readonly object[]): Act =>
    json(200, { messages, next_page_uri: null, page: 0, page_size: 1_000, uri: '/' });
  const noon = Date.parse('2026-11-21T12:00:00Z');

  for (const [name, act] of [
    ['503', json(503, { code: 20503 })],
    ['429', json(429, { code: 20429 })],
    ['hung up', cut],
    ['no JSON', (response) => response.writeHead(200).end('<html>')],
  ] as const satisfies readonly (readonly [string, Act])[]) {
    test(`${name}: not knowing is not "nothing there"`, async () => {
      const { client, carrier, apiUrl } = await open(act);
      expect(await carrier.listTo(MARIA, 0)).toBeUndefined();
      expect(await carrier.find(`SM${'d'.repeat(32)}`)).toBeUndefined();
      await expect(all(listInbound({ client, numbers: [OURS], apiUrl }, 0))).rejects.toThrow();
    });
  }

  test('a queued text has no DateSent yet: the list is not filtered by it', async () => {
    const { carrier } = await open(page([line(), line({ date_created: 'Sat, 21 Nov 2026 08:00:00 +0000' })]));
    const found = await carrier.listTo(MARIA, Date.parse('2026-11-21T09:00:00Z'));
    expect(found?.map(({ createdAt }) => createdAt)).toEqual([Date.parse('2026-11-21T10:00:00Z')]);
    expect([...(far?.asked[0]?.query.keys() ?? [])]).toEqual(['To', 'PageSize']);
  });

  test('a list without end is not read to its end, and then nothing is known', async () => {
    const { carrier } = await open(
      json(200, {
        messages: Array.from({ length: 1_000 }, () => line()),
        next_page_uri: '/next',
        page_size: 1_000,
      }),
    );
    expect(await carrier.listTo(MARIA, 0)).toBeUndefined();
    expect(far?.asked).toHaveLength(5);
  });

  test('the code of a failed text is kept as digits, an unknown state ranks lowest', async () => {
    const { carrier } = await open(
      page([line({ status: 'failed', error_code: 30005 }), line({ status: 'pondering' })]),
    );
    expect(await carrier.listTo(MARIA, 0)).toMatchObject([
      { status: 'failed', code: '30005' },
      { status: 'accepted' },
    ]);
  });

  const inbound = (change: object): object =>
    line({
      direction: 'inbound',
      status: 'received',
      from: '+17135550142',
      to: OURS,
      date_sent: 'Sat, 21 Nov 2026 12:00:00 +0000',
      ...change,
    });

  test('within one second the carrier lists newest first, and we read oldest first', async () => {
    const { client, apiUrl } = await open(page([inbound({ body: 'START' }), inbound({ body: 'STOP' })]));
    const texts = await all(listInbound({ client, numbers: [OURS], apiUrl }, noon));
    expect(texts.map(({ body }) => body)).toEqual(['STOP', 'START']);
  });

  test('what is older than asked, from a short code, or sent by us is left out', async () => {
    const { client, apiUrl } = await open(
      page([
        inbound({ body: 'ours' }),
        inbound({ from: '22395' }),
        inbound({ from: 'whatsapp:+17135550142' }),
        inbound({ direction: 'outbound-reply' }),
        inbound({ date_sent: 'Sat, 21 Nov 2026 11:59:59 +0000' }),
      ]),
    );
    const texts = await all(listInbound({ client, numbers: [OURS], apiUrl }, noon));
    expect(texts.map(({ body, sentAt }) => ({ body, sentAt }))).toEqual([{ body: 'ours', sentAt: noon }]);
    const { query } = far?.asked[0] ?? {};
    expect(query?.get('To')).toBe(OURS);
    expect(query?.get('DateSent>')).toMatch(/^2026-11-21/);
  });

  test('lone surrogates in the list become well-formed; the entry is kept', async () => {
    const { client, apiUrl } = await open((response) => {
      const body = JSON.stringify({ messages: [inbound({ body: 'x@y' })], next_page_uri: null });
      response.writeHead(200, { 'content-type': 'application/json' }).end(body.replace('x@y', 'x\\ud83dy'));
    });
    const [text] = await all(listInbound({ client, numbers: [OURS], apiUrl }, noon));
    expect(text?.body).toBe('x\ufffdy');
    expect(JSON.parse(text?.raw ?? '')).toMatchObject({ direction: 'inbound', from: '+17135550142' });
  });

  test('pictures of a missed text are looked up', async () => {
    const sid = `MM${'e'.repeat(32)}`;
    const act: Act = (response, asked) =>
      asked.path.endsWith('/Media.json')
        ? json(200, {
            media_list: [
              {
                uri: `/2010-04-01/Accounts/${accountSid}/Messages/${sid}/Media/ME1.json`,
                content_type: 'image/png',
              },
            ],
            next_page_uri: null,
          })(response, asked)
        : page([inbound({ sid, num_media: '1', body: null })])(response, asked);
    const { client, apiUrl } = await open(act);
    const [text] = await all<ParsedText>(listInbound({ client, numbers: [OURS], apiUrl }, noon));
    expect(text).toMatchObject({
      body: '',
      media: [
        { url: `${apiUrl}/2010-04-01/Accounts/${accountSid}/Messages/${sid}/Media/ME1`, type: 'image/png' },
      ],
    });
  });
});
