import type { Actor } from './actor.ts';
import type { Effect } from './effect.ts';
import type { ContactEvent } from './events.ts';

/** What the first commit of a stream names as the hash of the commit before it. */
export const NO_HEAD = '';

/** One decision, as the use case hands it to the store. Version, chain and seal are the store's part. */
export interface Commit<E = ContactEvent> {
  /** The command's idempotency key, unique per workspace: a repeat is answered as the success that it was. */
  readonly key: string;
  readonly actor: Actor;
  readonly at: number;
  readonly events: readonly E[];
  readonly effects: readonly Effect[];
}
