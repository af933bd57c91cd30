import { isMissingValue } from '../domain/missing-value.ts';
import { mayHaveLeft } from '../domain/send.ts';
import { extractTokens } from '../domain/template.ts';
import { draftFromTemplate } from '../use-cases/draft-from-template.ts';
import type { DraftRequest } from '../use-cases/drafter.ts';
import { hidePhones, phonesIn } from './hide-phones.ts';

/** One thing known, by an id that the answer can name. */
export interface Fact {
  readonly id: string;
  /** `contact`: a stranger's words. `business`: what we texted. `record`: what we know of ourselves. */
  readonly from: 'contact' | 'business' | 'record';
  readonly words: string;
}

const MOST_TEXTS = 20;
const MOST_WORDS = 1_000;

/**
 * All that a draft may rest on, and all that the model is told: the request, the latest texts both ways, the name of
 * the business and the template that would be sent without a model. No phone number but the business's own.
 */
export function factsOf(request: DraftRequest): Fact[] {
  const { contact, conversation, settings } = request;
  const open = contact.conversations.find(({ id }) => id === conversation);
  const lead = contact.leads.find(({ id }) => id === open?.leadId);
  const own = new Set(settings.templates.flatMap(({ text }) => phonesIn(text)));
  const fact = (id: string, from: Fact['from'], words: string | undefined): Fact[] =>
    words === undefined || words.trim() === ''
      ? []
      : [{ id, from, words: hidePhones(words.slice(0, MOST_WORDS), own) }];
  return [
    ...fact('business', 'record', settings.business.name),
    ...fact('name', 'contact', isMissingValue(contact.name ?? '') ? undefined : contact.name),
    ...fact('request', 'contact', lead?.request),
    ...fact('template', 'record', exampleFor(request)),
    ...said(contact, conversation)
      .slice(-MOST_TEXTS)
      .flatMap(({ from, words }, index) => fact(`text-${index + 1}`, from, words)),
  ];
}

/** The template with none of the contact's words in it: those are never told as ours. One with a blank is no example. */
function exampleFor(request: DraftRequest): string | undefined {
  const contact = { ...request.contact, name: undefined, leads: [], texts: [] };
  const { body } = draftFromTemplate({ ...request, contact });
  return body !== undefined && extractTokens(body).length === 0 ? body : undefined;
}

/** The texts of a conversation, oldest first. */
function said({ texts, sends }: DraftRequest['contact'], conversation: string) {
  const theirs = texts.map((text) => ({ ...text, from: 'contact' as const }));
  const ours = sends
    .filter((send) => mayHaveLeft(send))
    .map((send) => ({ ...send, at: send.claimedAt, from: 'business' as const }));
  return [...theirs, ...ours]
    .filter((text) => text.conversation === conversation)
    .sort((a, b) => a.at - b.at)
    .map(({ from, body }) => ({ from, words: body }));
}
