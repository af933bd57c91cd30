import { lineReachable } from '../../src/policy/line-reachable.ts';
import { ruleTable } from './rule-table.ts';

ruleTable(lineReachable, [
  { name: 'usable', says: 'allow' },
  { name: 'landline', change: { line: 'landline' }, says: 'block', because: 'landline' },
  { name: 'dead', change: { line: 'dead' }, says: 'block', because: 'not in service' },
  { name: 'invalid', change: { line: 'invalid' }, says: 'block', because: 'not a phone number' },
  { name: 'three misses in a row', change: { line: 'unreachable' }, says: 'block', because: 'Three texts' },
  { name: "somebody else's", change: { line: 'wrong-number' }, says: 'block', because: 'somebody else' },
  {
    name: "somebody else's, told once that it has ended",
    change: { line: 'wrong-number', purpose: 'opt-out-confirmation' },
    says: 'allow',
  },
  {
    name: 'no goodbye to a number that takes no texts',
    change: { line: 'landline', purpose: 'opt-out-confirmation' },
    says: 'block',
  },
  { name: 'an erased number', change: { phoneKnown: false }, says: 'block', because: 'erased' },
]);
