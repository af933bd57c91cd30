import type { Actor } from '../domain/actor.ts';
import type { Contact } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import { evolveCommit } from '../domain/evolve.ts';
import { plan } from '../domain/plan.ts';
import type { Ports, StoredCommit, Stream } from './ports.ts';
import { type Decided as DecidedOf, type Desk, untilStored } from './until-stored.ts';

/** What a command comes to: events to store, or a refusal (any value) and nothing stored. */
export type Decided<R> = DecidedOf<R, ContactEvent>;

export type Committed<R> =
  | { readonly kind: 'committed'; readonly contact: Contact; readonly events: readonly ContactEvent[] }
  /** The same command was carried out before, perhaps by another process. */
  | { readonly kind: 'repeated'; readonly commit: StoredCommit }
  | { readonly kind: 'refused'; readonly refusal: R; readonly contact: Contact };

export interface Command {
  readonly ws: string;
  readonly contact: string;
  /** Idempotency key, unique per workspace. */
  readonly key: string;
  readonly actor: Actor;
}

export const commit = (events: readonly ContactEvent[]): Decided<never> => ({ kind: 'commit', events });
export const refuse = <R>(refusal: R): { readonly kind: 'refuse'; readonly refusal: R } => ({
  kind: 'refuse',
  refusal,
});

/**
 * Decides on a contact as it is, and stores the decision as one commit; see `untilStored`.
 *
 * @param guess the stream as it was a moment ago, or is thought to be; saves a read when it is right.
 */
export async function commitTo<R>(
  port: Pick<Ports, 'streams' | 'now'>,
  { ws, contact: id, key, actor }: Command,
  decide: (contact: Contact, now: number) => Decided<R>,
  guess?: Stream,
): Promise<Committed<R>> {
  const { streams } = port;
  const desk: Desk<Stream, ContactEvent, StoredCommit> = {
    read: () => streams.read(ws, id),
    guess,
    append: streams.append,
    findByKey: (wanted) => streams.findByKey(ws, wanted),
    effects: ({ contact }, events) => plan(contact, evolveCommit(contact, events), events),
  };
  const done = await untilStored(desk, { key, actor }, port.now, ({ contact }, now) => decide(contact, now));
  switch (done.kind) {
    case 'committed':
      return { kind: 'committed', contact: done.stream.contact, events: done.events };
    case 'repeated':
      return done;
    case 'refused':
      return { kind: 'refused', refusal: done.refusal, contact: done.stream.contact };
  }
}
