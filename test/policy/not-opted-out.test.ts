import { notOptedOut } from '../../src/policy/not-opted-out.ts';
import { stop } from './facts.ts';
import { ruleTable } from './rule-table.ts';

ruleTable(notOptedOut, [
  { name: 'nobody asked us to stop', says: 'allow' },
  { name: 'they did', change: { optedOut: stop() }, says: 'block', because: 'asked us to stop' },
  { name: 'not even an answer to HELP', change: { optedOut: stop(), purpose: 'help' }, says: 'block' },
  { name: 'nor a reply', change: { optedOut: stop(), purpose: 'reply' }, says: 'block' },
  {
    name: 'the one goodbye',
    change: { optedOut: stop(), purpose: 'opt-out-confirmation' },
    says: 'allow',
  },
  {
    name: 'fresh consent of ours changes nothing: only theirs does',
    change: { optedOut: stop({ by: 'U-DANA', how: 'recorded-by-person' }) },
    says: 'block',
    because: 'asked us to stop',
  },
]);
