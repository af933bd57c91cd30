import type { Unverified } from './verify.ts';

export type RefusedOutcome = Unverified | 'unknown-workspace' | 'malformed' | 'conflict';

export type Outcome = 'stored' | 'repeated' | RefusedOutcome;

/** The answers to a lead that was not taken. Nothing is stored for any of them. */
export const refusals = {
  unsigned: {
    status: 401,
    message: 'Sign the request: webhook-id, webhook-timestamp and webhook-signature (Standard Webhooks).',
  },
  forged: {
    status: 401,
    message: 'The signature does not fit. Check the secret and sign the exact bytes sent.',
  },
  stale: {
    status: 401,
    message: 'webhook-timestamp is more than 5 minutes old. Sign again with the present time.',
  },
  future: { status: 401, message: 'webhook-timestamp is more than 5 minutes ahead. Check the clock.' },
  'unknown-workspace': { status: 404, message: 'There is no such workspace here. POST to /leads.' },
  malformed: { status: 400, message: 'The lead has faults.' },
  conflict: { status: 409, message: 'This webhook-id was used before for another body.' },
} as const satisfies Record<RefusedOutcome, { status: number; message: string }>;
