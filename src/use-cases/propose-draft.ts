import type { Contact } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import type { Purpose } from '../domain/purpose.ts';
import type { Settings } from '../domain/settings.ts';
import { type Topic, topicSeverity } from '../policy/topic.ts';
import { askedIn } from './draft-from-template.ts';
import type { Drafted } from './drafter.ts';
import type { PlannedFirst } from './plan-first.ts';
import { raisePages } from './raise-pages.ts';

/** What a drafter was asked for, and ids for what may come of its answer. */
export interface Made {
  readonly draft: string;
  readonly pause: string;
  readonly page: string;
  readonly purpose: Purpose;
  readonly workflow: string;
  readonly now: number;
}

/**
 * The summary, whatever caution the model added, and the draft if nothing speaks against showing one.
 *
 * @param alone may it go by itself? Not asked where the model was wary: then a person looks first.
 */
export function draftEvents(
  contact: Contact,
  at: { readonly conversation: string; readonly basis: number },
  drafted: Drafted,
  made: Made,
  settings: Settings,
  alone: () => PlannedFirst | undefined = () => undefined,
): ContactEvent[] {
  const cautious = caution(contact, at.conversation, drafted, made, settings);
  const events = [...summaryEvents(at, drafted), ...cautious];
  const silent = cautious.some(
    (event) => event.type === 'ContactPaused' || (event.type === 'PageRaised' && event.stopsCopy),
  );
  if (silent) return events;
  const planned = cautious.length === 0 ? alone() : undefined;
  if (planned?.kind === 'planned') return [...events, planned.event];
  return [...events, ...proposal(at.conversation, drafted, made, planned)];
}

function proposal(
  conversation: string,
  { body, author, factIds, ...drafted }: Drafted,
  { draft, purpose, workflow, now }: Made,
  planned: Extract<PlannedFirst, { kind: 'for-a-person' }> | undefined,
): ContactEvent[] {
  if (body === undefined) return [];
  const why =
    planned?.decision.verdict === 'review' ? `It waits for a person: ${planned.decision.because}` : undefined;
  const note = [drafted.note, why].filter(Boolean).join(' ');
  return [
    {
      type: 'DraftProposed',
      draft,
      conversation,
      purpose,
      workflow,
      author,
      at: now,
      ...(note === '' ? {} : { note }),
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
