import { createEmulator, type Emulator } from 'emulate';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { asE164 } from '../../src/domain/phone.ts';
import { listen } from '../../src/http/listen.ts';
import { createHttp } from '../../src/http.ts';
import { createMetrics } from '../../src/metrics.ts';
import { twilioClient } from '../../src/sms/base-url-client.ts';
import { createCarrier } from '../../src/sms/carrier.ts';
import { smsRouter } from '../../src/sms/routes.ts';
import { createStatusUrls } from '../../src/sms/status-url.ts';
import type { Carrier } from '../../src/use-cases/ports.ts';
import { freePort } from '../support/free-port.ts';

const accountSid = `AC${'0'.repeat(32)}`;
const authToken = 'twilio_test_auth_token';
const OURS = '+15125550100';
const SERVICE = `MG${'ba70'.repeat(8)}`;
const MARIA = asE164('+17135550142');

/** What reached us, in order; `returned` is the moment at which our own call came back. */
let heard: unknown[];
let emulator: Emulator;
let carrier: Carrier;
let close: () => Promise<void>;

beforeEach(() => {
  heard = [];
});

beforeAll(async () => {
  const [port, emulatorPort] = [await freePort(), await freePort()];
  const publicUrl = `http://127.0.0.1:${port}`;
  emulator = await createEmulator({
    service: 'twilio',
    port: emulatorPort,
    seed: {
      twilio: {
        accounts: [{ sid: accountSid, auth_token: authToken }],
        phone_numbers: [{ phone_number: OURS, sms_url: `${publicUrl}/sms/inbound` }],
        messaging_services: [{ sid: SERVICE, phone_numbers: [OURS] }],
      },
    },
  });
  const statusUrls = createStatusUrls({ publicUrl, key: 'k'.repeat(32) });
  const router = smsRouter({
    ws: 'T1',
    accountSid,
    authToken,
    publicUrl,
    statusUrls,
    receiveText: async ({ from, body }) => {
      heard.push({ from, body });
      return { kind: 'stored' };
    },
    receiveStatus: async ({ contact, sendKey, sid, status }) => {
      heard.push({ contact, sendKey, sid, status });
      return { kind: 'stored' };
    },
    count: () => undefined,
  });
  const app = createHttp({
    routers: [router],
    health: { closing: () => false, storeAway: () => false, backfillPending: () => false },
    metrics: createMetrics({ ofProcess: false }),
    trustProxy: 0,
    surprised: (error) => heard.push(error),
  });
  ({ close } = await listen(app, port));
  const client = twilioClient({ accountSid, authToken, baseUrl: emulator.url, timeoutMs: 5_000 });
  carrier = createCarrier({ client, statusUrls });
});

afterAll(async () => {
  await close();
  await emulator.close();
});

const simulate = (what: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${emulator.url}/_twilio/simulate/${what}`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` },
    body: new URLSearchParams(fields),
  });

test('a signed callback names the claim before our own call has returned, and after', async () => {
  if (MARIA === undefined) throw new Error('no number');
  const answer = await carrier.send({
    ws: 'T1',
    contact: 'c_1',
    sendKey: 'send:d_1:1',
    to: MARIA,
    from: OURS,
    messagingServiceSid: SERVICE,
    body: 'Hi María & co, “when”? 😀',
    validitySeconds: 300,
  });
  heard.push('returned');
  const sid = answer.kind === 'accepted' ? answer.sid : 'none';
  await simulate('message-status', { MessageSid: sid, Status: 'delivered' });
  const claim = { contact: 'c_1', sendKey: 'send:d_1:1', sid };
  expect(heard).toEqual([{ ...claim, status: 'queued' }, 'returned', { ...claim, status: 'delivered' }]);
});

test('a text from a phone comes in signed', async () => {
  await simulate('inbound-message', { From: '+17135550142', To: OURS, Body: 'مرحبا é & 😀' });
  expect(heard).toEqual([{ from: '+17135550142', body: 'مرحبا é & 😀' }]);
});
