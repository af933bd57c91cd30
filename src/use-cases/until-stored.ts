import type { Actor } from '../domain/actor.ts';
import type { Commit } from '../domain/commit.ts';

/** What a command comes to: events to store, or a refusal (any value) and nothing stored. */
export type Decided<R, E> =
  | { readonly kind: 'commit'; readonly events: readonly E[] }
  | { readonly kind: 'refuse'; readonly refusal: R };

/** One stream as a command meets it: `S` is its state as read, `C` a commit as stored. */
export interface Desk<S, E, C> {
  readonly read: () => Promise<S>;
  /** What the stream may well be still, to save the first read. */
  readonly guess?: S | undefined;
  readonly append: (stream: S, commit: Commit<E>) => Promise<S | 'taken'>;
  readonly findByKey: (key: string) => Promise<C | undefined>;
  readonly effects: (stream: S, events: readonly E[]) => Commit<E>['effects'];
}

export type Stored<S, E, C, R> =
  | { readonly kind: 'committed'; readonly stream: S; readonly events: readonly E[] }
  /** The same command was carried out before, perhaps by another process. */
  | { readonly kind: 'repeated'; readonly commit: C }
  | { readonly kind: 'refused'; readonly refusal: R; readonly stream: S };

/** A stream that loses this often is not a race any more. */
const MOST_TRIES = 200;

/**
 * Reads the stream, decides, and stores the decision as one commit. Whoever loses the race for the next version
 * reads again and decides again, so that every decision rests on what was true when it was stored. That holds for a
 * guess as well: what rests on an old one finds its version taken. A refusal is not stored, and is never a guess's.
 */
export async function untilStored<S, E, C, R>(
  desk: Desk<S, E, C>,
  { key, actor }: { readonly key: string; readonly actor: Actor },
  clock: () => number,
  decide: (stream: S, now: number) => Decided<R, E>,
): Promise<Stored<S, E, C, R>> {
  let guess = desk.guess;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const guessed = guess !== undefined;
    const stream = guess ?? (await desk.read());
    guess = undefined;
    const at = clock();
    const decided = decide(stream, at);
    if (decided.kind === 'refuse') {
      if (guessed) continue;
      const earlier = await desk.findByKey(key);
      if (earlier) return { kind: 'repeated', commit: earlier };
      return { kind: 'refused', refusal: decided.refusal, stream };
    }
    const { events } = decided;
    const stored = await desk.append(stream, {
      key,
      actor,
      at,
      events,
      effects: desk.effects(stream, events),
    });
    if (stored !== 'taken') return { kind: 'committed', stream: stored, events };
    if (guessed) continue;
    const earlier = await desk.findByKey(key);
    if (earlier) return { kind: 'repeated', commit: earlier };
  }
  throw new Error(`stream is too busy: ${MOST_TRIES} races lost in a row`);
}
