import type { Outbox, StreamId, Unrelayed } from '../use-cases/work-ports.ts';
import { nameOf } from './relay-queue.ts';

const PAGE = 500;
/** Marks remembered from one sweep to the next. */
const MOST_SEEN = 20_000;

export interface SweepParts {
  readonly outbox: Pick<Outbox, 'unrelayed'>;
  /** Streams that are handed over at once. */
  readonly batch: number;
  readonly goesOn: () => boolean;
  /** Is the stream already in somebody's hand here? */
  readonly isElsewhere: (stream: StreamId) => boolean;
  /** Relays streams, each up to the version of this commit. */
  readonly relay: (upTo: readonly Unrelayed[]) => Promise<void>;
}

/**
 * Finds marks that nobody takes away: those of a process that died, or that was too busy to remember them. A mark
 * that is seen for the first time most likely belongs to a living process and is left alone until the next sweep.
 */
export function createSweep({ outbox, batch, goesOn, isElsewhere, relay }: SweepParts) {
  let seen: ReadonlySet<string> = new Set();

  return async (all: boolean): Promise<void> => {
    const marks = new Set<string>();
    let after: string | undefined;
    while (goesOn()) {
      const page = await outbox.unrelayed(after, PAGE);
      const old = page.filter(({ id }) => all || seen.has(id));
      const streams = [...lastOfEach(old).values()].filter((commit) => !isElsewhere(commit));
      for (let start = 0; start < streams.length && goesOn(); start += batch)
        await relay(streams.slice(start, start + batch));
      for (const { id } of page) if (marks.size < MOST_SEEN) marks.add(id);
      after = page.at(-1)?.id;
      if (page.length < PAGE) break;
    }
    seen = marks;
  };
}

/** The highest version of each stream, of commits in order of id. */
function lastOfEach(commits: readonly Unrelayed[]): Map<string, Unrelayed> {
  return new Map(commits.map((commit) => [nameOf(commit), commit]));
}
