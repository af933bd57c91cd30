import { describe, expect, test } from 'vitest';
import { evidenceAgrees } from '../../src/policy/evidence-agrees.ts';
import { evidenceConflicts } from '../../src/policy/evidence-conflicts.ts';
import { grant, NOW } from './facts.ts';
import { placeOf } from './place-of.ts';
import { ruleTable } from './rule-table.ts';

const doubtful = grant({ conflicts: ['person', 'service'] });
const quarrel = {
  place: { ...placeOf(['TX'], ['America/Chicago']), conflicts: 'The form says Texas, the number Ohio.' },
};

ruleTable(evidenceAgrees, [
  { name: 'all of one mind', says: 'allow' },
  {
    name: 'consent of another person, for another service',
    change: { grants: [doubtful] },
    says: 'review',
    because: 'another person and another service',
  },
  {
    name: 'settled by consent that agrees',
    change: { grants: [doubtful, grant({ id: 'c2' })] },
    says: 'allow',
  },
  { name: 'in either order', change: { grants: [grant({ id: 'c2' }), doubtful] }, says: 'allow' },
  {
    name: 'their own text asks nobody else',
    change: { purpose: 'reply', grants: [doubtful], lastText: { sid: 'SM1', at: NOW } },
    says: 'allow',
  },
  { name: 'doubt about the place, but a person looks at the text', change: quarrel, says: 'allow' },
  {
    name: 'and nobody does',
    change: { ...quarrel, draft: { automatic: true } },
    says: 'review',
    because: 'disagree',
  },
  {
    name: 'a reminder by itself',
    change: { ...quarrel, purpose: 'follow-up', draft: { automatic: true } },
    says: 'review',
  },
  {
    name: 'the goodbye goes wherever they are',
    change: { ...quarrel, purpose: 'opt-out-confirmation', draft: { automatic: true } },
    says: 'allow',
  },
]);

describe('what the proof names otherwise than the request', () => {
  const request = { phone: '+15125550142', name: 'Maria Reyes', service: 'Roof repair' };
  const cases = [
    ['nothing', {}, []],
    ['the same', request, []],
    ['another number', { phone: '+15125550143' }, ['phone']],
    ['the same name, other order, case and accents', { name: 'REYÉS, María' }, []],
    ['a married name', { name: 'Maria Lopez' }, []],
    ['somebody else', { name: 'Ann Kim' }, ['person']],
    ['an initial is no name', { name: 'A.' }, []],
    ['another service', { service: 'Debt relief' }, ['service']],
    ['all three', { phone: '+1', name: 'Ann Kim', service: 'Debt relief' }, ['phone', 'person', 'service']],
  ] as const;
  for (const [name, proof, found] of cases)
    test(name, () => expect(evidenceConflicts(request, proof)).toEqual(found));
});
