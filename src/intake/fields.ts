import { z } from 'zod';

/**
 * A text of at most `most` characters, trimmed and well-formed: JSON can carry lone surrogates, which neither UTF-8
 * nor a hash of it can.
 */
export const text = (most: number) =>
  z
    .string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be text') })
    .transform((value) => value.toWellFormed().trim())
    .pipe(
      z
        .string()
        .min(1, { error: 'is empty' })
        .max(most, { error: `is longer than ${most} characters` }),
    );

/** A field that may be left out. Forms send `""` and `null` for what nobody filled in; both count as left out. */
export const maybe = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (value) => (value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value),
    schema.optional(),
  );

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

/** An object with these fields and no others. */
export const exactly = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'invalid_type' ? 'must be a JSON object' : undefined),
  });

/** An absolute link that a person can follow. */
export const link = z
  .string({ error: 'must be text' })
  .max(2_000, { error: 'is longer than 2000 characters' })
  .transform((value) => value.trim())
  .refine((value) => URL.canParse(value) && /^https?:/i.test(value), {
    error: 'must be a link that begins with https:// or http://',
  });
