import { type Contact, draftOf } from '../domain/contact.ts';
import type { CardKey } from '../domain/effect.ts';
import { wasStopped } from './views/draft-dead.ts';

/**
 * The messages that a card consists of, the one that buzzes first. An edit notifies nobody, so that what must be heard
 * again (the next call of a page, a send that the last check stopped) is a new message beside the edited one.
 */
export function cardParts(card: CardKey, contact: Contact): CardKey[] {
  if (card.startsWith('page:')) {
    const page = contact.pages.find(({ id }) => id === card.slice('page:'.length));
    const later = (page?.steps ?? []).slice(1).map((_, index): CardKey => `page:${page?.id}/${index + 1}`);
    return [...later.reverse(), card];
  }
  if (card.startsWith('draft:')) {
    const draft = draftOf(contact, card.slice('draft:'.length));
    return draft && wasStopped(draft) ? [`draft:${draft.id}/stopped`, card] : [card];
  }
  return [card];
}
