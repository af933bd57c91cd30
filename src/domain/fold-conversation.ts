import type { Contact, Conversation, InboundText, Lead, Page } from './contact.ts';

const KEPT_TEXTS = 200;
const KEPT_LEADS = 50;
const KEPT_CONVERSATIONS = 20;
const KEPT_PAGES = 50;

export const addLead = (contact: Contact, lead: Lead): Contact => ({
  ...contact,
  leads: [...contact.leads, lead].slice(-KEPT_LEADS),
});

export const addText = (contact: Contact, text: InboundText): Contact => ({
  ...contact,
  texts: [...contact.texts, text].slice(-KEPT_TEXTS),
});

export const addConversation = (contact: Contact, conversation: Conversation): Contact => ({
  ...contact,
  conversations: [...contact.conversations, conversation].slice(-KEPT_CONVERSATIONS),
});

export const addPage = (contact: Contact, page: Page): Contact => ({
  ...contact,
  pages: [...contact.pages, page].slice(-KEPT_PAGES),
});

export const withConversation = (
  contact: Contact,
  id: string,
  change: (conversation: Conversation) => Conversation,
): Contact => ({
  ...contact,
  conversations: contact.conversations.map((conversation) =>
    conversation.id === id ? change(conversation) : conversation,
  ),
});

export const withPage = (contact: Contact, id: string, change: (page: Page) => Page): Contact => ({
  ...contact,
  pages: contact.pages.map((page) => (page.id === id ? change(page) : page)),
});
