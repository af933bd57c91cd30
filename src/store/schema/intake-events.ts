import { z } from 'zod';
import type { Lead } from '../../domain/contact.ts';
import type { ConversationOpened } from '../../domain/events.ts';
import { grant, pause, pauseAnswer, revocation } from './consent-schemas.ts';
import { event, sealed } from './event-shape.ts';
import { oneOf, strictly } from './strictly.ts';
import { place, receivedText } from './text-schemas.ts';
import {
  actor,
  language,
  lineState,
  optionalText,
  optionalTime,
  outcome,
  phone,
  text,
  time,
} from './word-schemas.ts';

export const opener = oneOf<ConversationOpened['opener']>({ lead: true, text: true });
export const channelPreference = oneOf<Lead['channelPreference']>({
  text: true,
  call: true,
  email: true,
  any: true,
});

const lead = strictly<Omit<Lead, 'name' | 'request' | 'sourceUrl' | 'crmLink' | 'repeats'>>()({
  id: text,
  source: text,
  at: time,
  stage: text,
  channelPreference,
  requestHash: text,
  topics: z.array(text).exactOptional(),
});

/** Who came, what they asked, what they agreed to or took back. */
export const intakeEvents = {
  ContactMet: event('ContactMet')({ sealed: sealed('ContactMet')({ phone }) }),
  LeadReceived: event('LeadReceived')({
    conversation: text,
    lead,
    place,
    language: language.exactOptional(),
    payloadHash: text,
    sealed: sealed('LeadReceived')({
      name: optionalText,
      request: optionalText,
      sourceUrl: optionalText,
      crmLink: optionalText,
      raw: text,
    }),
  }),
  LeadRepeated: event('LeadRepeated')({
    leadId: text,
    source: text,
    at: time,
    stage: optionalText,
    payloadHash: text,
    sealed: sealed('LeadRepeated')({ raw: text }),
  }),
  ConversationOpened: event('ConversationOpened')({
    conversation: text,
    channel: text,
    number: text,
    opener,
    source: text,
    leadId: optionalText,
    owner: optionalText,
    at: time,
    dueAt: optionalTime,
  }),
  ConversationEnded: event('ConversationEnded')({ conversation: text, outcome, by: actor, at: time }),
  TextReceived: event('TextReceived')({
    text: receivedText,
    place,
    sealed: sealed('TextReceived')({ body: text, raw: text }),
  }),
  ConsentGranted: event('ConsentGranted')({
    grant,
    sealed: sealed('ConsentGranted')({
      disclosure: optionalText,
      url: optionalText,
      ip: optionalText,
      userAgent: optionalText,
      words: optionalText,
    }),
  }),
  ConsentRevoked: event('ConsentRevoked')({
    revocation,
    textSid: optionalText,
    sealed: sealed('ConsentRevoked')({ words: text }),
  }),
  ConsentReopened: event('ConsentReopened')({ grant, textSid: text }),
  ContactPaused: event('ContactPaused')({ pause, sealed: sealed('ContactPaused')({ words: text }) }),
  PauseReminded: event('PauseReminded')({ pause: text, at: time }),
  PauseResolved: event('PauseResolved')({
    pause: text,
    as: pauseAnswer,
    by: actor,
    at: time,
    sealed: sealed('PauseResolved')({ reason: text }),
  }),
  LineMarked: event('LineMarked')({ line: lineState, because: text, at: time }),
  AutomationStopped: event('AutomationStopped')({ conversation: text, because: text, at: time }),
  SensitiveReleased: event('SensitiveReleased')({ by: actor, at: time }),
  MediaPosted: event('MediaPosted')({ textSid: text, count: z.number(), failed: z.number() }),
};
