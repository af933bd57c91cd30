import type { Revocation } from '../domain/consent.ts';
import { type Contact, type InboundText, openConversation, openPause } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import type { E164 } from '../domain/phone.ts';
import type { PlaceHints } from '../domain/place-hints.ts';
import { numberSetting, routeOf, type Settings } from '../domain/settings.ts';
import { carrierKeyword } from '../policy/carrier-keyword.ts';
import { readText, redact, type TextReading } from '../policy/read-text.ts';
import { meansWrongPerson } from '../policy/wrong-person.ts';
import { contextOf } from './asked-before.ts';
import { commit, commitTo, type Decided } from './commit.ts';
import { goodbye } from './goodbye.ts';
import type { Ports } from './ports.ts';
import { raisePages } from './raise-pages.ts';
import { settingsOf } from './surroundings.ts';

/** A text as the sms edge parsed it; every string well-formed. */
export interface TextArrived {
  readonly ws: string;
  readonly sid: string;
  readonly from: E164;
  readonly to: string;
  readonly body: string;
  readonly media: readonly { readonly url: string; readonly type: string }[];
  /** Present with Twilio's Advanced Opt-Out: Twilio has answered already. */
  readonly optOutType?: 'STOP' | 'START' | 'HELP';
  readonly place: PlaceHints;
  readonly raw: string;
  /** Epoch ms; known when the text was read from the carrier's list after a gap. */
  readonly sentAt?: number;
}

export type TextReceipt = { readonly kind: 'stored' | 'repeated' } | { readonly kind: 'unknown-number' };

interface Fresh {
  readonly conversation: string;
  readonly revocation: string;
  readonly grant: string;
  readonly pause: string;
  readonly page: string;
  readonly draft: string;
}

type Port = Pick<Ports, 'streams' | 'now' | 'newId' | 'settings' | 'contactId'>;

/** A text arrives. Whatever it ends, it ends in the commit that stores it. */
export const receiveText =
  (port: Port) =>
  async (text: TextArrived): Promise<TextReceipt> => {
    const settings = settingsOf(port, text.ws);
    if (numberSetting(settings, text.to) === undefined) return { kind: 'unknown-number' };
    const command = {
      ws: text.ws,
      contact: port.contactId(text.ws, text.from),
      key: `sms:${text.sid}`,
      actor: 'contact' as const,
    };
    const fresh: Fresh = {
      conversation: port.newId('conv'),
      revocation: port.newId('stop'),
      grant: port.newId('consent'),
      pause: port.newId('pause'),
      page: port.newId('page'),
      draft: port.newId('draft'),
    };
    const done = await commitTo(
      port,
      command,
      (contact, now) => decideText(contact, text, settings, fresh, now),
      port.streams.recall(text.ws, command.contact),
    );
    return { kind: done.kind === 'committed' ? 'stored' : 'repeated' };
  };

/** What a text makes true: pure, so that generated histories can be put to it. */
export function decideText(
  contact: Contact,
  text: TextArrived,
  settings: Settings,
  fresh: Fresh,
  now: number,
): Decided<never> {
  // What the law and the carrier count from is when they wrote, not when we came to read it.
  const at = Math.min(text.sentAt ?? now, now);
  const reading = readText(text.body, contextOf(contact, text.body, at));
  const open = openConversation(contact);
  const conversation = open?.id ?? fresh.conversation;
  const events: ContactEvent[] = [];
  if (contact.version === 0) events.push({ type: 'ContactMet', sealed: { phone: text.from } });
  if (!open) events.push(opened(text, conversation, settings, now));
  events.push({
    type: 'TextReceived',
    text: { sid: text.sid, at, conversation, to: text.to, media: text.media, reading: withoutWords(reading) },
    place: text.place,
    sealed: { body: redact(text.body), raw: rawOf(text, reading) },
  });
  const heard = { contact, text, reading, conversation, settings, fresh, now, at };
  events.push(...meaning(heard));
  const page = { conversation, topics: reading.topics, textSid: text.sid, page: fresh.page };
  return commit([...events, ...raisePages(contact, page, settings, now)]);
}

interface Heard {
  readonly contact: Contact;
  readonly text: TextArrived;
  readonly reading: TextReading;
  readonly conversation: string;
  readonly settings: Settings;
  readonly fresh: Fresh;
  readonly now: number;
  /** When they wrote. */
  readonly at: number;
}

/** Stop, start, help or unclear: at most one of them, the strictest first. */
function meaning(heard: Heard): ContactEvent[] {
  const { contact, text, reading } = heard;
  const keyword = text.optOutType ?? carrierKeyword(text.body);
  if (keyword === 'STOP' || reading.revocation === 'revoke') return stopped(heard, keyword === 'STOP');
  if (keyword === 'START' && reading.reopens === 'start') return [reopened(heard)];
  if (reading.scope.voice && !reading.scope.sms) return contact.voiceOptedOut ? [] : [revoked(heard, false)];
  if (reading.revocation === 'hold') return paused(heard);
  if (isOptIn(heard)) return [granted(heard)];
  if (reading.help && keyword !== 'HELP' && !contact.optedOut) return [helped(heard)];
  return [];
}

/** Nobody is asked to stop twice: a further stop is stored as a text and changes nothing. */
function stopped(heard: Heard, carrierConfirmed: boolean): ContactEvent[] {
  if (heard.contact.optedOut) return [];
  const revocation = [revoked(heard, carrierConfirmed), ...somebodyElse(heard)];
  if (carrierConfirmed) return revocation;
  const { contact, conversation, reading, fresh, settings, now } = heard;
  const plan = {
    draft: fresh.draft,
    stop: fresh.revocation,
    by: 'machine:answers' as const,
    now,
    conversation,
  };
  return [...revocation, ...goodbye(contact, { ...plan, language: reading.language }, settings)];
}

/** Whoever has the number now is not who agreed: only their own START opens it, to them. */
const somebodyElse = ({ text, reading, now }: Heard): ContactEvent[] =>
  meansWrongPerson(reading.words ?? text.body)
    ? [{ type: 'LineMarked', line: 'wrong-number', because: 'They say that the number is theirs.', at: now }]
    : [];

function revoked({ text, reading, fresh, at }: Heard, carrierConfirmed: boolean): ContactEvent {
  const stops = reading.revocation === 'revoke' || carrierConfirmed;
  const revocation: Revocation = {
    id: fresh.revocation,
    how: text.optOutType === 'STOP' ? 'carrier' : 'text',
    at,
    scope: stops ? { sms: true, voice: reading.scope.voice } : { sms: false, voice: true },
    carrierConfirmed,
    alsoAppointment: reading.alsoAppointment,
    by: 'contact',
  };
  return { type: 'ConsentRevoked', revocation, textSid: text.sid, sealed: { words: redact(text.body) } };
}

/** START or UNSTOP from that very number is the only thing that reopens by itself. */
function reopened(heard: Heard): ContactEvent {
  const event = granted(heard);
  return heard.contact.optedOut
    ? { type: 'ConsentReopened', grant: event.grant, textSid: heard.text.sid }
    : event;
}

function granted({ text, fresh, at }: Heard): Extract<ContactEvent, { type: 'ConsentGranted' }> {
  return {
    type: 'ConsentGranted',
    grant: { id: fresh.grant, kind: 'informational', how: 'keyword', at, proven: true, textSid: text.sid },
    sealed: { words: redact(text.body) },
  };
}

/** A keyword that the business advertises ("text ROOF to …"), as the whole text. */
const isOptIn = ({ contact, text, settings }: Heard): boolean =>
  contact.optedOut === undefined &&
  settings.optInKeywords.some((word) => word.toLowerCase() === text.body.trim().toLowerCase());

function paused({ contact, text, reading, fresh, now }: Heard): ContactEvent[] {
  if (contact.optedOut || openPause(contact)) return [];
  const sealed = { words: redact(reading.words ?? text.body) };
  return [{ type: 'ContactPaused', pause: { id: fresh.pause, at: now, textSid: text.sid }, sealed }];
}

/** HELP in words that the carrier does not answer. */
function helped({ conversation, reading, fresh, now, contact, settings }: Heard): ContactEvent {
  const language = reading.language === 'other' ? contact.language : reading.language;
  return {
    type: 'AutomaticTextPlanned',
    draft: fresh.draft,
    conversation,
    purpose: 'help',
    workflow: 'help',
    author: { kind: 'template', template: 'help', version: 1, locked: true },
    by: 'machine:answers',
    at: now,
    sendAt: now,
    sealed: { body: settings.copy.help[language === 'other' ? 'en' : language] },
  };
}

function opened(text: TextArrived, conversation: string, settings: Settings, now: number): ContactEvent {
  const route =
    Object.values(settings.sources).find(({ number }) => number === text.to) ?? routeOf(settings, 'text');
  return {
    type: 'ConversationOpened',
    conversation,
    channel: route.channel,
    number: text.to,
    opener: 'text',
    source: 'text',
    ...(route.owner === undefined ? {} : { owner: route.owner }),
    at: now,
    dueAt: now + settings.answerMinutes * 60_000,
  };
}

/** The words themselves are personal and go into the sealed part. */
const withoutWords = ({
  revocation,
  reopens,
  help,
  scope,
  alsoAppointment,
  topics,
  language,
}: TextReading): InboundText['reading'] => ({
  revocation,
  reopens,
  help,
  scope,
  alsoAppointment,
  topics: topics.map(({ topic, severity }) => ({ topic, severity })),
  language,
});

/** The payload is kept as it came, unless it carried a card or social-security number. */
const rawOf = ({ raw }: TextArrived, { redactions }: TextReading): string =>
  redactions.length === 0 ? raw : '[payload not kept: it carried a card or social-security number]';
