import type { TemplateSetting, Workflow } from '../../src/domain/settings.ts';
import { approved } from '../../src/policy/approved.ts';
import { settings } from '../support/settings.ts';
import { ruleTable } from './rule-table.ts';

const [play] = settings().workflows;
const [template] = settings().templates;
if (play === undefined || template === undefined) throw new Error('the settings have both');

const set = (workflow: Partial<Workflow>, copy: Partial<TemplateSetting> = {}) =>
  settings({ workflows: [{ ...play, ...workflow }], templates: [{ ...template, ...copy }] });
const author = { kind: 'template', template: 'first-quote', version: 1, locked: true } as const;
const alone = {
  approval: undefined,
  draft: { automatic: true, author },
  settings: set({ autoFirst: true }),
} as const;

ruleTable(approved, [
  { name: 'a person, for this version at this basis', says: 'allow' },
  { name: 'nobody', change: { approval: undefined }, says: 'block', because: 'No person' },
  {
    name: 'for an older version',
    change: { draft: { version: 2 } },
    says: 'block',
    because: 'changed after it was approved',
  },
  { name: 'the contact has moved on', change: { basis: 8 }, says: 'block', because: 'Something changed' },
  {
    name: 'approved at an older basis than the draft’s',
    change: { approval: { by: 'person:U-DANA', version: 1, basis: 6 } },
    says: 'block',
  },
  { name: 'D5: locked copy in a workflow that says so', change: alone, says: 'allow' },
  {
    name: 'D5: the workflow does not say so',
    change: { ...alone, settings: set({}) },
    says: 'block',
    because: 'No person',
  },
  {
    name: 'D5: only the first text',
    change: { ...alone, purpose: 'reply' },
    says: 'block',
    because: 'No person',
  },
  { name: 'D5: never a promotion', change: { ...alone, purpose: 'marketing' }, says: 'block' },
  {
    name: 'D5: written by a model',
    change: { ...alone, draft: { automatic: true, author: { kind: 'model', model: 'm' } } },
    says: 'block',
    because: 'not written from a template',
  },
  {
    name: 'D5: unlocked since',
    change: { ...alone, settings: set({ autoFirst: true }, { locked: false }) },
    says: 'block',
    because: 'not locked',
  },
  {
    name: 'D5: it was not locked when the text was made',
    change: { ...alone, draft: { automatic: true, author: { ...author, locked: false } } },
    says: 'block',
    because: 'not locked',
  },
  {
    name: 'D5: changed since',
    change: { ...alone, settings: set({ autoFirst: true }, { version: 2 }) },
    says: 'block',
    because: 'changed since',
  },
  {
    name: 'D5: changed since, while its Spanish sister still has the old number',
    change: {
      ...alone,
      draft: { automatic: true, author: { ...author, language: 'en' } },
      settings: settings({
        workflows: [{ ...play, autoFirst: true }],
        templates: [
          { ...template, version: 2 },
          { ...template, language: 'es' },
        ],
      }),
    },
    says: 'block',
    because: 'changed since',
  },
  {
    name: 'D5: gone since',
    change: { ...alone, settings: set({ autoFirst: true }, { name: 'other' }) },
    says: 'block',
    because: 'gone',
  },
  {
    name: 'S4: the reminder of its workflow',
    change: {
      ...alone,
      purpose: 'follow-up',
      settings: set({ followUp: { template: 'first-quote', afterHours: 24 } }),
    },
    says: 'allow',
  },
  {
    name: 'S4: a workflow without one',
    change: { ...alone, purpose: 'follow-up', settings: set({}) },
    says: 'block',
  },
  {
    name: 'the goodbye answers their own text',
    change: { approval: undefined, purpose: 'opt-out-confirmation', draft: { automatic: true } },
    says: 'allow',
  },
  {
    name: 'and so does HELP',
    change: { approval: undefined, purpose: 'help', draft: { automatic: true } },
    says: 'allow',
  },
  {
    name: 'but not when a person wrote them without approval',
    change: { approval: undefined, purpose: 'help' },
    says: 'block',
  },
]);
