import { z } from 'zod';
import type { DraftEnded } from '../../domain/events.ts';
import { decision } from './decision-schema.ts';
import { draftAuthor, draftEnd } from './draft-schemas.ts';
import { event, sealed } from './event-shape.ts';
import { oneOf } from './strictly.ts';
import { actor, count, optionalText, purpose, text, time } from './word-schemas.ts';

const words = z.array(text);

/** From a proposal to an approval, and every way back. */
export const draftEvents = {
  DraftProposed: event('DraftProposed')({
    draft: text,
    conversation: text,
    purpose,
    workflow: text,
    author: draftAuthor,
    at: time,
    note: optionalText,
    kept: words.exactOptional(),
    factIds: words.exactOptional(),
    sealed: sealed('DraftProposed')({ body: text }),
  }),
  DraftEdited: event('DraftEdited')({
    draft: text,
    version: count,
    by: text,
    at: time,
    kept: words,
    sealed: sealed('DraftEdited')({ body: text }),
  }),
  DraftApproved: event('DraftApproved')({
    draft: text,
    version: count,
    basis: count,
    by: actor,
    at: time,
    sendAt: time,
    scheduled: z.boolean(),
    decision,
  }),
  ApprovalRefused: event('ApprovalRefused')({ draft: text, by: actor, at: time, decision }),
  ApprovalUndone: event('ApprovalUndone')({
    draft: text,
    version: count,
    by: actor,
    at: time,
    note: optionalText,
  }),
  DraftEnded: event('DraftEnded')({
    draft: text,
    why: draftEnd,
    by: actor,
    at: time,
    status: oneOf<DraftEnded['status']>({ discarded: true, expired: true }),
  }),
  PromiseDue: event('PromiseDue')({ draft: text, due: time, at: time }),
  AutomaticTextPlanned: event('AutomaticTextPlanned')({
    draft: text,
    conversation: text,
    purpose,
    workflow: text,
    author: draftAuthor,
    by: actor,
    at: time,
    sendAt: time,
    answers: optionalText,
    follows: optionalText,
    sealed: sealed('AutomaticTextPlanned')({ body: text }),
  }),
};
