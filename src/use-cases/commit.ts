import type { Actor } from '../domain/actor.ts';
import type { Contact } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import { evolveCommit } from '../domain/evolve.ts';
import { plan } from '../domain/plan.ts';
import type { Ports, StoredCommit, Stream } from './ports.ts';

/** What a command comes to: events to store, or a refusal (any value) and nothing stored. */
export type Decided<R> =
  | { readonly kind: 'commit'; readonly events: readonly ContactEvent[] }
  | { readonly kind: 'refuse'; readonly refusal: R };

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

/** A stream that loses this often is not a race any more. */
const MOST_TRIES = 200;

export const commit = (events: readonly ContactEvent[]): Decided<never> => ({ kind: 'commit', events });
export const refuse = <R>(refusal: R): Decided<R> => ({ kind: 'refuse', refusal });

/**
 * Reads the contact, decides, and stores the decision as one commit. Whoever loses the race for the next version
 * reads again and decides again, so that every decision rests on what was true when it was stored.
 */
export async function commitTo<R>(
  port: Pick<Ports, 'streams' | 'now'>,
  command: Command,
  decide: (contact: Contact, now: number) => Decided<R>,
): Promise<Committed<R>> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const stream = await port.streams.read(command.ws, command.contact);
    const now = port.now();
    const decided = decide(stream.contact, now);
    if (decided.kind === 'refuse') {
      const earlier = await port.streams.findByKey(command.ws, command.key);
      if (earlier) return { kind: 'repeated', commit: earlier };
      return { kind: 'refused', refusal: decided.refusal, contact: stream.contact };
    }
    const stored = await store(port, stream, command, decided.events, now);
    if (stored !== 'taken') return { kind: 'committed', contact: stored.contact, events: decided.events };
    const earlier = await port.streams.findByKey(command.ws, command.key);
    if (earlier) return { kind: 'repeated', commit: earlier };
  }
  throw new Error(`stream is too busy: ${MOST_TRIES} races lost in a row`);
}

function store(
  port: Pick<Ports, 'streams'>,
  stream: Stream,
  { key, actor }: Command,
  events: readonly ContactEvent[],
  at: number,
): Promise<Stream | 'taken'> {
  const after = evolveCommit(stream.contact, events);
  return port.streams.append(stream, {
    key,
    actor,
    at,
    events,
    effects: plan(stream.contact, after, events),
  });
}
