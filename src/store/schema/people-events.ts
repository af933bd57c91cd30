import { z } from 'zod';
import type { PageStep } from '../../domain/contact.ts';
import type { OwnerChanged, PageClimbed, SummaryWritten } from '../../domain/events.ts';
import { event, sealed } from './event-shape.ts';
import { oneOf, strictly } from './strictly.ts';
import { actor, count, language, optionalText, optionalTime, text, time } from './word-schemas.ts';

/** With nobody left to call there is no `nextAt`: absent in an event, null in a snapshot. */
export const pageStep = z
  .strictObject({ to: z.array(text), at: time, nextAt: time.nullish() })
  .transform(({ nextAt, ...step }): PageStep => ({ ...step, nextAt: nextAt ?? undefined }));

export const summaryAuthor = oneOf<SummaryWritten['by']>({ rules: true, model: true });

/** Owners, calls, summaries, pages, cards. */
export const peopleEvents = {
  OwnerChanged: event('OwnerChanged')({
    conversation: text,
    owner: optionalText,
    how: oneOf<OwnerChanged['how']>({ claimed: true, released: true, reassigned: true }),
    by: actor,
    at: time,
    dueAt: optionalTime,
  }),
  CallLogged: event('CallLogged')({ conversation: text, by: actor, at: time }),
  SummaryWritten: event('SummaryWritten')({
    conversation: text,
    basis: count,
    by: summaryAuthor,
    intent: optionalText,
    language: language.exactOptional(),
    topics: z.array(text).exactOptional(),
    usage: strictly<NonNullable<SummaryWritten['usage']>>()({
      model: text,
      input: count,
      output: count,
    }).exactOptional(),
    sealed: sealed('SummaryWritten')({ wants: optionalText, nextAction: optionalText }),
  }),
  PageRaised: event('PageRaised')({
    page: text,
    conversation: text,
    topic: text,
    severe: z.boolean(),
    stopsCopy: z.boolean(),
    textSid: optionalText,
    step: pageStep,
    at: time,
  }),
  PageClimbed: event('PageClimbed')({
    page: text,
    because: oneOf<PageClimbed['because']>({ 'no-answer': true, 'passed-on': true, 'went-quiet': true }),
    step: pageStep,
    at: time,
  }),
  PageAcknowledged: event('PageAcknowledged')({ page: text, by: actor, at: time, staleAt: time }),
  PageDone: event('PageDone')({ page: text, by: actor, at: time }),
  CardShown: event('CardShown')({ card: text, channel: text, ts: text }),
};
