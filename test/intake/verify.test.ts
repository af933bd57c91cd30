import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { parseSecret } from '../../src/intake/secret.ts';
import { verifyWebhook } from '../../src/intake/verify.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const OTHER = `whsec_${Buffer.alloc(24, 9).toString('base64')}`;
const NOW = Date.parse('2026-11-21T12:00:00Z');

const keyOf = (secret: string): Buffer => {
  const key = parseSecret(secret);
  if (key === undefined) throw new Error('no secret');
  return key;
};
const keys = [keyOf(SECRET)];

/** Signed by the scheme's own library. */
const signed = (body: string, { id = 'msg_1', at = NOW, secret = SECRET } = {}) => ({
  id,
  timestamp: String(Math.floor(at / 1_000)),
  signature: new Webhook(secret).sign(id, new Date(at), body),
});

test('what the library signs, we take; what we take, it takes', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
      fc.stringMatching(/^[\x21-\x7e]{1,60}$/),
      (body, id) => {
        const headers = signed(body, { id });
        expect(verifyWebhook(keys, headers, Buffer.from(body), NOW)).toEqual({ kind: 'verified', id });
      },
    ),
    { numRuns: 40 },
  );
});

test('one changed byte anywhere in the body is a forgery', () => {
  const body = '{"phone":"+17135550142"}';
  const headers = signed(body);
  fc.assert(
    fc.property(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
      const bytes = Buffer.from(body);
      bytes[place] = (bytes[place] ?? 0) ^ change;
      expect(verifyWebhook(keys, headers, bytes, NOW)).toEqual({ kind: 'refused', reason: 'forged' });
    }),
  );
});

describe('headers', () => {
  const good = signed('{}');
  const minutes = (count: number): number => NOW + count * 60_000;
  const cases = [
    { name: 'no id', headers: { ...good, id: undefined }, reason: 'unsigned' },
    { name: 'no timestamp', headers: { ...good, timestamp: undefined }, reason: 'unsigned' },
    { name: 'no signature', headers: { ...good, signature: undefined }, reason: 'unsigned' },
    { name: 'empty signature', headers: { ...good, signature: '' }, reason: 'forged' },
    { name: 'another id', headers: { ...good, id: 'msg_2' }, reason: 'forged' },
    {
      name: 'another time',
      headers: { ...good, timestamp: String(Number(good.timestamp) + 1) },
      reason: 'forged',
    },
    { name: 'a time with a sign', headers: { ...good, timestamp: `+${good.timestamp}` }, reason: 'forged' },
    { name: 'a time that is no number', headers: { ...good, timestamp: 'now' }, reason: 'forged' },
    { name: 'an id with spaces', headers: { ...good, id: 'msg 1' }, reason: 'forged' },
    { name: 'an id without end', headers: signed('{}', { id: 'x'.repeat(300) }), reason: 'forged' },
    { name: 'another secret', headers: signed('{}', { secret: OTHER }), reason: 'forged' },
    {
      name: 'another version of the scheme',
      headers: { ...good, signature: good.signature.replace('v1,', 'v2,') },
      reason: 'forged',
    },
    {
      name: 'a shortened signature',
      headers: { ...good, signature: good.signature.slice(0, -8) },
      reason: 'forged',
    },
    { name: '6 minutes old', headers: signed('{}', { at: minutes(-6) }), reason: 'stale' },
    {
      name: '5 minutes and a second old',
      headers: signed('{}', { at: minutes(-5) - 1_000 }),
      reason: 'stale',
    },
    { name: '6 minutes ahead', headers: signed('{}', { at: minutes(6) }), reason: 'future' },
    { name: 'in the year 5000', headers: signed('{}', { at: Date.parse('5000-01-01') }), reason: 'future' },
  ] as const;
  for (const { name, headers, reason } of cases) {
    test(`${name}: ${reason}`, () => {
      expect(verifyWebhook(keys, headers, Buffer.from('{}'), NOW)).toEqual({ kind: 'refused', reason });
    });
  }

  for (const at of [minutes(-5), minutes(5)]) {
    test(`five minutes off (${new Date(at).toISOString()}) is in time`, () => {
      expect(verifyWebhook(keys, signed('{}', { at }), Buffer.from('{}'), NOW)).toMatchObject({
        kind: 'verified',
      });
    });
  }

  test('one right signature among others is enough', () => {
    const signature = `v1a,zzzz v1,AAAA ${good.signature} nonsense`;
    expect(verifyWebhook(keys, { ...good, signature }, Buffer.from('{}'), NOW)).toMatchObject({
      kind: 'verified',
    });
  });
});

test('while a secret is changed, both count; afterwards only the new one', () => {
  const both = [keyOf(OTHER), keyOf(SECRET)];
  const [old, fresh] = [signed('{}'), signed('{}', { secret: OTHER })];
  for (const headers of [old, fresh]) {
    expect(verifyWebhook(both, headers, Buffer.from('{}'), NOW)).toMatchObject({ kind: 'verified' });
  }
  expect(verifyWebhook([keyOf(OTHER)], old, Buffer.from('{}'), NOW)).toMatchObject({ reason: 'forged' });
});

test('without any secret nothing is verified', () => {
  expect(verifyWebhook([], signed('{}'), Buffer.from('{}'), NOW)).toMatchObject({ reason: 'forged' });
});

describe('secrets', () => {
  const cases = [
    { text: SECRET, ok: true },
    { text: SECRET.replace('whsec_', ''), ok: false },
    { text: `whsec_${Buffer.alloc(23).toString('base64')}`, ok: false },
    { text: `whsec_${Buffer.alloc(65).toString('base64')}`, ok: false },
    { text: 'whsec_', ok: false },
    { text: 'whsec_not base64!', ok: false },
  ];
  for (const { text, ok } of cases) {
    test(`${text.slice(0, 20)}… ${ok ? 'is' : 'is not'} one`, () =>
      expect(parseSecret(text) !== undefined).toBe(ok));
  }
});
