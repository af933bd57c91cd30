import { z } from 'zod';
import type { SenderTroubleFound, SendingEvent, SendingEventType } from '../../domain/sending-events.ts';
import { strictly } from './strictly.ts';
import { actor, optionalText, optionalTime, text, time } from './word-schemas.ts';

type EventOf<T extends SendingEventType> = Extract<SendingEvent, { type: T }>;

const trouble = strictly<SenderTroubleFound['trouble']>()({
  id: text,
  numbers: z.array(text),
  stops: z.boolean(),
  because: text,
  next: text,
  code: optionalText,
  by: actor,
  at: time,
  until: optionalTime,
});

const event = <T extends SendingEventType, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** How each event of the `sending` stream is read back. A new event does not compile until it has its schema. */
export const sendingEvents = {
  SenderTroubleFound: event('SenderTroubleFound', { trouble }),
  SenderResumed: event('SenderResumed', { trouble: text, by: actor, at: time }),
  SenderTroubleShown: event('SenderTroubleShown', { trouble: text, channel: text, ts: text }),
  ReceivingGapFound: event('ReceivingGapFound', { gap: text, code: text, at: time }),
  ReceivingGapClosed: event('ReceivingGapClosed', { gap: text, at: time }),
} satisfies { readonly [T in SendingEventType]: z.ZodType<EventOf<T>> };
