import type { z } from 'zod';
import type { ContactEventType } from '../../domain/events.ts';
import { draftEvents } from './draft-events.ts';
import type { EventOf } from './event-shape.ts';
import { intakeEvents } from './intake-events.ts';
import { peopleEvents } from './people-events.ts';
import { sendEvents } from './send-events.ts';

/** How each event is read back. A new event does not compile until it has its schema. */
export const eventSchemas = {
  ...intakeEvents,
  ...draftEvents,
  ...sendEvents,
  ...peopleEvents,
} satisfies { readonly [T in ContactEventType]: z.ZodType<EventOf<T>> };
