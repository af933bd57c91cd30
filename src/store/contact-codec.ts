import type { ContactEvent } from '../domain/events.ts';
import { codecOf } from './codec-of.ts';
import { eventSchemas } from './schema/event-schemas.ts';

/** The events of a contact. */
export const contactCodec = codecOf<ContactEvent>(eventSchemas);
