import { addPage, withConversation, withPage } from './fold-conversation.ts';
import { endAutomatic, endOpenDrafts, rebase } from './fold-draft.ts';
import type { Folds } from './folds.ts';

/** Owners, calls, summaries, pages, cards. */
export const peopleFolds: Folds<
  | 'OwnerChanged'
  | 'CallLogged'
  | 'SummaryWritten'
  | 'PageRaised'
  | 'PageClimbed'
  | 'PageAcknowledged'
  | 'PageDone'
  | 'CardShown'
> = {
  // Whoever hands a lead to a colleague hands over the next word too. Taking one that nobody had does not.
  OwnerChanged: (contact, { conversation, owner, how, by, at, dueAt }) => {
    const owned = rebase(
      withConversation(contact, conversation, (open) => ({ ...open, owner, dueAt: dueAt ?? open.dueAt })),
      'The owner changed: look again and approve.',
    );
    return how === 'reassigned' ? endAutomatic(owned, conversation, 'handoff', by, at, ['follow-up']) : owned;
  },

  // A reminder would talk over the person who is calling; the word that their request arrived does not.
  CallLogged: (contact, { conversation, by, at }) =>
    endAutomatic(
      withConversation(contact, conversation, (open) => ({ ...open, calledAt: at })),
      conversation,
      'handoff',
      by,
      at,
      ['follow-up'],
    ),

  SummaryWritten: (contact, { conversation, basis, by, language, sealed }) => ({
    ...withConversation(contact, conversation, (open) => ({
      ...open,
      summary: { basis, by, wants: sealed?.wants, nextAction: sealed?.nextAction },
    })),
    language: language ?? contact.language,
  }),

  PageRaised: (contact, { page, conversation, topic, severe, stopsCopy, textSid, step, at }) => {
    const paged = addPage(contact, {
      id: page,
      conversation,
      topic,
      severe,
      raisedAt: at,
      textSid,
      steps: [step],
    });
    if (!stopsCopy) return endAutomatic(paged, conversation, 'handoff', 'machine:pages', at);
    return endOpenDrafts(
      { ...paged, sensitiveSince: contact.sensitiveSince ?? at },
      'sensitive',
      'machine:pages',
      at,
      (draft) => draft.purpose !== 'opt-out-confirmation',
    );
  },

  PageClimbed: (contact, { page, step }) =>
    withPage(contact, page, ({ acknowledged: _, ...open }) => ({ ...open, steps: [...open.steps, step] })),

  PageAcknowledged: (contact, { page, by, at }) =>
    withPage(contact, page, (open) => ({ ...open, acknowledged: { by, at } })),

  PageDone: (contact, { page, by, at }) => withPage(contact, page, (open) => ({ ...open, done: { by, at } })),

  CardShown: (contact, { card, channel, ts }) => ({
    ...contact,
    cards: { ...contact.cards, [card]: { channel, ts } },
  }),
};
