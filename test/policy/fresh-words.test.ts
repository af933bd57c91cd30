import { freshWords } from '../../src/policy/fresh-words.ts';
import { ruleTable } from './rule-table.ts';

const body = 'Hi Maria, may we call you?';

ruleTable(freshWords, [
  { name: 'never refused', change: { draft: { body } }, says: 'allow' },
  { name: 'refused', change: { draft: { body }, spentWords: [body] }, says: 'block', because: 'refused' },
  {
    name: 'with another space, capital or comma',
    change: { draft: { body }, spentWords: ['HI  Maria may we call you'] },
    says: 'block',
  },
  { name: 'other words', change: { draft: { body }, spentWords: ['Hi Maria, call us.'] }, says: 'allow' },
]);
