import { createHmac, timingSafeEqual } from 'node:crypto';
import type { JsonObject } from './canonical-json.ts';
import { freshSalt } from './fresh-salt.ts';

/** An event as it stands in its commit: the personal part is kept apart and may be gone. */
export interface Split {
  readonly events: readonly object[];
  /** JSON list of the personal parts, one per event, null where there is none; absent when there are none at all. */
  readonly sealed: string | undefined;
}

/**
 * The personal parts of a commit and what the chain knows of them. The hash covers `seal` only, so that `sealed`
 * and `salt` can be unset together without breaking the chain; without the salt the seal confirms no guess.
 */
export interface Seal {
  readonly sealed: string;
  readonly salt: string;
  readonly seal: string;
}

/** Takes the `sealed` member out of every event. */
export function splitEvents(events: readonly JsonObject[]): Split {
  const open: JsonObject[] = [];
  const parts: JsonObject['string'][] = [];
  for (const { sealed, ...event } of events) {
    open.push(event);
    parts.push(sealed ?? null);
  }
  return { events: open, sealed: parts.some((part) => part !== null) ? JSON.stringify(parts) : undefined };
}

/** Puts the personal parts back, where they still exist. */
export function joinEvents({ events, sealed }: Split): readonly object[] {
  if (sealed === undefined) return events;
  const parts: unknown = JSON.parse(sealed);
  if (!Array.isArray(parts) || parts.length !== events.length)
    throw new Error('sealed parts and events are not of one number');
  return events.map((event, index) => (parts[index] === null ? event : { ...event, sealed: parts[index] }));
}

export function makeSeal(sealed: string): Seal {
  const salt = freshSalt();
  return { sealed, salt, seal: sealOf(salt, sealed) };
}

/** Are these the words that were sealed? */
export function sealHolds({ sealed, salt, seal }: Seal): boolean {
  const given = Buffer.from(seal);
  const wanted = Buffer.from(sealOf(salt, sealed));
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

const sealOf = (salt: string, sealed: string): string =>
  createHmac('sha256', salt).update(sealed).digest('hex');
