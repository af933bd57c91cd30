import { type Contact, openConversation, openPause } from '../domain/contact.ts';
import type { DraftAuthor } from '../domain/draft.ts';
import type { ContactEvent } from '../domain/events.ts';
import type { Purpose } from '../domain/purpose.ts';
import type { Language } from '../domain/reading.ts';
import { routeOf, type Settings } from '../domain/settings.ts';
import { type Topic, topicSeverity } from '../policy/topic.ts';
import { commit, commitTo, refuse } from './commit.ts';
import { askedIn } from './draft-from-template.ts';
import type { Ports } from './ports.ts';
import { raisePages } from './raise-pages.ts';
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
    const made = { draft: port.newId('draft'), pause: port.newId('pause'), page: port.newId('page') };
    const command = {
      ws: at.ws,
      contact: at.contact,
      key: `draft:${at.conversation}:${at.basis}`,
      actor: 'machine:drafts' as const,
    };
    await commitTo(port, command, (known, now) =>
      wanted(known, at)
        ? commit(draftEvents(known, at, drafted, { ...made, purpose, workflow, now }, settings))
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
  const { workflow } = routeOf(settings, source);
  return { purpose: written ? 'reply' : 'first', workflow };
}

interface Made {
  readonly draft: string;
  readonly pause: string;
  readonly page: string;
  readonly purpose: Purpose;
  readonly workflow: string;
  readonly now: number;
}

/** The summary, whatever caution the model added, and the draft if nothing speaks against showing one. */
export function draftEvents(
  contact: Contact,
  at: { readonly conversation: string; readonly basis: number },
  drafted: Drafted,
  made: Made,
  settings: Settings,
): ContactEvent[] {
  const { note, factIds, body, author } = drafted;
  const events = [
    ...summaryEvents(at, drafted),
    ...caution(contact, at.conversation, drafted, made, settings),
  ];
  const silent = events.some(
    (event) => event.type === 'ContactPaused' || (event.type === 'PageRaised' && event.stopsCopy),
  );
  if (body === undefined || silent) return events;
  return [
    ...events,
    {
      type: 'DraftProposed',
      draft: made.draft,
      conversation: at.conversation,
      purpose: made.purpose,
      workflow: made.workflow,
      author,
      at: made.now,
      ...(note === undefined ? {} : { note }),
      ...(factIds === undefined ? {} : { factIds }),
      sealed: { body },
    },
  ];
}

function summaryEvents(
  at: { readonly conversation: string; readonly basis: number },
  { summary, usage }: Drafted,
): ContactEvent[] {
  if (summary === undefined && usage === undefined) return [];
  const { wants, nextAction, intent, language, topics } = summary ?? {};
  return [
    {
      type: 'SummaryWritten',
      conversation: at.conversation,
      basis: at.basis,
      by: 'model',
      ...(intent === undefined ? {} : { intent }),
      ...(language === undefined ? {} : { language }),
      ...(topics === undefined ? {} : { topics }),
      ...(usage === undefined ? {} : { usage }),
      sealed: {
        ...(wants === undefined ? {} : { wants }),
        ...(nextAction === undefined ? {} : { nextAction }),
      },
    },
  ];
}

/** A model may add a topic or a doubt; it can never remove what the rules found. */
function caution(
  contact: Contact,
  conversation: string,
  { summary }: Drafted,
  made: Made,
  settings: Settings,
): ContactEvent[] {
  if (summary === undefined) return [];
  const last = contact.texts.findLast((text) => text.conversation === conversation);
  const textSid = last === undefined ? {} : { textSid: last.sid };
  const topics = summary.topics.flatMap((topic) =>
    isTopic(topic) ? [{ topic, severity: topicSeverity[topic] }] : [],
  );
  const pages = raisePages(
    contact,
    { conversation, topics, page: made.page, ...textSid },
    settings,
    made.now,
  );
  if (!summary.mayMeanStop) return pages;
  // The words of a form stand in no text.
  const pause = { id: made.pause, at: made.now, textSid: last?.sid ?? '' };
  const words = (last === undefined ? askedIn(contact, conversation) : last.body) ?? '';
  return [...pages, { type: 'ContactPaused', pause, sealed: { words } }];
}

const isTopic = (word: string): word is Topic => Object.hasOwn(topicSeverity, word);
