import { type Contact, type Conversation, conversationOf } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import { type Changed, changed } from './changed.ts';
import { commit, commitTo, type Decided, refuse } from './commit.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';
import { settingsOf } from './surroundings.ts';

/** A conversation as a button names it. */
export interface ConversationAt {
  readonly ws: string;
  readonly contact: string;
  readonly conversation: string;
}

type Port = Pick<Ports, 'streams' | 'now' | 'rolesOf' | 'settings'>;
type How = 'claimed' | 'released' | 'reassigned';

/** Mine from now on. The clock starts again for the new owner. */
export const claimConversation = (port: Port) => (at: ConversationAt, user: string) =>
  own(port, at, user, 'claimed', (conversation) => {
    if (conversation.owner === undefined) return user;
    if (conversation.owner === user) return refused('You own this already.');
    return {
      kind: 'refused',
      reason: `<@${conversation.owner}> has it. Use Reassign if that is wrong.`,
      who: `person:${conversation.owner}`,
    };
  });

/** Back to nobody, for the queue. */
export const releaseConversation = (port: Port) => (at: ConversationAt, user: string) =>
  own(port, at, user, 'released', (conversation) =>
    conversation.owner === undefined ? refused('Nobody owns this.') : undefined,
  );

/** Handed to a colleague; older buttons die and scheduled texts come back for approval. */
export const reassignConversation = (port: Port) => async (at: ConversationAt, user: string, to: string) => {
  const cannot = await refusedFor(port, at.ws, to, 'approve');
  if (cannot)
    return refused(`<@${to}> can't send texts here, so can't own this. An admin can give them the role.`);
  return own(port, at, user, 'reassigned', (conversation) =>
    conversation.owner === to ? refused(`<@${to}> has it already.`) : to,
  );
};

async function own(
  port: Port,
  at: ConversationAt,
  user: string,
  how: How,
  next: (conversation: Conversation) => string | undefined | Refused,
): Promise<Changed | Refused> {
  const forbidden = await refusedFor(port, at.ws, user, how === 'reassigned' ? 'reassign' : 'claim');
  if (forbidden) return forbidden;
  const settings = settingsOf(port, at.ws);
  const actor = `person:${user}` as const;
  const { contact } = await port.streams.read(at.ws, at.contact);
  // The basis makes the key: the same press twice is one change, the same wish later is another.
  const command = {
    ws: at.ws,
    contact: at.contact,
    key: `own:${at.conversation}:${how}:${user}:${contact.basis}`,
    actor,
  };
  const done = await commitTo<Refused>(port, command, (known, now) =>
    decideOwner(known, at, how, actor, next, now, settings.answerMinutes),
  );
  return changed(port, at, done);
}

function decideOwner(
  contact: Contact,
  at: ConversationAt,
  how: How,
  by: `person:${string}`,
  next: (conversation: Conversation) => string | undefined | Refused,
  now: number,
  answerMinutes: number,
): Decided<Refused> {
  const conversation = conversationOf(contact, at.conversation);
  if (conversation === undefined || conversation.ended)
    return refuse(refused('This conversation is closed.'));
  const owner = next(conversation);
  if (typeof owner === 'object') return refuse(owner);
  const event: ContactEvent = {
    type: 'OwnerChanged',
    conversation: conversation.id,
    ...(owner === undefined ? {} : { owner }),
    how,
    by,
    at: now,
    dueAt: now + answerMinutes * 60_000,
  };
  return commit([event]);
}
