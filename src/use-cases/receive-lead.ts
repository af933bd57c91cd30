import { type Contact, openConversation } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import { routeOf, type Settings } from '../domain/settings.ts';
import { readText, redact, type TextReading } from '../policy/read-text.ts';
import { type Committed, commit, commitTo, type Decided } from './commit.ts';
import { consentEvents } from './lead-consent.ts';
import type { LeadRequest } from './lead-request.ts';
import type { Ports } from './ports.ts';
import { raisePages } from './raise-pages.ts';
import { settingsOf } from './surroundings.ts';

export interface LeadAnswer {
  readonly lead: string;
  readonly contact: string;
  readonly conversation: string | undefined;
  readonly duplicate: boolean;
}

export type LeadReceipt =
  | { readonly kind: 'stored' | 'repeated'; readonly answer: LeadAnswer }
  /** The webhook id was used before with other words. */
  | { readonly kind: 'conflict' };

interface Fresh {
  readonly lead: string;
  readonly conversation: string;
  readonly consent: string;
  readonly pause: string;
  readonly page: string;
  readonly requestHash: string;
  readonly disclosureHash: string | undefined;
}

type Port = Pick<Ports, 'streams' | 'now' | 'newId' | 'settings' | 'contactId' | 'hash'>;

/** A lead arrives: stored before it is answered; thread, draft and pages follow as effects. */
export const receiveLead =
  (port: Port) =>
  async (request: LeadRequest): Promise<LeadReceipt> => {
    const settings = settingsOf(port, request.ws);
    const contact = streamOf(port, request);
    const fresh: Fresh = {
      lead: port.newId('lead'),
      conversation: port.newId('conv'),
      consent: port.newId('consent'),
      pause: port.newId('pause'),
      page: port.newId('page'),
      requestHash: port.hash(normalised(request.request)),
      disclosureHash:
        request.consent?.disclosure === undefined ? undefined : port.hash(request.consent.disclosure),
    };
    const command = {
      ws: request.ws,
      contact,
      key: `lead:${request.webhookId}`,
      actor: `source:${request.source}` as const,
    };
    const done = await commitTo(
      port,
      command,
      (known, now) => decideLead(known, request, settings, fresh, now),
      port.streams.recall(request.ws, contact),
    );
    return receipt(done, contact, request.payloadHash);
  };

/** Somebody without a number is a contact of this one request: who they are otherwise is not known for certain. */
const streamOf = (port: Pick<Port, 'contactId' | 'hash'>, { ws, phone, webhookId }: LeadRequest): string =>
  phone === undefined ? port.hash(`${ws}\nlead:${webhookId}`).slice(0, 32) : port.contactId(ws, phone);

/** What a lead makes true: pure, so that generated histories can be put to it. */
export function decideLead(
  contact: Contact,
  request: LeadRequest,
  settings: Settings,
  fresh: Fresh,
  now: number,
): Decided<never> {
  const since = now - settings.duplicateMinutes * 60_000;
  const twin = contact.leads.findLast((lead) => lead.at >= since && lead.requestHash === fresh.requestHash);
  const consent = consentEvents(contact, request, twin?.id ?? fresh.lead, fresh);
  if (twin) {
    const { source, payloadHash } = request;
    const stage = request.stage === twin.stage ? {} : { stage: request.stage };
    const sealed = { raw: redact(request.raw) };
    return commit([
      { type: 'LeadRepeated', leadId: twin.id, source, at: now, ...stage, payloadHash, sealed },
      ...consent,
    ]);
  }
  const open = openConversation(contact);
  const route = routeOf(settings, request.source);
  const conversation = open?.id ?? fresh.conversation;
  const owner = ownerOf(request.ownerHint, settings) ?? route.owner;
  const events: ContactEvent[] = [];
  const { phone } = request;
  if (contact.version === 0)
    events.push({ type: 'ContactMet', ...(phone === undefined ? {} : { sealed: { phone } }) });
  if (!open) {
    events.push({
      type: 'ConversationOpened',
      conversation,
      channel: route.channel,
      number: route.number,
      opener: 'lead',
      source: request.source,
      ...(owner === undefined ? {} : { owner }),
      at: now,
      dueAt: now + settings.answerMinutes * 60_000,
    });
  }
  const reading = request.request === undefined ? undefined : readText(request.request);
  events.push(leadReceived(request, conversation, reading, fresh, now), ...consent);
  const words = reading && wordsOf(contact, reading, request, conversation, settings, fresh, now);
  return commit([...events, ...(words ?? [])]);
}

function leadReceived(
  request: LeadRequest,
  conversation: string,
  reading: TextReading | undefined,
  fresh: Fresh,
  now: number,
): ContactEvent {
  const { name, sourceUrl, crmLink } = request;
  const topics = [...new Set(reading?.topics.map(({ topic }) => topic))];
  const language = reading?.language ?? 'other';
  return {
    type: 'LeadReceived',
    conversation,
    ...(language === 'other' ? {} : { language }),
    lead: {
      id: fresh.lead,
      source: request.source,
      at: now,
      stage: request.stage,
      channelPreference: request.channelPreference,
      requestHash: fresh.requestHash,
      ...(topics.length === 0 ? {} : { topics }),
    },
    place: request.place,
    payloadHash: request.payloadHash,
    sealed: {
      ...(name === undefined ? {} : { name: redact(name) }),
      ...(request.request === undefined ? {} : { request: redact(request.request) }),
      ...(sourceUrl === undefined ? {} : { sourceUrl }),
      ...(crmLink === undefined ? {} : { crmLink }),
      raw: redact(request.raw),
    },
  };
}

/** What they wrote into the form is read like a text: it may be unclear about texting, or need a person at once. */
function wordsOf(
  contact: Contact,
  reading: TextReading,
  request: LeadRequest,
  conversation: string,
  settings: Settings,
  fresh: Fresh,
  now: number,
): ContactEvent[] {
  // A form is no reply to us, so that even plain words are put to a person before they end everything.
  const unclear = reading.revocation !== 'none' && contact.optedOut === undefined;
  const paused: ContactEvent[] = unclear
    ? [
        {
          type: 'ContactPaused',
          pause: { id: fresh.pause, at: now, textSid: '' },
          sealed: { words: redact(reading.words ?? request.request ?? '') },
        },
      ]
    : [];
  const page = { conversation, topics: reading.topics, page: fresh.page };
  return [...paused, ...raisePages(contact, page, settings, now)];
}

/** An owner hint counts when it names somebody we know; anything else is a word in the payload. */
const ownerOf = (hint: string | undefined, settings: Settings): string | undefined =>
  hint !== undefined && Object.values(settings.roles).some((people) => people.includes(hint))
    ? hint
    : undefined;

/** Case, spacing and punctuation do not make another request. */
const normalised = (request = ''): string =>
  request
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function receipt(done: Committed<never>, contact: string, payloadHash: string): LeadReceipt {
  if (done.kind === 'refused') throw new Error('a lead is never refused');
  const events = done.kind === 'committed' ? done.events : done.commit.events;
  const found = events.find((event) => event.type === 'LeadReceived' || event.type === 'LeadRepeated');
  if (found?.type !== 'LeadReceived' && found?.type !== 'LeadRepeated')
    throw new Error('a lead commit without its lead');
  if (done.kind === 'repeated' && found.payloadHash !== payloadHash) return { kind: 'conflict' };
  return {
    kind: done.kind === 'committed' ? 'stored' : 'repeated',
    answer: {
      lead: found.type === 'LeadReceived' ? found.lead.id : found.leadId,
      contact: done.kind === 'repeated' ? done.commit.stream : contact,
      conversation: found.type === 'LeadReceived' ? found.conversation : undefined,
      duplicate: found.type === 'LeadRepeated',
    },
  };
}
