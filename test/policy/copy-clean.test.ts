import { expect, test } from 'vitest';
import { copyClean } from '../../src/policy/copy-clean.ts';
import type { CopyEffect, CopyFinding } from '../../src/policy/copy-finding.ts';
import { facts } from './facts.ts';
import { ruleTable } from './rule-table.ts';

const finding = (effect: CopyEffect, id: CopyFinding['id'] = 'price'): CopyFinding => ({
  id,
  effect,
  start: 0,
  end: 4,
  words: '$199',
  because: '“$199” is a price.',
});

ruleTable(copyClean, [
  { name: 'nothing against it', says: 'allow' },
  {
    name: 'remarks only',
    change: { findings: [finding('warn', 'shouting')] },
    says: 'allow',
    because: 'shouting',
  },
  { name: 'a price', change: { findings: [finding('block')] }, says: 'block', because: 'price' },
  {
    name: 'a promise that nobody ticked',
    change: { findings: [finding('tick', 'promise-time')] },
    says: 'block',
    because: 'promise-time',
  },
  { name: 'erased words', change: { draft: { body: undefined } }, says: 'block', because: 'erased' },
]);

test('the words themselves stay out of the trace', () => {
  expect(JSON.stringify(copyClean.check(facts({ findings: [finding('block')] })))).not.toContain('199');
});
