import type { Request, RequestHandler } from 'express';
import { type Form, readForm } from './read-form.ts';
import { isFromTwilio } from './verify.ts';
import { type Ending, isRefused, type Outcome, refusals } from './webhook-ending.ts';

/** No words for the contact: every text passes the send gate, an answer too. */
const SILENCE = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

export interface TwilioAccount {
  readonly accountSid: string;
  readonly authToken: string;
  /** As Twilio knows us: scheme, host and any path prefix, without a slash at the end. */
  readonly publicUrl: string;
}

/**
 * One Twilio webhook: signature first, then whatever `handle` makes of the form, then the answer. `handle` resolves
 * when everything is stored; what it throws goes to the error handler.
 */
export const twilioWebhook =
  (
    account: TwilioAccount,
    count: (outcome: Outcome) => void,
    handle: (form: Form, query: URLSearchParams) => Promise<Ending>,
  ): RequestHandler =>
  async (request, response) => {
    const { outcome, faults } = await endingOf(account, request, handle);
    count(outcome);
    if (isRefused(outcome)) {
      const { status, message } = refusals[outcome];
      response.status(status).json({ error: outcome, message, ...(faults ? { faults } : {}) });
    } else response.type('text/xml').send(SILENCE);
  };

async function endingOf(
  account: TwilioAccount,
  request: Request,
  handle: (form: Form, query: URLSearchParams) => Promise<Ending>,
): Promise<Ending> {
  const form = readForm(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
  const signature = request.get('x-twilio-signature');
  const target = request.originalUrl;
  if (signature === undefined) return { outcome: 'unsigned' };
  if (!isFromTwilio(account, { signature, target, form })) return { outcome: 'forged' };
  const { AccountSid } = form.fields;
  if (AccountSid !== account.accountSid) return { outcome: 'unknown-account' };
  const [, query = ''] = target.split('?', 2);
  return handle(form, new URLSearchParams(query));
}
