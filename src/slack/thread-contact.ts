import type { Contact, Conversation } from '../domain/contact.ts';
import { conversationOf } from '../domain/contact.ts';
import type { Refused } from '../use-cases/ports.ts';
import { readMark } from './card-key.ts';
import type { SlackDeps } from './slack-deps.ts';

/**
 * Whose thread a message stands in. The root says so in its metadata, and the contact's own record must agree on where
 * its root is: anybody could write the same metadata on a message of theirs.
 */
export async function threadContact(
  deps: SlackDeps,
  { ws, user }: { readonly ws: string; readonly user: string },
  { channel, thread }: { readonly channel: string; readonly thread: string },
): Promise<
  | { readonly kind: 'thread'; readonly contact: Contact; readonly conversation: Conversation }
  | Refused
  | undefined
> {
  const { messages } = await deps
    .web(ws)
    .conversations.replies({ channel, ts: thread, limit: 1, include_all_metadata: true });
  const mark = readMark(messages?.find(({ ts }) => ts === thread)?.metadata);
  if (mark === undefined || !mark.card.startsWith('root:')) return undefined;
  const viewed = await deps.useCases.viewContact({ ws, contact: mark.contact }, user);
  if (viewed.kind === 'refused') return viewed;
  const { contact } = viewed;
  const place = contact.cards[mark.card];
  const conversation = conversationOf(contact, mark.card.slice('root:'.length));
  if (conversation === undefined || place?.channel !== channel || place.ts !== thread) return undefined;
  return { kind: 'thread', contact, conversation };
}
