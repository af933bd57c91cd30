/** Who did it, as written on every commit: a person by Slack user id, the contact, the carrier, a lead source, or a named part of the machine. */
export type Actor = `person:${string}` | 'contact' | 'carrier' | `source:${string}` | `machine:${string}`;

/** The Slack user behind an actor, if it is a person. */
export const personOf = (actor: Actor): string | undefined =>
  actor.startsWith('person:') ? actor.slice('person:'.length) : undefined;
