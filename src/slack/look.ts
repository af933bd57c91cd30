import type { Contact } from '../domain/contact.ts';
import type { Decision } from '../domain/decision.ts';
import type { Draft } from '../domain/draft.ts';
import type { SenderTrouble } from '../domain/sending.ts';
import type { Settings } from '../domain/settings.ts';
import { judgeDraft } from '../use-cases/judge-draft.ts';
import type { Measure } from '../use-cases/ports.ts';
import type { Words } from './words/words.ts';

/** What every card is drawn with, besides the contact: told, never fetched. */
export interface Look {
  readonly words: Words;
  readonly settings: Settings;
  /** Epoch ms. */
  readonly now: number;
  readonly measure: (text: string) => Measure;
  /** What keeps a business number from sending now. */
  readonly senderPaused: (number: string) => SenderTrouble | undefined;
  /** First name of a teammate. A name instead of a mention: a mention in a new message buzzes its person. */
  readonly nameOf: (user: string) => string;
  /** Words that must not show on a lock screen. */
  readonly isSensitive: (words: string) => boolean;
}

/** What the gate would say if somebody pressed the button now. */
export const verdictOn = (look: Look, contact: Contact, draft: Draft): Decision =>
  judgeDraft(contact, draft, look, { by: 'person:card', version: draft.version, basis: contact.basis });
