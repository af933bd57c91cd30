import type { Contact } from './contact.ts';
import { draftFolds } from './draft-folds.ts';
import type { ContactEvent, ContactEventType } from './events.ts';
import type { EventOf, Folds } from './folds.ts';
import { intakeFolds } from './intake-folds.ts';
import { peopleFolds } from './people-folds.ts';
import { sendFolds } from './send-folds.ts';

/** What each event makes true. A new event does not compile until it has its row. */
const folds: Folds<ContactEventType> = { ...intakeFolds, ...draftFolds, ...sendFolds, ...peopleFolds };

/** The contact after one event. Total: an event about something that is gone changes nothing. */
export const evolve = (contact: Contact, event: ContactEvent): Contact => foldOf(event.type)(contact, event);

/** The contact after one commit. */
export const evolveCommit = (contact: Contact, events: readonly ContactEvent[]): Contact => ({
  ...events.reduce(evolve, contact),
  version: contact.version + 1,
});

function foldOf<T extends ContactEventType>(type: T): (contact: Contact, event: EventOf<T>) => Contact {
  return folds[type];
}
