import { z } from 'zod';
import type { ContactEvent, ContactEventType } from '../../domain/events.ts';
import { type ShapeOf, strictly } from './strictly.ts';

export type EventOf<T extends ContactEventType> = Extract<ContactEvent, { type: T }>;

type Sealed<T extends ContactEventType> =
  EventOf<T> extends { readonly sealed?: infer S } ? NonNullable<S> : never;

/** The schema of one event, member by member. */
export const event =
  <T extends ContactEventType>(type: T) =>
  <S extends ShapeOf<Omit<EventOf<T>, 'type'>>>(shape: S) =>
    z.strictObject({ type: z.literal(type), ...shape });

/** The personal part of an event: absent once it is erased. */
export const sealed =
  <T extends ContactEventType>(_type: T) =>
  <S extends ShapeOf<Sealed<T>>>(shape: S) =>
    strictly<Sealed<T>>()(shape).exactOptional();
