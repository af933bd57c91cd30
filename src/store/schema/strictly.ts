import { z } from 'zod';

/** Every member of `T` has its row, optional ones marked as such: neither a new member nor a lost mark compiles. */
export type ShapeOf<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K>
    ? z.ZodExactOptional<z.ZodType<NonNullable<T[K]>>>
    : z.ZodType<T[K]>;
};

/** A schema for exactly `T`; unknown members are refused, never dropped. */
export const strictly =
  <T>() =>
  <S extends ShapeOf<T>>(shape: S) =>
    z.strictObject(shape);

/** A union of words; a new one does not compile until it is listed, since it could be stored but not read back. */
export function oneOf<T extends string>(words: Readonly<Record<T, true>>) {
  const known = (word: unknown): word is T => typeof word === 'string' && Object.hasOwn(words, word);
  return z.custom<T>(known, { error: `not one of: ${Object.keys(words).join(', ')}` });
}

/** Stored as null where the domain says `undefined`, because JSON has no such value. */
export const maybe = <T>(schema: z.ZodType<T>) =>
  schema.nullable().transform((value): T | undefined => value ?? undefined);
