import type { Contact } from './contact.ts';
import type { ContactEvent, ContactEventType } from './events.ts';

export type EventOf<T extends ContactEventType> = Extract<ContactEvent, { type: T }>;

/** What each of some events makes true of a contact. */
export type Folds<T extends ContactEventType> = {
  readonly [K in T]: (contact: Contact, event: EventOf<K>) => Contact;
};
