import { z } from 'zod';
import type { InboundText } from '../../domain/contact.ts';
import type { PlaceHints } from '../../domain/place-hints.ts';
import type { Reading, TopicFound } from '../../domain/reading.ts';
import { scope } from './consent-schemas.ts';
import { maybe, oneOf, strictly } from './strictly.ts';
import { count, language, optionalText, text, time } from './word-schemas.ts';

export const place = strictly<PlaceHints>()({
  zone: optionalText,
  postalCode: optionalText,
  city: optionalText,
  state: optionalText,
  fromZip: optionalText,
  fromState: optionalText,
});

const topicFound = strictly<TopicFound>()({
  topic: text,
  severity: oneOf<TopicFound['severity']>({ page: true, handoff: true, note: true }),
});

const reading = strictly<Reading>()({
  revocation: oneOf<Reading['revocation']>({ revoke: true, hold: true, none: true }),
  reopens: oneOf<Reading['reopens']>({ start: true, yes: true, no: true }),
  help: z.boolean(),
  scope,
  alsoAppointment: z.boolean(),
  topics: z.array(topicFound),
  language,
});

const open = {
  sid: text,
  at: time,
  conversation: text,
  to: text,
  media: z.array(z.strictObject({ url: text, type: text })),
  reading,
};

/** As it stands in its event: the words are sealed, the basis is the fold's. */
export const receivedText = strictly<Omit<InboundText, 'body' | 'basis'>>()(open);

/** As it stands in a snapshot. */
export const inboundText = strictly<InboundText>()({ ...open, basis: count, body: maybe(text) });
