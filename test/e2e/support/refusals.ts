import { createHmac } from 'node:crypto';
import { fieldsOf, listOf } from '../../../src/sandbox/wire/fields.ts';
import type { House, Who } from './house.ts';

/** Who sends it, and to which Baton. */
export interface Scene {
  readonly house: House;
  readonly stranger: Who;
}

export interface Refusal {
  readonly route: string;
  readonly outcome: string;
  readonly status: number;
  /** Sends it and tells the status of the answer, and what it says. */
  /** The paths of the faults that the answer names. */
  readonly faults?: readonly string[];
  readonly send: (scene: Scene) => Promise<readonly [status: number, says?: string]>;
}

const lead = ({ stranger }: Scene) => ({
  phone: stranger.phone,
  source: stranger.lane.source,
  name: 'Somebody',
});
const inbound = ({ house, stranger }: Scene, more: Readonly<Record<string, string>> = {}) => ({
  AccountSid: house.urls.twilio.accountSid,
  MessageSid: 'SMffffffffffffffffffffffffffffffff',
  From: stranger.phone,
  To: stranger.lane.number,
  Body: 'hello',
  ...more,
});

/** A lead as its sender would sign it, or nearly so. */
async function post(
  { house }: Scene,
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

async function twilio(
  { house }: Scene,
  path: string,
  params: object,
  headers: Readonly<Record<string, string>> = {},
) {
  const answer = await fetch(`${house.urls.app}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ ...params }).toString(),
  });
  return [answer.status] as const;
}

async function signed({ house }: Scene, path: string, params: object): Promise<readonly [number, string]> {
  const url = `${house.urls.app}${path}`;
  const { attempts, body } = fieldsOf(await house.stage.proxy('POST /twilio/callback', { url, params }));
  return [Number(fieldsOf(listOf(attempts).at(-1))['status']), String(body)];
}

async function command({ house, stranger }: Scene, trick: object): Promise<readonly [number]> {
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

/** What is not believed, not for us, not understood or too large. */
export const refusals = {
  'a lead without a signature': {
    route: 'leads',
    outcome: 'unsigned',
    status: 401,
    send: (scene) => post(scene, JSON.stringify(lead(scene)), { sign: false }),
  },
  'a lead changed after it was signed': {
    route: 'leads',
    outcome: 'forged',
    status: 401,
    send: (scene) => post(scene, JSON.stringify(lead(scene)), { tamper: ' ' }),
  },
  'a lead signed six minutes ago': {
    route: 'leads',
    outcome: 'stale',
    status: 401,
    send: (scene) => post(scene, JSON.stringify(lead(scene)), { at: wallSeconds() - 6 * MINUTE }),
  },
  'a lead signed six minutes ahead': {
    route: 'leads',
    outcome: 'future',
    status: 401,
    send: (scene) => post(scene, JSON.stringify(lead(scene)), { at: wallSeconds() + 6 * MINUTE }),
  },
  'a lead for another workspace': {
    route: 'leads',
    outcome: 'unknown-workspace',
    status: 404,
    send: (scene) => post(scene, JSON.stringify(lead(scene)), { path: '/leads/T0OTHER' }),
  },
  'a lead that is no JSON': {
    route: 'leads',
    outcome: 'malformed',
    status: 400,
    send: (scene) => post(scene, '{"phone":'),
  },
  'a lead without a phone, with a date that is none and a field that is none': {
    route: 'leads',
    outcome: 'malformed',
    status: 400,
    send: (scene) =>
      post(
        scene,
        JSON.stringify({
          source: 'x',
          phone: 'call me',
          consent: { kind: 'informational', at: 'soon' },
          Name: 'X',
        }),
      ),
    faults: ['phone', 'consent.at', 'Name'],
  },
  'a lead that is too large': {
    route: 'leads',
    outcome: 'too-large',
    status: 413,
    send: (scene) => post(scene, JSON.stringify({ ...lead(scene), request: 'x'.repeat(70_000) })),
  },
  'a text without a signature': {
    route: 'sms-inbound',
    outcome: 'unsigned',
    status: 403,
    send: (scene) => twilio(scene, '/sms/inbound', inbound(scene)),
  },
  'a text with somebody else’s signature': {
    route: 'sms-inbound',
    outcome: 'forged',
    status: 403,
    send: (scene) =>
      twilio(scene, '/sms/inbound', inbound(scene), { 'x-twilio-signature': 'c29tZWJvZHkgZWxzZQ==' }),
  },
  'a text of another account': {
    route: 'sms-inbound',
    outcome: 'unknown-account',
    status: 404,
    send: (scene) =>
      signed(scene, '/sms/inbound', inbound(scene, { AccountSid: 'ACffffffffffffffffffffffffffffffff' })),
  },
  'a text to a number that is not ours': {
    route: 'sms-inbound',
    outcome: 'unknown-number',
    status: 404,
    send: (scene) => signed(scene, '/sms/inbound', inbound(scene, { To: '+12025550100' })),
  },
  'a text from something that is no phone, without a sid': {
    route: 'sms-inbound',
    outcome: 'malformed',
    status: 400,
    send: (scene) => signed(scene, '/sms/inbound', inbound(scene, { From: '+1', MessageSid: '' })),
    faults: ['MessageSid', 'From'],
  },
  'a text that is too large': {
    route: 'sms-inbound',
    outcome: 'too-large',
    status: 413,
    send: (scene) => signed(scene, '/sms/inbound', inbound(scene, { Body: 'x'.repeat(70_000) })),
  },
  'a delivery report without a signature': {
    route: 'sms-status',
    outcome: 'unsigned',
    status: 403,
    send: (scene) => twilio(scene, '/sms/status', { MessageSid: 'SM1', MessageStatus: 'delivered' }),
  },
  'a click signed with another secret': {
    route: 'slack',
    outcome: 'refused',
    status: 401,
    send: (scene) => command(scene, { forge: true }),
  },
  'a click from six minutes ago': {
    route: 'slack',
    outcome: 'refused',
    status: 401,
    send: (scene) => command(scene, { skewSeconds: -6 * MINUTE }),
  },
  'a click from six minutes ahead': {
    route: 'slack',
    outcome: 'refused',
    status: 401,
    send: (scene) => command(scene, { skewSeconds: 6 * MINUTE }),
  },
} satisfies Record<string, Refusal>;
