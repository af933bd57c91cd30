import { z } from 'zod';

/**
 * What a modal remembers in `private_metadata`: ids, counts and a digest, never words or numbers. The words a person
 * typed live in the modal's own fields.
 */
const id = z.string().min(1).max(80);
const count = z.number().int().nonnegative();

export const metas = {
  edit: z.object({
    contact: id,
    conversation: id,
    draft: id,
    version: count,
    basis: count,
    scheduled: z.boolean(),
    round: count,
  }),
  /** `previewed`: digest of the words that were shown as what would leave; absent before the first preview. */
  compose: z.object({
    contact: id,
    conversation: id,
    basis: count,
    previewed: z.string().optional(),
    round: count,
  }),
  seen: z.object({ contact: id, draft: id, version: count, basis: count, scheduled: z.boolean() }),
  conversation: z.object({ contact: id, conversation: id }),
  /** Without a contact: an opt-out for a number that we have not met. */
  optOut: z.object({ contact: id.optional() }),
  contact: z.object({ contact: id }),
  pause: z.object({ contact: id, pause: id }),
  template: z.object({ name: id, language: z.enum(['en', 'es', 'fr', 'other']), version: count }),
  proposal: z.object({ proposal: id }),
} as const;

export type EditMeta = z.output<typeof metas.edit>;
export type ComposeMeta = z.output<typeof metas.compose>;
export type SeenMeta = z.output<typeof metas.seen>;

/** Reads a modal's memory; undefined for one that an older version opened. */
export function readMeta<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
