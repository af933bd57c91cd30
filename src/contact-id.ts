import { createHmac } from 'node:crypto';
import type { E164 } from './domain/phone.ts';

/** Stream id of a number in a workspace: an HMAC under the process's key, so that an id tells nobody the number. */
export const contactIds =
  (key: string) =>
  (ws: string, phone: E164): string =>
    createHmac('sha256', key).update(`${ws}\n${phone}`).digest('hex').slice(0, 32);
