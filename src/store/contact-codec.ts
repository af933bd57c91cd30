import type { z } from 'zod';
import type { ContactEvent, ContactEventType } from '../domain/events.ts';
import type { EventCodec } from './event-codec.ts';
import { eventSchemas } from './schema/event-schemas.ts';

/** The events of a contact. */
export const contactCodec: EventCodec<ContactEvent> = {
  parse(raw) {
    const type: unknown = Reflect.get(raw, 'type');
    if (!isKnown(type)) throw new Error(`unknown event \`${String(type)}\``);
    const parsed = eventSchemas[type].safeParse(raw);
    if (parsed.success) return parsed.data;
    throw new Error(`event \`${type}\` cannot be read: ${faults(parsed.error)}`);
  },
};

const isKnown = (type: unknown): type is ContactEventType =>
  typeof type === 'string' && Object.hasOwn(eventSchemas, type);

/** Paths and rules only: the values may be somebody's words. */
const faults = (error: z.ZodError): string =>
  error.issues.map(({ path, code }) => `${path.join('.') || 'it'} (${code})`).join(', ');
