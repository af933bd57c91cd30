import { conversationOf, type Outcome } from '../domain/contact.ts';
import { type Changed, changed } from './changed.ts';
import { commit, commitTo, refuse } from './commit.ts';
import type { ConversationAt } from './own-conversation.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';

/** Booked, not a fit, no answer or closed: the conversation ends, and with it everything that was still to be sent. */
export const recordOutcome =
  (port: Pick<Ports, 'streams' | 'now' | 'rolesOf'>) =>
  async (at: ConversationAt, user: string, result: Outcome): Promise<Changed | Refused> => {
    const forbidden = await refusedFor(port, at.ws, user, 'outcome');
    if (forbidden) return forbidden;
    const by = `person:${user}` as const;
    const command = { ws: at.ws, contact: at.contact, key: `outcome:${at.conversation}`, actor: by };
    const done = await commitTo<Refused>(port, command, (contact, now) => {
      const conversation = conversationOf(contact, at.conversation);
      if (conversation === undefined) return refuse(refused('This conversation is gone.'));
      if (conversation.ended) return refuse(refused('This conversation is closed already.'));
      return commit([
        { type: 'ConversationEnded', conversation: conversation.id, outcome: result, by, at: now },
      ]);
    });
    return changed(port, at, done);
  };
