import { allow, block, type Rule } from './rule.ts';

/** A confirmation within five minutes is presumed to be within the consent, 47 CFR 64.1200(a)(12). */
const CONFIRM_WITHIN_MS = 5 * 60_000;

/** The goodbye goes once per revocation, at once, and only if the carrier has not said it. */
export const confirmationOnce: Rule = {
  id: 'confirmation-once',
  check: ({ purpose, optedOut, confirmationSent, now }) => {
    if (purpose !== 'opt-out-confirmation') return allow('Not a goodbye.');
    if (optedOut === undefined) return block('There is no stop to confirm.', 'Nothing to do.');
    if (optedOut.carrierConfirmed) return block('The carrier has confirmed the stop.', 'Nothing to do.');
    if (confirmationSent) return block('The stop was confirmed already.', 'Nothing to do.');
    if (now - optedOut.at > CONFIRM_WITHIN_MS)
      return block('More than five minutes since the stop.', 'Nothing to do.');
    return allow('First confirmation, within five minutes.');
  },
};
