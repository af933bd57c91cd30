import { allow, block, type Rule } from './rule.ts';

/**
 * A revocation ends every text but its one confirmation (47 CFR 64.1200(a)(12): the only message after the request).
 * Only the contact's own new opt-in reopens.
 */
export const notOptedOut: Rule = {
  id: 'not-opted-out',
  check: ({ optedOut, purpose }) => {
    if (optedOut === undefined) return allow('They have not asked us to stop.');
    if (purpose === 'opt-out-confirmation') return allow('This is the one goodbye after their stop.');
    return block('They asked us to stop.', 'Only they can undo it: they text START. Check before you call.');
  },
};
