import { capsLeft } from '../../src/policy/caps-left.ts';
import { settings } from '../support/settings.ts';
import { HOUR, MINUTE, NOW, sent } from './facts.ts';
import { ruleTable } from './rule-table.ts';

const ago = (hours: number, change: Parameters<typeof sent>[0] = {}) =>
  sent({ at: NOW - hours * HOUR, ...change });
const three = [ago(5), ago(4), ago(3)];
const caps = (change: Partial<ReturnType<typeof settings>['caps']>) => ({
  settings: settings({ caps: { perRolling24Hours: 3, perDay: 3, perWorkflow: 3, gapMinutes: 0, ...change } }),
});
const rival = { workflow: 'gutters', priority: 2, at: NOW };

ruleTable(capsLeft, [
  { name: 'nothing sent', says: 'allow' },
  { name: 'two in a day', change: { sends: [ago(5), ago(4)] }, says: 'allow' },
  { name: 'three in 24 hours', change: { sends: three }, says: ['hold', 19 * 60], because: '3 texts' },
  {
    name: 'three yesterday evening: the day is new, the 24 hours are not over',
    change: { sends: [ago(15), ago(14), ago(13)] },
    says: ['hold', 9 * 60],
  },
  {
    name: 'our own limit is lower',
    change: { ...caps({ perRolling24Hours: 1 }), sends: [ago(4)] },
    says: ['hold', 20 * 60],
  },
  {
    name: 'the day’s limit ends at their midnight, thirteen hours on',
    change: { ...caps({ perDay: 1 }), sends: [ago(4)] },
    says: ['hold', 13 * 60],
    because: 'today',
  },
  {
    name: 'one workflow’s limit',
    change: { ...caps({ perWorkflow: 1 }), sends: [ago(4)] },
    says: ['hold', 20 * 60],
    because: 'one workflow',
  },
  {
    name: 'another workflow’s texts do not use it up',
    change: { ...caps({ perWorkflow: 1 }), sends: [ago(4, { workflow: 'gutters' })] },
    says: 'allow',
  },
  {
    name: 'the gap between workflows',
    change: { ...caps({ gapMinutes: 300 }), sends: [ago(4, { workflow: 'gutters' })] },
    says: ['hold', 60],
    because: 'Another workflow',
  },
  { name: 'no gap within one', change: { ...caps({ gapMinutes: 300 }), sends: [ago(4)] }, says: 'allow' },
  {
    name: 'a workflow of higher priority goes first',
    change: { waiting: [rival] },
    says: ['hold', 1],
    because: '"gutters" goes first',
  },
  { name: 'of equal priority neither waits', change: { priority: 2, waiting: [rival] }, says: 'allow' },
  {
    name: 'a person’s own words wait for none',
    change: { priority: 1_000, waiting: [rival] },
    says: 'allow',
  },
  {
    name: 'goodbyes and HELP count for nothing',
    change: {
      sends: [ago(5), ago(4), ago(3, { purpose: 'help' }), ago(2, { purpose: 'opt-out-confirmation' })],
    },
    says: 'allow',
  },
  {
    name: 'an answer to their text of just now',
    change: { purpose: 'reply', sends: three, lastText: { sid: 'SM1', at: NOW - MINUTE } },
    says: 'allow',
  },
  { name: 'HELP', change: { purpose: 'help', sends: three }, says: 'allow' },
  { name: 'the goodbye', change: { purpose: 'opt-out-confirmation', sends: three }, says: 'allow' },
]);
