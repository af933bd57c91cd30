import { type Contact, conversationOf } from '../../domain/contact.ts';
import type { Draft } from '../../domain/draft.ts';
import type { Look } from '../look.ts';
import { groupMention, mention } from '../people-words.ts';

/**
 * Whom a pending draft mentions, if anybody: one buzz for one thing to do. The draft of a reply does not buzz, because
 * the text that it answers just did; neither does the next draft of a kind that its owner was told of.
 */
export function draftBuzz(look: Look, contact: Contact, draft: Draft): string | undefined {
  if (draft.purpose === 'reply' || draft.purpose === 'help' || draft.author.kind === 'person')
    return undefined;
  const earlier = contact.drafts.some(
    (other) =>
      other.conversation === draft.conversation &&
      other.purpose === draft.purpose &&
      !other.automatic &&
      other.createdAt < draft.createdAt,
  );
  return earlier ? undefined : ownerMention(look, contact, draft.conversation);
}

/** The owner, else the people who could take it. */
export function ownerMention({ settings }: Look, contact: Contact, conversation: string): string | undefined {
  const owner = conversationOf(contact, conversation)?.owner;
  if (owner !== undefined) return mention(owner);
  return settings.repsGroup === undefined ? undefined : groupMention(settings.repsGroup);
}
