import type { Contact } from '../domain/contact.ts';
import type { DraftAuthor } from '../domain/draft.ts';
import type { Purpose } from '../domain/purpose.ts';
import type { Language } from '../domain/reading.ts';
import type { Settings } from '../domain/settings.ts';

/** What a drafter is asked: the conversation as it stood at a basis. */
export interface DraftRequest {
  readonly contact: Contact;
  readonly conversation: string;
  readonly purpose: Purpose;
  readonly workflow: string;
  readonly settings: Settings;
  /** A template by name, when a person picked one or a workflow names it: this one or none. */
  readonly template?: string;
  /** The language that the person picked it in; else the contact's. */
  readonly language?: Language;
  /** Words not to propose again, for "Another draft". */
  readonly not?: string;
  readonly now: number;
}

/** What a drafter answers. `note` says, for the card, why it is what it is. */
export interface Drafted {
  readonly body: string | undefined;
  readonly author: DraftAuthor;
  readonly note?: string;
  readonly factIds?: readonly string[];
  readonly summary?: {
    readonly wants: string | undefined;
    readonly nextAction: string | undefined;
    readonly intent: string;
    readonly language: Language;
    readonly topics: readonly string[];
    /** The model thinks they may be asking us to stop: a person looks before anything leaves. */
    readonly mayMeanStop: boolean;
  };
  readonly usage?: { readonly model: string; readonly input: number; readonly output: number };
}

/** Never rejects for a model's troubles: it then answers from a template and says so. */
export type Drafter = (request: DraftRequest) => Promise<Drafted>;
