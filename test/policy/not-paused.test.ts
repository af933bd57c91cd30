import { notPaused } from '../../src/policy/not-paused.ts';
import { ruleTable } from './rule-table.ts';

ruleTable(notPaused, [
  { name: 'nothing waits', says: 'allow' },
  { name: 'unclear words', change: { paused: true }, says: 'block', because: 'unclear' },
  { name: 'emergency or self-harm words', change: { sensitive: true }, says: 'block', because: 'in danger' },
  { name: 'unclear words, for a reply', change: { paused: true, purpose: 'reply' }, says: 'block' },
  {
    name: 'the goodbye waits for neither',
    change: { paused: true, sensitive: true, purpose: 'opt-out-confirmation' },
    says: 'allow',
  },
]);
