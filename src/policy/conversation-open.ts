import { allow, block, type Rule } from './rule.ts';

/** A booked or closed conversation gets no more texts of its own; and somebody must be answerable for one (I7). */
export const conversationOpen: Rule = {
  id: 'conversation-open',
  check: ({ conversationEnded, queue, purpose }) => {
    if (purpose === 'opt-out-confirmation') return allow('The goodbye belongs to no conversation.');
    if (queue === undefined)
      return block(
        'Nobody owns this and no channel is set for its source.',
        'An admin maps the source to a channel.',
      );
    if (conversationEnded)
      return block('This conversation is closed.', 'A new lead or text opens the next one.');
    return allow('The conversation is open.');
  },
};
