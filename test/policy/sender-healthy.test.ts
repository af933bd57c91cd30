import { senderHealthy } from '../../src/policy/sender-healthy.ts';
import { settings } from '../support/settings.ts';
import { HOUR, NOW } from './facts.ts';
import { ruleTable } from './rule-table.ts';

const [number] = settings().numbers;
if (number === undefined) throw new Error('the settings have a number');

ruleTable(senderHealthy, [
  { name: 'registered', says: 'allow' },
  { name: 'a number that is not ours', change: { sender: undefined }, says: 'block', because: 'not set up' },
  {
    name: 'not registered',
    change: { sender: { ...number, registered: false } },
    says: 'block',
    because: 'Acme main line is not registered',
  },
  {
    name: 'paused until an admin resumes it',
    change: { senderPaused: { because: 'the campaign is suspended.' } },
    says: 'block',
    because: 'the campaign is suspended',
  },
  {
    name: 'paused for a while',
    change: { senderPaused: { because: 'the daily limit is reached.', until: NOW + HOUR } },
    says: ['hold', 60],
    because: 'daily limit',
  },
  {
    name: 'the goodbye waits for a paused sender too',
    change: {
      purpose: 'opt-out-confirmation',
      senderPaused: { because: 'the daily limit is reached.', until: NOW + HOUR },
    },
    says: ['hold', 60],
  },
]);
