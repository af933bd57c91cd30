import { channelWanted } from '../../src/policy/channel-wanted.ts';
import { NOW } from './facts.ts';
import { ruleTable } from './rule-table.ts';

const wrote = { lastText: { sid: 'SM1', at: NOW } };

ruleTable(channelWanted, [
  { name: 'any channel', says: 'allow' },
  { name: 'texts', change: { channelPreference: 'text' }, says: 'allow' },
  { name: 'a call', change: { channelPreference: 'call' }, says: 'block', because: 'a call' },
  { name: 'an email', change: { channelPreference: 'email' }, says: 'block', because: 'an email' },
  {
    name: 'their own text overrules the form',
    change: { channelPreference: 'call', ...wrote },
    says: 'allow',
  },
  { name: 'HELP is answered', change: { channelPreference: 'call', purpose: 'help' }, says: 'allow' },
  {
    name: 'the goodbye goes',
    change: { channelPreference: 'email', purpose: 'opt-out-confirmation' },
    says: 'allow',
  },
]);
