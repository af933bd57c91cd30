import { reminderOnce } from '../../src/policy/reminder-once.ts';
import { settings } from '../support/settings.ts';
import { HOUR, NOW, sent } from './facts.ts';
import { ruleTable } from './rule-table.ts';

const [play] = settings().workflows;
if (play === undefined) throw new Error('the settings have a workflow');
const reminding = settings({ workflows: [{ ...play, followUp: { template: 'reminder', afterHours: 24 } }] });
const reminder = { purpose: 'follow-up', settings: reminding, draft: { automatic: true } } as const;
const dayAgo = sent({ at: NOW - 24 * HOUR });

ruleTable(reminderOnce, [
  { name: 'says nothing of other texts', says: 'allow', because: 'Not a reminder' },
  { name: 'silent for a day', change: { ...reminder, sends: [dayAgo] }, says: 'allow' },
  {
    name: 'silent for an hour less',
    change: { ...reminder, sends: [sent({ at: NOW - 23 * HOUR })] },
    says: ['hold', 60],
  },
  {
    name: 'a person may remind sooner',
    change: { ...reminder, draft: { automatic: false }, sends: [sent({ at: NOW - HOUR })] },
    says: 'allow',
  },
  {
    name: 'they wrote back',
    change: { ...reminder, sends: [dayAgo], wroteHere: true },
    says: 'block',
    because: 'written back',
  },
  {
    name: 'a second one',
    change: { ...reminder, sends: [dayAgo, sent({ purpose: 'follow-up', at: NOW - 30 * HOUR })] },
    says: 'block',
    because: 'the one reminder',
  },
  {
    name: 'a reminder of another conversation is none of this one',
    change: {
      ...reminder,
      sends: [dayAgo, sent({ purpose: 'follow-up', here: false, at: NOW - 30 * HOUR })],
    },
    says: 'allow',
  },
  {
    name: 'a reminder that did not arrive was none',
    change: { ...reminder, sends: [dayAgo, sent({ purpose: 'follow-up', arrived: false, at: NOW - HOUR })] },
    says: 'allow',
  },
  { name: 'nothing to remind of', change: reminder, says: 'block', because: 'did not reach' },
  {
    name: 'the first text failed',
    change: { ...reminder, sends: [sent({ at: NOW - 24 * HOUR, arrived: false })] },
    says: 'block',
    because: 'did not reach',
  },
  {
    name: 'a reply since then counts as our last word',
    change: { ...reminder, sends: [dayAgo, sent({ purpose: 'reply', at: NOW - 2 * HOUR })] },
    says: ['hold', 22 * 60],
  },
  {
    name: 'a workflow without a reminder',
    change: { ...reminder, settings: settings(), sends: [dayAgo] },
    says: 'block',
    because: 'sends no reminder',
  },
]);
