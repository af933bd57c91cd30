import { createHash } from 'node:crypto';
import type { TwilioConfig } from './twilio-config.ts';

/** The emulator refuses the 5,001st request that one `Authorization` makes in an hour; API keys share the load. */
const KEYS = 200;
export const REQUESTS_PER_KEY = 4_000;

/** A SID that is the same at every start. */
const steadySid = (prefix: string, of: string): string =>
  `${prefix}${createHash('sha256').update(of).digest('hex').slice(0, 32)}`;

/** SID of one of the account's numbers. */
export const numberSid = (number: string): string => steadySid('PN', number);

const keySecret = (authToken: string): string => `${authToken}-key`;

/** The `Authorization` by which the proxy makes its n-th request. */
export function keyFor(authToken: string, requests: number): string {
  const sid = steadySid('SK', `key ${Math.floor(requests / REQUESTS_PER_KEY) % KEYS}`);
  return `Basic ${Buffer.from(`${sid}:${keySecret(authToken)}`).toString('base64')}`;
}

/** The emulator's seed. It holds no webhook addresses: the proxy plays the carrier and calls Baton itself. */
export const twilioSeed = ({ accountSid, authToken, messagingServiceSid, numbers }: TwilioConfig) => ({
  account: { sid: accountSid, auth_token: authToken, friendly_name: 'Baton sandbox' },
  api_keys: Array.from({ length: KEYS }, (_, n) => ({
    sid: steadySid('SK', `key ${n}`),
    secret: keySecret(authToken),
  })),
  phone_numbers: numbers.map((number) => ({ sid: numberSid(number), phone_number: number })),
  messaging_services: [{ sid: messagingServiceSid, friendly_name: 'Baton', phone_numbers: numbers }],
});
