import type { FormFault, UnreadForm, UnsupportedReason } from './parse.ts';

/** How a webhook ended, as told to the counter and, when `refusals` has a row for it, to Twilio. */
export type Outcome = 'stored' | 'repeated' | 'stray' | UnsupportedReason | RefusedOutcome;

export type RefusedOutcome = 'unsigned' | 'forged' | 'unknown-account' | 'unknown-number' | 'malformed';

export interface Ending {
  readonly outcome: Outcome;
  readonly faults?: readonly FormFault[];
}

/** The answers that are not silence. Twilio repeats none of them and shows each in its debugger. */
export const refusals = {
  unsigned: { status: 403, message: 'X-Twilio-Signature is missing.' },
  forged: {
    status: 403,
    message:
      'X-Twilio-Signature does not fit. Check TWILIO_AUTH_TOKEN, and PUBLIC_URL against the webhook URL.',
  },
  'unknown-account': { status: 404, message: 'AccountSid is not the account of this workspace.' },
  'unknown-number': {
    status: 404,
    message: 'To is not a number of this workspace. See "numbers" in baton.yml.',
  },
  malformed: { status: 400, message: 'The form has faults.' },
} as const satisfies Record<RefusedOutcome, { status: number; message: string }>;

export const isRefused = (outcome: Outcome): outcome is RefusedOutcome => Object.hasOwn(refusals, outcome);

/** The ending of a form that nothing is stored of. */
export const unread = (form: UnreadForm): Ending =>
  form.kind === 'malformed' ? { outcome: 'malformed', faults: form.faults } : { outcome: form.reason };
