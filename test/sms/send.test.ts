import { afterEach, describe, expect, test } from 'vitest';
import { asE164, type E164 } from '../../src/domain/phone.ts';
import { twilioClient } from '../../src/sms/base-url-client.ts';
import { createSend } from '../../src/sms/send.ts';
import { createStatusUrls } from '../../src/sms/status-url.ts';
import type { CarrierAnswer, CarrierOrder } from '../../src/use-cases/ports.ts';
import { type Act, cut, type FarSide, json, openFarSide, silence } from '../support/far-side.ts';

const accountSid = `AC${'0'.repeat(32)}`;
const SID = `SM${'c'.repeat(32)}`;
const SERVICE = `MG${'0'.repeat(32)}`;
const statusUrls = createStatusUrls({ publicUrl: 'https://baton.example.com', key: 'k'.repeat(32) });

const phone = (text: string): E164 => {
  const number = asE164(text);
  if (number === undefined) throw new Error(`${text} is no number`);
  return number;
};

const order: CarrierOrder = {
  ws: 'T1',
  contact: 'c_1',
  sendKey: 'send:d_1:2',
  to: phone('+17135550142'),
  from: '+15125550100',
  messagingServiceSid: SERVICE,
  body: 'Hi María, “when” can we call? 😀',
  validitySeconds: 300,
};

let far: FarSide | undefined;
afterEach(() => far?.close());

async function sendTo(act: Act, timeoutMs = 5_000): Promise<CarrierAnswer> {
  far = await openFarSide(act);
  return send(far.url, timeoutMs);
}

const send = (baseUrl: string, timeoutMs = 5_000): Promise<CarrierAnswer> =>
  createSend({
    client: twilioClient({ accountSid, authToken: 'token', baseUrl, timeoutMs: 5_000 }),
    statusUrls,
    timeoutMs,
  })(order);

const created = (change: object = {}): Act =>
  json(201, { sid: SID, status: 'accepted', date_created: 'Sat, 21 Nov 2026 10:00:00 +0000', ...change });

test('one call names service, number, validity and our own callback', async () => {
  expect(await sendTo(created())).toEqual({ kind: 'accepted', sid: SID, status: 'accepted' });
  expect(far?.asked).toHaveLength(1);
  const [call] = far?.asked ?? [];
  expect(call?.path).toBe(`/2010-04-01/Accounts/${accountSid}/Messages.json`);
  const { StatusCallback = '', ...form } = call?.form ?? {};
  expect(form).toEqual({
    To: '+17135550142',
    From: '+15125550100',
    MessagingServiceSid: SERVICE,
    Body: order.body,
    ValidityPeriod: '300',
  });
  const callback = new URL(StatusCallback);
  expect(`${callback.origin}${callback.pathname}`).toBe('https://baton.example.com/sms/status');
  expect(callback.hash).toBe('#rc=3&rp=5xx,ct,rt');
  expect(statusUrls.read(callback.searchParams)).toEqual({ contact: 'c_1', sendKey: 'send:d_1:2' });
});

describe('what the answer proves', () => {
  const refusal = (status: number, code?: number): Act =>
    json(status, { status, message: "The 'To' number +17135550142 is wrong", ...(code ? { code } : {}) });

  const cases: readonly { name: string; act: Act; answer: CarrierAnswer }[] = [
    {
      name: '201 queued',
      act: created({ status: 'queued' }),
      answer: { kind: 'accepted', sid: SID, status: 'queued' },
    },
    {
      name: '201 in a state that we have no word for',
      act: created({ status: 'pondering' }),
      answer: { kind: 'accepted', sid: SID, status: 'accepted' },
    },
    {
      name: '201 without a sid',
      act: created({ sid: null }),
      answer: { kind: 'unknown', because: 'answer without a sid' },
    },
    {
      name: '201 with half a sid',
      act: created({ sid: 'SM1' }),
      answer: { kind: 'unknown', because: 'answer without a sid' },
    },
    { name: '400 21211', act: refusal(400, 21211), answer: { kind: 'refused', code: '21211' } },
    { name: '400 21610', act: refusal(400, 21610), answer: { kind: 'refused', code: '21610' } },
    { name: '401', act: refusal(401, 20003), answer: { kind: 'refused', code: '20003' } },
    { name: '404', act: refusal(404, 20404), answer: { kind: 'refused', code: '20404' } },
    { name: '429 with a code', act: refusal(429, 20429), answer: { kind: 'refused', code: '20429' } },
    {
      name: '429 of a proxy',
      act: (response) => response.writeHead(429).end('slow down'),
      answer: { kind: 'refused', code: 'http-429' },
    },
    {
      name: '403 with a page',
      act: (response) => response.writeHead(403).end('<html>'),
      answer: { kind: 'refused', code: 'http-403' },
    },
    {
      name: '400 with an empty body',
      act: (response) => response.writeHead(400).end(),
      answer: { kind: 'refused', code: 'http-400' },
    },
    {
      name: '400 in the newer shape of errors',
      act: json(400, {
        type: 'https://twilio.com/docs/api/errors/21617',
        title: 'Too long',
        status: 400,
        code: 21617,
      }),
      answer: { kind: 'refused', code: '21617' },
    },
    { name: '408', act: refusal(408, 20408), answer: { kind: 'unknown', because: 'http-408' } },
    { name: '500', act: refusal(500, 20500), answer: { kind: 'unknown', because: 'http-500' } },
    {
      name: '502 of a proxy',
      act: (response) => response.writeHead(502).end('bad'),
      answer: { kind: 'unknown', because: 'http-502' },
    },
    { name: '503', act: refusal(503, 20503), answer: { kind: 'unknown', because: 'http-503' } },
    {
      name: 'a redirect',
      act: (response) => response.writeHead(307, { location: '/elsewhere' }).end(),
      answer: { kind: 'unknown', because: 'http-307' },
    },
    {
      name: 'a page instead of an answer',
      act: (response) => response.writeHead(200).end('<html>'),
      answer: { kind: 'unknown', because: 'no readable answer' },
    },
    { name: 'hung up', act: cut, answer: { kind: 'unknown', because: 'ECONNRESET' } },
    {
      name: 'hung up in the middle of the answer',
      act: (response) => {
        response.writeHead(201, { 'content-type': 'application/json', 'content-length': '500' });
        response.write('{"sid":"', () => response.socket?.destroy());
      },
      answer: { kind: 'unknown', because: expect.any(String) },
    },
  ];
  for (const { name, act, answer } of cases) {
    test(name, async () => {
      expect(await sendTo(act)).toEqual(answer);
      expect(far?.asked).toHaveLength(1);
    });
  }

  test('nobody listens: it did not leave', async () => {
    const gone = await openFarSide(silence);
    await gone.close();
    expect(await send(gone.url)).toEqual({ kind: 'refused', code: 'connect' });
  });

  test('no such name: it did not leave', async () => {
    expect(await send('http://nobody.invalid')).toEqual({ kind: 'refused', code: 'dns' });
  });

  test('silence: it may have left', async () => {
    expect(await sendTo(silence, 60)).toEqual({ kind: 'unknown', because: 'time-out' });
  });

  test('an answer that drips in for ever: it may have left', async () => {
    const drips: NodeJS.Timeout[] = [];
    const drip: Act = (response) => {
      response.writeHead(201, { 'content-type': 'application/json' });
      drips.push(setInterval(() => response.write(' '), 5));
    };
    expect(await sendTo(drip, 80)).toEqual({ kind: 'unknown', because: 'time-out' });
    for (const timer of drips) clearInterval(timer);
  });

  test('the time-out of the client itself: it may have left', async () => {
    far = await openFarSide(silence);
    const client = twilioClient({ accountSid, authToken: 'token', baseUrl: far.url, timeoutMs: 50 });
    const answer = await createSend({ client, statusUrls })(order);
    expect(answer).toEqual({ kind: 'unknown', because: 'ECONNABORTED' });
  });
});
