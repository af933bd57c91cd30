import { type Contact, openConversation, openPause } from '../domain/contact.ts';
import type { DraftAuthor } from '../domain/draft.ts';
import type { ContactEvent } from '../domain/events.ts';
import type { Purpose } from '../domain/purpose.ts';
import type { Language } from '../domain/reading.ts';
import type { Settings } from '../domain/settings.ts';
import { commit, commitTo, refuse } from './commit.ts';
import type { Ports } from './ports.ts';
import { settingsOf } from './surroundings.ts';
import type { WorkResult } from './work-ports.ts';

/** What a drafter is asked: the conversation as it stood at a basis. */
export interface DraftRequest {
  readonly contact: Contact;
  readonly conversation: string;
  readonly purpose: Purpose;
  readonly workflow: string;
  readonly settings: Settings;
  /** A template by name, when a person picked one. */
  readonly template?: string;
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
    readonly wants: string;
    readonly nextAction: string;
    readonly intent: string;
    readonly language: Language;
    readonly topics: readonly string[];
  };
  readonly usage?: { readonly model: string; readonly input: number; readonly output: number };
}

/** Never rejects for a model's troubles: it then answers from a template and says so. */
export type Drafter = (request: DraftRequest) => Promise<Drafted>;

type Port = Pick<Ports, 'streams' | 'now' | 'newId' | 'settings'> & { readonly drafter: Drafter };

/** Writes a draft for the conversation as it is now. An answer made for an older basis dies unseen. */
export const requestDraft =
  (port: Port) =>
  async (at: {
    ws: string;
    contact: string;
    conversation: string;
    basis: number;
    template?: string;
    not?: string;
  }): Promise<WorkResult> => {
    const settings = settingsOf(port, at.ws);
    const { contact } = await port.streams.read(at.ws, at.contact);
    if (!wanted(contact, at)) return { kind: 'done' };
    const { purpose, workflow } = purposeOf(contact, at.conversation, settings);
    const drafted = await port.drafter({
      contact,
      conversation: at.conversation,
      purpose,
      workflow,
      settings,
      ...(at.template === undefined ? {} : { template: at.template }),
      ...(at.not === undefined ? {} : { not: at.not }),
      now: port.now(),
    });
    const draft = port.newId('draft');
    const command = {
      ws: at.ws,
      contact: at.contact,
      key: `draft:${at.conversation}:${at.basis}`,
      actor: 'machine:drafts' as const,
    };
    await commitTo(port, command, (known, now) =>
      wanted(known, at)
        ? commit(draftEvents(at, drafted, { draft, purpose, workflow, now }))
        : refuse('overtaken' as const),
    );
    return { kind: 'done' };
  };

/** Still the conversation and the basis that were asked about, and somebody we may write to. */
const wanted = (
  contact: Contact,
  { conversation, basis }: { readonly conversation: string; readonly basis: number },
): boolean =>
  contact.basis === basis &&
  openConversation(contact)?.id === conversation &&
  contact.optedOut === undefined &&
  openPause(contact) === undefined &&
  contact.sensitiveSince === undefined;

/** A first text confirms the request; after anybody has written, it is a reply. */
export function purposeOf(
  contact: Contact,
  conversation: string,
  settings: Settings,
): { purpose: Purpose; workflow: string } {
  const written =
    contact.texts.some((text) => text.conversation === conversation) ||
    contact.sends.some((send) => send.conversation === conversation);
  const source = contact.conversations.find(({ id }) => id === conversation)?.source ?? 'text';
  const { workflow } = settings.sources[source] ?? settings.elsewhere;
  return { purpose: written ? 'reply' : 'first', workflow };
}

function draftEvents(
  at: { readonly conversation: string; readonly basis: number },
  drafted: Drafted,
  made: { draft: string; purpose: Purpose; workflow: string; now: number },
): ContactEvent[] {
  const { summary, usage, note, factIds, body } = drafted;
  const events: ContactEvent[] = [];
  if (summary) {
    const { wants, nextAction, intent, language, topics } = summary;
    const sealed = { wants, nextAction };
    const used = usage === undefined ? {} : { usage };
    events.push({
      type: 'SummaryWritten',
      conversation: at.conversation,
      basis: at.basis,
      by: 'model',
      intent,
      language,
      topics,
      ...used,
      sealed,
    });
  }
  if (body === undefined) return events;
  events.push({
    type: 'DraftProposed',
    draft: made.draft,
    conversation: at.conversation,
    purpose: made.purpose,
    workflow: made.workflow,
    author: drafted.author,
    at: made.now,
    ...(note === undefined ? {} : { note }),
    ...(factIds === undefined ? {} : { factIds }),
    sealed: { body },
  });
  return events;
}
