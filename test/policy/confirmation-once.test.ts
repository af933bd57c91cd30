import { confirmationOnce } from '../../src/policy/confirmation-once.ts';
import { MINUTE, NOW, stop } from './facts.ts';
import { ruleTable } from './rule-table.ts';

const goodbye = { purpose: 'opt-out-confirmation' } as const;

ruleTable(confirmationOnce, [
  { name: 'says nothing of other texts', says: 'allow', because: 'Not a goodbye' },
  { name: 'the first, at once', change: { ...goodbye, optedOut: stop({ at: NOW }) }, says: 'allow' },
  {
    name: 'in the fifth minute',
    change: { ...goodbye, optedOut: stop({ at: NOW - 5 * MINUTE }) },
    says: 'allow',
  },
  {
    name: 'a moment after five minutes',
    change: { ...goodbye, optedOut: stop({ at: NOW - 5 * MINUTE - 1 }) },
    says: 'block',
    because: 'More than five minutes',
  },
  {
    name: 'the carrier has said it',
    change: { ...goodbye, optedOut: stop({ carrierConfirmed: true }) },
    says: 'block',
    because: 'carrier has confirmed',
  },
  {
    name: 'we have said it',
    change: { ...goodbye, optedOut: stop(), confirmationSent: true },
    says: 'block',
    because: 'confirmed already',
  },
  { name: 'a goodbye without a stop', change: goodbye, says: 'block', because: 'no stop' },
]);
