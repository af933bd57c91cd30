import { conversationOpen } from '../../src/policy/conversation-open.ts';
import { ruleTable } from './rule-table.ts';

ruleTable(conversationOpen, [
  { name: 'open and owned', says: 'allow' },
  { name: 'closed', change: { conversationEnded: true }, says: 'block', because: 'closed' },
  {
    name: 'nobody owns it and no channel takes it (I7)',
    change: { queue: undefined },
    says: 'block',
    because: 'Nobody owns',
  },
  {
    name: 'the goodbye goes all the same',
    change: { conversationEnded: true, queue: undefined, purpose: 'opt-out-confirmation' },
    says: 'allow',
  },
]);
