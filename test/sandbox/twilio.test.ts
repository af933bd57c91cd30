import type { Twilio } from 'twilio';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { callControl } from '../../src/sandbox/wire/call-control.ts';
import { startWorld, type World } from '../../src/sandbox/world.ts';
import { twilioClient } from '../../src/sms/base-url-client.ts';
import { until } from './support/until.ts';
import { type Catcher, type Caught, catchWebhooks } from './support/webhook-catcher.ts';

let world: World;
let client: Twilio;
let baton: Catcher;
let from: string;
let messagingServiceSid: string;

const control = (route: Parameters<typeof callControl>[1], body?: unknown) =>
  callControl(world.urls.proxy.url, route, body);

/** A number that no other test uses. */
let numbers = 0;
const someone = () => `+1312555${String(1000 + numbers++).slice(-4)}`;

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'accepted',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );

const text = (to: string, body: string, more: object = {}) =>
  client.messages.create({ to, from, messagingServiceSid, body, ...more });

const inbound = (contact: string, body: string, more: object = {}) =>
  control('POST /twilio/inbound', { from: contact, to: from, body, ...more });

const firstParams = (): Caught['params'] => baton.caught[0]?.params ?? {};

const param = ({ params }: Caught, name: string) => params[name];

const statusesOf = (sid: string) =>
  baton.caught
    .filter((caught) => param(caught, 'MessageSid') === sid)
    .map((caught) => param(caught, 'MessageStatus'));

const script = (body: object, fault: object) =>
  control('POST /faults', { target: 'twilio', match: { method: 'messages.create', ...body }, fault });

beforeAll(async () => {
  world = await startWorld();
  const { accountSid, authToken, api } = world.urls.twilio;
  ({ messagingServiceSid } = world.urls.twilio);
  from = world.urls.twilio.numbers[0] ?? '';
  client = twilioClient({ accountSid, authToken, baseUrl: api, timeoutMs: 15_000 });
  baton = await catchWebhooks(authToken);
  await world.pointAt(baton.url);
});
afterAll(async () => {
  await baton?.close();
  await world?.stop();
});
beforeEach(async () => {
  await control('DELETE /faults');
  await control('DELETE /requests');
  await control('POST /twilio/carrier', { advancedOptOut: false });
  baton.caught.length = 0;
});

test('a text is accepted with service and sender, then delivered with signed callbacks that keep their query', async () => {
  const to = someone();
  const statusCallback = `${baton.url}/sms/status?contact=c1&send=k%201`;
  const message = await text(to, 'Hi 😀', { statusCallback, validityPeriod: 290 });
  expect(message).toMatchObject({ status: 'accepted', from, to, messagingServiceSid, numSegments: '1' });
  await until('delivery', () => statusesOf(message.sid).includes('delivered'));
  expect(statusesOf(message.sid)).toEqual(['queued', 'sent', 'delivered']);
  expect(baton.caught.every(({ signed }) => signed)).toBe(true);
  expect(baton.caught[0]?.path).toBe('/sms/status?contact=c1&send=k%201');
  expect(await client.messages(message.sid).fetch()).toMatchObject({ status: 'delivered', body: 'Hi 😀' });
  const [sent] = await control('GET /requests?target=twilio&method=messages.create').then((list) =>
    Array.isArray(list) ? list : [],
  );
  expect(sent).toMatchObject({ fields: { ValidityPeriod: '290' }, status: 201 });
});

const refusals: readonly (readonly [string, object, number])[] = [
  ['a body of 1,601', { to: '+13125550999', body: 'x'.repeat(1601) }, 21617],
  ['the magic invalid number', { to: '+15005550001', body: 'a' }, 21211],
  ['something that is no number', { to: 'Maria', body: 'a' }, 21211],
  ['the magic landline', { to: '+15005550009', body: 'a' }, 21614],
  ['no body', { to: '+13125550999', body: '' }, 21602],
  ['no recipient', { to: '', body: 'a' }, 21604],
  ['a validity of eleven hours', { to: '+13125550999', body: 'a', validityPeriod: 39_600 }, 21624],
  ['a sender outside the service', { to: '+13125550999', body: 'a', from: '+19995550100' }, 21712],
];

test.each(refusals)('%s is refused', async (_, wrong, code) => {
  expect(await codeOf(client.messages.create({ from, messagingServiceSid, to: '', ...wrong }))).toBe(code);
});

test('a wrong password is 20003', async () => {
  const { accountSid, api } = world.urls.twilio;
  const other = twilioClient({ accountSid, authToken: 'wrong', baseUrl: api, timeoutMs: 15_000 });
  expect(await codeOf(other.messages.list({ limit: 1 }))).toBe(20003);
});

test('a failure comes as a callback with its code and stands in the record', async () => {
  await script(
    { times: 1 },
    { kind: 'delivery', steps: [{ status: 'sent' }, { status: 'undelivered', afterMs: 20, code: 30003 }] },
  );
  const { sid } = await text(someone(), 'a', { statusCallback: `${baton.url}/sms/status` });
  const last = await until('failure', () =>
    baton.caught.find((caught) => param(caught, 'MessageStatus') === 'undelivered'),
  );
  expect(last.params).toMatchObject({ MessageSid: sid, ErrorCode: '30003' });
  expect(last.signed).toBe(true);
  expect(await client.messages(sid).fetch()).toMatchObject({ status: 'undelivered', errorCode: 30003 });
});

test('callbacks may come before create() answers, out of order, or never; the record never goes back', async () => {
  await script(
    { times: 1 },
    {
      kind: 'delivery',
      early: true,
      steps: [{ status: 'delivered' }, { status: 'sent', afterMs: 10 }],
    },
  );
  const created = text(someone(), 'a', { statusCallback: `${baton.url}/sms/status` });
  const { sid } = await created;
  expect(statusesOf(sid)[0]).toBe('delivered');
  await until('the late one', () => statusesOf(sid).length === 2);
  expect(await client.messages(sid).fetch()).toMatchObject({ status: 'delivered' });

  await script({ times: 1 }, { kind: 'delivery', steps: [] });
  const silent = await text(someone(), 'b', { statusCallback: `${baton.url}/sms/status` });
  expect(await client.messages(silent.sid).fetch()).toMatchObject({ status: 'queued' });
  expect(statusesOf(silent.sid)).toEqual([]);
});

test('an answer that is lost leaves a text that can be found; one cut before leaves none', async () => {
  const to = someone();
  await script({ bodyContains: to, times: 1 }, { kind: 'cut-after' });
  expect(await codeOf(text(to, 'once'))).toMatch(/ECONN|socket/);
  expect((await client.messages.list({ to })).map(({ body }) => body)).toEqual(['once']);
  const other = someone();
  await script({ bodyContains: other, times: 1 }, { kind: 'cut-before' });
  expect(await codeOf(text(other, 'never'))).toMatch(/ECONN|socket/);
  expect(await client.messages.list({ to: other })).toEqual([]);
});

test('the client gives up in time and never tries twice', async () => {
  const to = someone();
  const { accountSid, authToken, api } = world.urls.twilio;
  const hasty = twilioClient({ accountSid, authToken, baseUrl: api, timeoutMs: 100 });
  await script({ bodyContains: to }, { kind: 'slow', ms: 400 });
  expect(await codeOf(hasty.messages.create({ to, from, messagingServiceSid, body: 'a' }))).toBe(
    'ECONNABORTED',
  );
  await script({ bodyContains: 'too many' }, { kind: 'twilio-error', code: 20429 });
  expect(await codeOf(text(someone(), 'too many'))).toBe(20429);
  expect(await control('GET /requests?method=messages.create')).toHaveLength(2);
});

test('lists may be late, by the sandbox’s clock', async () => {
  const to = someone();
  await callControl(world.urls.driver.url, 'POST /clock', { pause: true });
  const { sid } = await text(to, 'a');
  await control('POST /faults', {
    target: 'twilio',
    match: { method: 'messages.list' },
    fault: { kind: 'late-listing', ms: 30_000 },
  });
  expect(await client.messages.list({ to })).toEqual([]);
  expect((await client.messages(sid).fetch()).sid).toBe(sid);
  const later = new Date(Date.now() + 60_000).toISOString();
  await callControl(world.urls.driver.url, 'POST /clock', { jump: later });
  expect(await client.messages.list({ to })).toHaveLength(1);
  await callControl(world.urls.driver.url, 'POST /clock', { run: true });
});

test('lists filter by number and time, newest first, over honest pages', async () => {
  const to = someone();
  await callControl(world.urls.driver.url, 'POST /clock', { jump: '2027-02-01T08:00:00Z' });
  for (const body of ['1', '2', '3']) await text(to, body);
  await callControl(world.urls.driver.url, 'POST /clock', { jump: '2027-02-03T08:00:00Z' });
  for (const body of ['4', '5']) await text(to, body);
  await inbound(to, 'back');
  const bodies = async (query: object) => (await client.messages.list(query)).map(({ body }) => body);
  expect(await bodies({ to, pageSize: 2 })).toEqual(['5', '4', '3', '2', '1']);
  expect(await bodies({ to, dateSentAfter: new Date('2027-02-02T00:00:00Z') })).toEqual(['5', '4']);
  expect(await bodies({ to, dateSentBefore: new Date('2027-02-02T00:00:00Z'), pageSize: 1 })).toEqual([
    '3',
    '2',
    '1',
  ]);
  expect(await bodies({ from: to })).toEqual(['back']);
  const [latest] = await client.messages.list({ to, limit: 1 });
  expect(latest?.dateCreated.toISOString().slice(0, 16)).toBe('2027-02-03T08:00');
});

test('an inbound text reaches Baton signed, with Twilio’s fields', async () => {
  const contact = someone();
  await inbound(contact, 'é & 😀 STOP by at 5?', { extra: { FromZip: '60601' } });
  const [caught] = baton.caught;
  expect(caught).toMatchObject({
    path: '/sms/inbound',
    signed: true,
    params: { From: contact, To: from, Body: 'é & 😀 STOP by at 5?', NumMedia: '0', FromZip: '60601' },
  });
  expect(caught?.params).not.toHaveProperty('OptOutType');
});

test('the emulator’s own way in plays the carrier too', async () => {
  const { api, accountSid, authToken } = world.urls.twilio;
  const contact = someone();
  const answer = await fetch(`${api}/_twilio/simulate/inbound-message`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` },
    body: new URLSearchParams({ To: from, From: contact, Body: 'Stop' }),
  });
  expect(answer.status).toBe(201);
  expect(baton.caught).toMatchObject([{ params: { Body: 'Stop' } }]);
  expect(await codeOf(text(contact, 'a'))).toBe(21610);
});

test('STOP blocks at the carrier, which answers once by itself and still tells Baton; START reopens', async () => {
  const contact = someone();
  await inbound(contact, ' Stop ');
  expect(baton.caught).toHaveLength(1);
  const [confirmation, ...more] = await client.messages.list({ to: contact });
  expect(confirmation).toMatchObject({ direction: 'outbound-reply', from });
  expect(confirmation?.sid).toMatch(/^SM[0-9a-f]{32}$/);
  expect(confirmation?.body).toMatch(/unsubscribed/);
  expect(more).toEqual([]);
  expect(await codeOf(text(contact, 'a'))).toBe(21610);
  await inbound(contact, 'STOP');
  await inbound(contact, 'please stop');
  expect(await client.messages.list({ to: contact })).toHaveLength(1);
  await inbound(contact, 'unstop');
  expect(await codeOf(text(contact, 'a'))).toBe('accepted');
});

test('with Advanced Opt-Out webhooks name the keyword and 21610 comes after acceptance', async () => {
  await control('POST /twilio/carrier', { advancedOptOut: true });
  const contact = someone();
  await inbound(contact, 'HELP');
  await inbound(contact, 'stop');
  expect(baton.caught.map((caught) => param(caught, 'OptOutType'))).toEqual(['HELP', 'STOP']);
  const { sid } = await text(contact, 'a', { statusCallback: `${baton.url}/sms/status` });
  const failed = await until('21610', () =>
    baton.caught.find((caught) => param(caught, 'MessageSid') === sid),
  );
  expect(failed.params).toMatchObject({ MessageStatus: 'failed', ErrorCode: '21610' });
});

test('a number blocked at the carrier without Baton’s knowledge', async () => {
  const number = someone();
  const order = { target: 'twilio', fault: { kind: 'opt-out', number } };
  await control('POST /faults', order);
  expect(await codeOf(text(number, 'a'))).toBe(21610);
  await control('DELETE /faults');
  expect(await codeOf(text(number, 'a'))).toBe('accepted');
});

test('a picture needs the account’s password, then comes from another host that wants none', async () => {
  await inbound(someone(), '', { media: [{}, { contentType: 'image/jpeg', base64: 'AAEC' }] });
  const { MessageSid = '', NumMedia, MediaUrl0 = '', MediaUrl1 = '', MediaContentType1 } = firstParams();
  expect(MessageSid).toMatch(/^MM/);
  expect([NumMedia, MediaContentType1]).toEqual(['2', 'image/jpeg']);
  expect((await fetch(MediaUrl0)).status).toBe(401);
  const { accountSid, authToken } = world.urls.twilio;
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  const redirect = await fetch(MediaUrl0, { headers: { authorization }, redirect: 'manual' });
  expect(redirect.status).toBe(307);
  const store = redirect.headers.get('location') ?? '';
  expect(new URL(store).host).not.toBe(new URL(MediaUrl0).host);
  expect((await fetch(store, { headers: { authorization } })).status).toBe(400);
  const picture = await fetch(MediaUrl0, { headers: { authorization } });
  expect(picture.headers.get('content-type')).toBe('image/png');
  const second = await fetch(MediaUrl1, { headers: { authorization } });
  expect(Buffer.from(await second.arrayBuffer())).toEqual(Buffer.from([0, 1, 2]));
  expect(await client.messages(MessageSid).fetch()).toMatchObject({ sid: MessageSid, numMedia: '2' });
  expect(await client.messages(MessageSid).media.list()).toHaveLength(2);
});

test('a webhook that fails with 5xx is not repeated, unless its address says so', async () => {
  baton.answerWith([{ status: 503 }]);
  await inbound(someone(), 'a');
  expect(baton.caught).toHaveLength(1);
  await control('POST /twilio/webhooks', { smsUrl: `${baton.url}/sms/inbound#rc=3&rp=5xx,ct,rt` });
  baton.answerWith([{ status: 503 }, { status: 500 }]);
  await inbound(someone(), 'b');
  const tries = baton.caught.slice(1);
  expect(tries.map(({ path, signed }) => [path, signed])).toEqual(
    Array.from({ length: 3 }, () => ['/sms/inbound', true]),
  );
  expect(new Set(tries.map(({ idempotencyToken }) => idempotencyToken)).size).toBe(1);
  await control('POST /twilio/webhooks', { smsUrl: `${baton.url}/sms/inbound` });
});

test('a text that came while nobody listened is not lost at Twilio', async () => {
  const contact = someone();
  await inbound(contact, 'while you were out', { silent: true });
  expect(baton.caught).toEqual([]);
  expect(await client.messages.list({ from: contact, to: from })).toMatchObject([
    { body: 'while you were out', direction: 'inbound', status: 'received' },
  ]);
});

test('several processes behind one public address are told in turn, signed for that address', async () => {
  const publicUrl = 'https://baton.example';
  const one = await catchWebhooks(world.urls.twilio.authToken, publicUrl);
  const two = await catchWebhooks(world.urls.twilio.authToken, publicUrl);
  await world.pointAt(publicUrl, [one.url, two.url]);
  await inbound(someone(), 'a');
  await inbound(someone(), 'b');
  expect([one.caught.length, two.caught.length]).toEqual([1, 1]);
  expect([...one.caught, ...two.caught].every(({ signed }) => signed)).toBe(true);
  await world.pointAt(baton.url);
  await Promise.all([one.close(), two.close()]);
});

test('TwiML that speaks would be seen as a text that left', async () => {
  const contact = someone();
  baton.answerWith([{ status: 200, body: '<Response><Message>Hello from TwiML</Message></Response>' }]);
  await inbound(contact, 'hi');
  expect(await client.messages.list({ to: contact })).toMatchObject([{ body: 'Hello from TwiML' }]);
});

test('webhook addresses are set and read through Twilio’s API', async () => {
  const [number] = await client.incomingPhoneNumbers.list({ phoneNumber: from });
  const smsUrl = `${baton.url}/sms/inbound?via=api`;
  await client.incomingPhoneNumbers(number?.sid ?? '').update({ smsUrl });
  expect((await client.incomingPhoneNumbers(number?.sid ?? '').fetch()).smsUrl).toBe(smsUrl);
  await inbound(someone(), 'a');
  expect(baton.caught[0]?.path).toBe('/sms/inbound?via=api');
  const service = await client.messaging.v1.services(messagingServiceSid).fetch();
  expect(service.sid).toBe(messagingServiceSid);
});
