import { createHash, createHmac, randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type IncomingLead, leadRouter } from '../../src/intake/routes.ts';
import { parseSecret } from '../../src/intake/secret.ts';
import { StoreAway } from '../../src/use-cases/ports.ts';
import type { LeadReceipt } from '../../src/use-cases/receive-lead.ts';
import { openWeb, type Web } from '../support/web.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const answer = { lead: 'lead_1', contact: 'c_1', conversation: 'conv_1', duplicate: false };

let web: Web;
let leads: IncomingLead[];
let receive: (lead: IncomingLead) => Promise<LeadReceipt>;

beforeAll(async () => {
  const key = parseSecret(SECRET);
  web = await openWeb({
    routers: ({ webhook }) => [
      leadRouter({
        ws: 'T1',
        keys: key === undefined ? [] : [key],
        country: 'US',
        now: Date.now,
        wallClock: Date.now,
        receiveLead: (lead) => {
          leads.push(lead);
          return receive(lead);
        },
        count: (outcome) => webhook('leads', outcome),
      }),
    ],
  });
});

afterAll(() => web.close());

beforeEach(() => {
  leads = [];
  receive = async () => ({ kind: 'stored', answer });
});

const form = {
  name: 'Maria R.',
  phone: '(713) 555-0142',
  source: 'quote-form',
  sourceUrl: 'https://acme.example/quote?utm=ä',
  request: 'Leak over the garage, can someone call me?',
  purpose: 'inquiry',
  channelPreference: 'text',
  timeZone: 'america/chicago',
  postalCode: '77002',
  state: 'tx',
  city: 'Houston',
  owner: 'dana@acme.example',
  crmLink: 'https://crm.example/contacts/17',
  language: 'es',
  consent: {
    kind: 'informational',
    at: '2026-05-21T13:03:00-05:00',
    disclosure: 'I agree to get texts about my request.',
    url: 'https://acme.example/quote',
    ip: '203.0.113.7',
    userAgent: 'Mozilla/5.0',
  },
};

interface Post {
  readonly id?: string;
  readonly at?: number;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function post(
  body: string | Buffer,
  { id = randomUUID(), at = Date.now(), path = '/leads', headers = {} }: Post = {},
) {
  return fetch(`${web.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at / 1_000)),
      'webhook-signature': new Webhook(SECRET).sign(id, new Date(at), body.toString()),
      ...headers,
    },
    body,
  });
}

const counted = (outcome: string): Promise<number> =>
  web.counted(`baton_webhooks_total{route="leads",outcome="${outcome}"}`);

describe('a lead is understood and stored with its payload as it came', () => {
  test('with every field', async () => {
    const body = JSON.stringify(form);
    const response = await post(body, { id: 'msg_full' });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(answer);
    expect(leads).toEqual([
      {
        ws: 'T1',
        webhookId: 'msg_full',
        payloadHash: createHash('sha256').update(body).digest('hex'),
        raw: body,
        phone: '+17135550142',
        name: 'Maria R.',
        source: 'quote-form',
        sourceUrl: 'https://acme.example/quote?utm=ä',
        request: 'Leak over the garage, can someone call me?',
        purpose: 'inquiry',
        channelPreference: 'text',
        stage: 'new',
        place: { zone: 'America/Chicago', postalCode: '77002', state: 'TX', city: 'Houston' },
        ownerHint: 'dana@acme.example',
        crmLink: 'https://crm.example/contacts/17',
        language: 'es',
        consent: { ...form.consent, at: Date.parse('2026-05-21T18:03:00Z') },
      },
    ]);
  });

  test('with the least, and what forms send for "nothing"', async () => {
    const response = await post(
      JSON.stringify({
        phone: '+17135550142',
        source: 'ad',
        name: '',
        request: null,
        consent: null,
        state: ' ',
      }),
    );
    expect(response.status).toBe(200);
    const { raw, webhookId, payloadHash, ...lead } = leads[0] ?? {};
    expect(lead).toEqual({
      ws: 'T1',
      phone: '+17135550142',
      source: 'ad',
      purpose: 'inquiry',
      channelPreference: 'any',
      stage: 'new',
      place: {},
    });
  });

  const words = [
    ['emoji', 'leak 💧👨‍👩‍👧‍👦', 'leak 💧👨‍👩‍👧‍👦'],
    ['right to left', 'مرحبا، كم السعر؟', 'مرحبا، كم السعر؟'],
    ['a lone surrogate', 'x\ud83dy', 'x\ufffdy'],
    ['markup', '<!channel> *x* & <script>', '<!channel> *x* & <script>'],
    ['5,000 characters', 'é'.repeat(5_000), 'é'.repeat(5_000)],
  ] as const;
  for (const [name, request, stored] of words) {
    test(name, async () => {
      // JSON.stringify writes a lone surrogate as an escape, which is how such payloads travel.
      expect((await post(JSON.stringify({ ...form, request }))).status).toBe(200);
      expect(leads[0]?.request).toBe(stored);
      expect(leads[0]?.raw.isWellFormed()).toBe(true);
    });
  }

  test('to a workspace by name', async () => {
    expect((await post(JSON.stringify(form), { path: '/leads/T1' })).status).toBe(200);
  });
});

describe('repeats', () => {
  test('the same id and body get the same answer', async () => {
    const first = await post(JSON.stringify(form), { id: 'msg_r' });
    receive = async () => ({ kind: 'repeated', answer });
    const again = await post(JSON.stringify(form), { id: 'msg_r' });
    expect([again.status, await again.json()]).toEqual([first.status, await first.json()]);
    expect(leads[1]?.payloadHash).toBe(leads[0]?.payloadHash);
  });

  test('the same id with another body is a conflict', async () => {
    receive = async () => ({ kind: 'conflict' });
    const response = await post(JSON.stringify(form), { id: 'msg_r' });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ error: 'conflict' });
  });
});

describe('who did not sign it now stores nothing', () => {
  const minutes = (count: number): number => Date.now() + count * 60_000;
  const body = JSON.stringify(form);
  const cases: readonly { name: string; send: () => Promise<Response>; error: string }[] = [
    { name: 'unsigned', send: () => fetch(`${web.url}/leads`, { method: 'POST', body }), error: 'unsigned' },
    {
      name: 'without a time',
      send: () => post(body, { headers: { 'webhook-timestamp': '' } }),
      error: 'forged',
    },
    {
      name: 'forged',
      send: () => post(body, { headers: { 'webhook-signature': 'v1,AAAA' } }),
      error: 'forged',
    },
    {
      name: 'tampered',
      send: () =>
        post(body.replace('Maria', 'Marie'), {
          id: 'x',
          headers: { 'webhook-signature': new Webhook(SECRET).sign('x', new Date(), body) },
        }),
      error: 'forged',
    },
    { name: 'stale', send: () => post(body, { at: minutes(-6) }), error: 'stale' },
    { name: 'future-dated', send: () => post(body, { at: minutes(6) }), error: 'future' },
  ];
  for (const { name, send, error } of cases) {
    test(name, async () => {
      const before = await counted(error);
      const response = await send();
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ error });
      expect(leads).toEqual([]);
      expect(await counted(error)).toBe(before + 1);
    });
  }
});

describe('a faulty lead is refused with every fault named', () => {
  const cases: readonly { name: string; body: unknown; faults: Readonly<Record<string, string>> }[] = [
    { name: 'nothing there', body: {}, faults: { source: 'is missing' } },
    {
      name: 'nobody there',
      body: { source: 'quote-form', phone: ' ', stage: 'new' },
      faults: { phone: 'is missing, and so is a name, request or crmLink that would say who it is' },
    },
    { name: 'not an object', body: [], faults: { '': 'must be a JSON object' } },
    { name: 'null', body: null, faults: { '': 'must be a JSON object' } },
    {
      name: 'not a phone',
      body: { ...form, phone: 'hello' },
      faults: { phone: 'has letters in it: write the digits' },
    },
    {
      name: 'a phone that is a number',
      body: { ...form, phone: 7135550142 },
      faults: { phone: 'must be text, such as "+12125550100"' },
    },
    {
      name: 'everything at once',
      body: {
        phone: '12345',
        source: 7,
        sourceUrl: 'javascript:alert(1)',
        purpose: 'spam',
        channelPreference: 'fax',
        timeZone: 'EST',
        postalCode: '7700',
        state: 'Texas',
        crmLink: '//crm.example',
        name: 'x'.repeat(201),
        consent: { kind: 'yes', at: 'yesterday', ip: '1.2.3', disclosure: 'x'.repeat(10_001), ok: true },
        source_url: 'https://acme.example',
      },
      faults: {
        phone: 'is not a phone number: write it with + and country code, or as it is dialled in US',
        source: 'must be text',
        name: 'is longer than 200 characters',
        sourceUrl: 'must be a link that begins with https:// or http://',
        purpose: 'must be one of inquiry, informational, marketing',
        channelPreference: 'must be one of text, call, email, any',
        timeZone: 'must be an IANA time zone, such as America/Chicago',
        postalCode: 'must be a US ZIP code or a Canadian postal code, as text, such as "77002"',
        state: 'must be the two letters of a US state or Canadian province, such as TX',
        crmLink: 'must be a link that begins with https:// or http://',
        'consent.kind': 'must be one of inquiry, informational, marketing',
        'consent.at': 'must be a time with its offset, such as 2026-11-21T13:03:00-06:00',
        'consent.disclosure': 'is longer than 10000 characters',
        'consent.ip': 'must be an IPv4 or IPv6 address',
        'consent.ok': 'is not a field',
        source_url: 'is not a field, did you mean sourceUrl?',
      },
    },
    {
      name: 'consent from the future',
      body: { ...form, consent: { ...form.consent, at: '2999-01-01T00:00:00Z' } },
      faults: { 'consent.at': 'is in the future' },
    },
    {
      name: 'consent that is a word',
      body: { ...form, consent: 'yes' },
      faults: { consent: 'must be a JSON object' },
    },
    {
      name: 'a fixed offset for a zone',
      body: { ...form, timeZone: 'Etc/GMT+5' },
      faults: { timeZone: 'must be an IANA time zone, such as America/Chicago' },
    },
  ];
  for (const { name, body, faults } of cases) {
    test(name, async () => {
      const response = await post(JSON.stringify(body));
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        error: 'malformed',
        message: 'The lead has faults.',
        faults: Object.entries(faults).map(([path, message]) => ({ path, message })),
      });
      expect(leads).toEqual([]);
    });
  }

  for (const [name, body, message] of [
    ['no JSON', '{"phone": ', 'is not JSON'],
    ['nothing', '', 'is not JSON'],
  ] as const) {
    test(name, async () => {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ faults: [{ path: '', message }] });
    });
  }

  test('bytes that are no UTF-8', async () => {
    const bytes = Buffer.from('7b22ff227d', 'hex');
    const at = String(Math.floor(Date.now() / 1_000));
    const mac = createHmac('sha256', Buffer.alloc(32, 7)).update(`b.${at}.`).update(bytes).digest('base64');
    const headers = { 'webhook-id': 'b', 'webhook-timestamp': at, 'webhook-signature': `v1,${mac}` };
    const response = await fetch(`${web.url}/leads`, { method: 'POST', headers, body: bytes });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ faults: [{ path: '', message: 'is not UTF-8' }] });
  });

  test('an unknown workspace is said so', async () => {
    const response = await post(JSON.stringify(form), { path: '/leads/T2' });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: 'unknown-workspace' });
    expect(leads).toEqual([]);
  });
});

describe('bad days', () => {
  test('too large: 413', async () => {
    const response = await post(JSON.stringify({ ...form, request: 'x'.repeat(66_000) }));
    expect(response.status).toBe(413);
    expect(leads).toEqual([]);
    expect(await counted('too-large')).toBe(1);
  });

  test('store away: 503, come again', async () => {
    receive = () => Promise.reject(new StoreAway('no primary'));
    const response = await post(JSON.stringify(form));
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.json()).toMatchObject({ error: 'store-away' });
  });

  test('another method or path: 404', async () => {
    expect((await fetch(`${web.url}/leads`)).status).toBe(404);
    expect((await post('{}', { path: '/leads/T1/x' })).status).toBe(404);
  });

  test('a path that cannot be decoded: 400', async () => {
    expect((await post('{}', { path: '/leads/%E0%A4%A' })).status).toBe(400);
  });
});
