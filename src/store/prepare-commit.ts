import type { Commit } from '../domain/commit.ts';
import { plainObject } from './canonical-json.ts';
import { type Head, linkCommit } from './chain.ts';
import type { CommitDocument } from './commit-document.ts';
import type { EventCodec } from './event-codec.ts';

/** The document, and its events exactly as they will be read back: what could not be read is not stored. */
export function prepareCommit<E extends object>(
  codec: EventCodec<E>,
  head: Head,
  { key, actor, at, events, effects }: Commit<E>,
): { readonly document: CommitDocument; readonly events: readonly E[] } {
  const plain = events.map((event) => plainObject(event));
  const document = linkCommit(head, {
    key: key.toWellFormed(),
    actor: actor.toWellFormed(),
    at,
    events: plain,
    effects: effects.map((effect) => plainObject(effect)),
  });
  return { document, events: plain.map((event) => codec.parse(event)) };
}
