import { z } from 'zod';
import type { Approval, Draft, DraftAuthor, DraftEnd, DraftStatus } from '../../domain/draft.ts';
import { decision } from './decision-schema.ts';
import { maybe, oneOf, strictly } from './strictly.ts';
import { actor, count, language, optionalText, optionalTime, purpose, text, time } from './word-schemas.ts';

export const draftAuthor: z.ZodType<DraftAuthor> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('template'),
    template: text,
    version: count,
    locked: z.boolean(),
    language: language.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('model'), model: text }),
  z.strictObject({ kind: z.literal('person'), user: text }),
]);

export const draftEnd = oneOf<DraftEnd>({
  'new-text': true,
  'opted-out': true,
  paused: true,
  'newer-draft': true,
  'another-send': true,
  blocked: true,
  refused: true,
  'conversation-closed': true,
  sensitive: true,
  'new-lead': true,
  'stage-change': true,
  handoff: true,
  'will-call': true,
  'not-a-fit': true,
  'bad-draft': true,
  'not-now': true,
});

const approval = strictly<Approval>()({
  by: actor,
  at: time,
  version: count,
  basis: count,
  sendAt: time,
  decision,
});

/** As it stands in a snapshot. */
export const draft = strictly<Draft>()({
  id: text,
  conversation: text,
  version: count,
  basis: count,
  purpose,
  workflow: text,
  author: draftAuthor,
  body: maybe(text),
  kept: z.array(text),
  status: oneOf<DraftStatus>({
    pending: true,
    claimed: true,
    scheduled: true,
    sent: true,
    discarded: true,
    expired: true,
  }),
  automatic: z.boolean(),
  createdAt: time,
  goesAt: optionalTime,
  follows: optionalText,
  answers: optionalText,
  approval: approval.exactOptional(),
  ended: strictly<NonNullable<Draft['ended']>>()({
    why: draftEnd,
    by: actor,
    at: time,
    because: optionalText,
  }).exactOptional(),
  note: optionalText,
  promiseDue: optionalTime,
});
