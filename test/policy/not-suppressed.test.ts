import { notSuppressed } from '../../src/policy/not-suppressed.ts';
import { ruleTable } from './rule-table.ts';

const auto = { draft: { automatic: true } } as const;

ruleTable(notSuppressed, [
  { name: 'nothing open', says: 'allow' },
  {
    name: 'a customer with an open matter',
    change: { suppressions: ['customer-issue'] },
    says: 'block',
    because: 'customer',
  },
  { name: 'a deal', change: { suppressions: ['deal'] }, says: 'block', because: 'deal' },
  { name: 'a complaint', change: { suppressions: ['complaint'] }, says: 'block', because: 'complaint' },
  {
    name: 'a reminder to somebody who complains',
    change: { suppressions: ['complaint'], purpose: 'follow-up' },
    says: 'block',
  },
  {
    name: 'whoever writes is answered all the same',
    change: { suppressions: ['customer-issue', 'deal', 'complaint'], purpose: 'reply' },
    says: 'allow',
  },
  { name: 'HELP is answered', change: { suppressions: ['deal'], purpose: 'help' }, says: 'allow' },
  {
    name: 'the goodbye goes',
    change: { suppressions: ['complaint'], purpose: 'opt-out-confirmation' },
    says: 'allow',
  },
  {
    name: 'the carrier takes us for a machine: no automatic text',
    change: { ...auto, suppressions: ['people-only'] },
    says: 'block',
    because: 'machine',
  },
  { name: 'but a person may write', change: { suppressions: ['people-only'] }, says: 'allow' },
  {
    name: 'the holdout group gets no automatic text',
    change: { ...auto, suppressions: ['holdout'] },
    says: 'block',
    because: 'no automatic texts',
  },
  { name: 'but a person may write to it', change: { suppressions: ['holdout'] }, says: 'allow' },
  {
    name: 'of several reasons the one that stops this text is told',
    change: { suppressions: ['people-only', 'holdout', 'deal'] },
    says: 'block',
  },
]);
