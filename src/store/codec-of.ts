import type { z } from 'zod';
import type { EventCodec } from './event-codec.ts';

/** The codec of a kind of stream, from one schema for each of its events. */
export const codecOf = <E extends { readonly type: string }>(
  schemas: Readonly<Record<E['type'], z.ZodType<E>>>,
): EventCodec<E> => {
  const byType = new Map<unknown, z.ZodType<E>>(Object.entries<z.ZodType<E>>(schemas));
  return {
    parse(raw) {
      const type: unknown = Reflect.get(raw, 'type');
      const schema = byType.get(type);
      if (schema === undefined) throw new Error(`unknown event \`${String(type)}\``);
      const parsed = schema.safeParse(raw);
      if (parsed.success) return parsed.data;
      throw new Error(`event \`${String(type)}\` cannot be read: ${faults(parsed.error)}`);
    },
  };
};

/** Paths and rules only: the values may be somebody's words. */
const faults = (error: z.ZodError): string =>
  error.issues.map(({ path, code }) => `${path.join('.') || 'it'} (${code})`).join(', ');
