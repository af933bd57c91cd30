import { z } from 'zod';
import type { CardPlace, Contact, Conversation, Lead, Page, Summary } from '../../domain/contact.ts';
import type { Send, SendState } from '../../domain/send.ts';
import { grant, pause, stop } from './consent-schemas.ts';
import { draft } from './draft-schemas.ts';
import { channelPreference, opener } from './intake-events.ts';
import { pageStep, summaryAuthor } from './people-events.ts';
import { maybe, oneOf, strictly } from './strictly.ts';
import { inboundText, place } from './text-schemas.ts';
import {
  actor,
  count,
  deliveryStatus,
  language,
  lineState,
  optionalText,
  optionalTime,
  outcome,
  phone,
  purpose,
  text,
  time,
} from './word-schemas.ts';

const lead = strictly<Lead>()({
  id: text,
  source: text,
  at: time,
  stage: text,
  channelPreference,
  name: maybe(text),
  request: maybe(text),
  sourceUrl: maybe(text),
  crmLink: maybe(text),
  requestHash: text,
  topics: z.array(text).exactOptional(),
  repeats: z.array(z.strictObject({ source: text, at: time })),
});

const conversation = strictly<Conversation>()({
  id: text,
  channel: text,
  number: text,
  openedAt: time,
  opener,
  source: text,
  leadId: maybe(text),
  owner: maybe(text),
  dueAt: maybe(time),
  calledAt: optionalTime,
  peopleOnly: z.literal(true).exactOptional(),
  ended: strictly<NonNullable<Conversation['ended']>>()({ outcome, by: actor, at: time }).exactOptional(),
  summary: strictly<Summary>()({
    basis: count,
    by: summaryAuthor,
    wants: maybe(text),
    nextAction: maybe(text),
  }).exactOptional(),
});

const send = strictly<Send>()({
  key: text,
  draft: text,
  draftVersion: count,
  conversation: text,
  purpose,
  workflow: text,
  answers: optionalText,
  claimedAt: time,
  basis: count,
  claimant: text,
  approvedBy: text,
  from: text,
  messagingServiceSid: text,
  body: maybe(text),
  state: oneOf<SendState>({
    open: true,
    accepted: true,
    refused: true,
    abandoned: true,
    unresolved: true,
    'judged-left': true,
    'judged-not-left': true,
  }),
  sid: optionalText,
  secondSid: optionalText,
  status: deliveryStatus.exactOptional(),
  code: optionalText,
  reportedAt: optionalTime,
  retryAt: optionalTime,
});

const personAt = z.strictObject({ by: actor, at: time });

const page = strictly<Page>()({
  id: text,
  conversation: text,
  topic: text,
  severe: z.boolean(),
  raisedAt: time,
  textSid: maybe(text),
  steps: z.array(pageStep),
  acknowledged: personAt.exactOptional(),
  done: personAt.exactOptional(),
});

/** A contact as a snapshot keeps it. A new member does not compile until it is listed here. */
export const contact = strictly<Contact>()({
  ws: text,
  id: text,
  version: count,
  basis: count,
  phone: maybe(phone),
  name: maybe(text),
  language,
  place,
  line: lineState,
  grants: z.array(grant),
  revocations: z.array(stop),
  optedOut: maybe(stop),
  lastTextAtStop: maybe(text),
  voiceOptedOut: maybe(stop),
  pauses: z.array(pause),
  sensitiveSince: maybe(time),
  leads: z.array(lead),
  conversations: z.array(conversation),
  texts: z.array(inboundText),
  drafts: z.array(draft),
  sends: z.array(send),
  pages: z.array(page),
  cards: z.record(text, strictly<CardPlace>()({ channel: text, ts: text })),
});
