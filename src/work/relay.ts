import { StoreAway } from '../use-cases/ports.ts';
import type { Outgoing, StreamId, Unrelayed } from '../use-cases/work-ports.ts';
import type { GiveWay } from './give-way.ts';
import { nameOf, RelayQueue } from './relay-queue.ts';
import { type RelayPorts, relayStreams } from './relay-streams.ts';
import { type Repeating, repeat } from './repeat.ts';
import { isUrgent } from './row-of-effect.ts';
import { createSweep } from './sweep.ts';

/**
 * Batches that are relayed at once, and commits in each, or a few more: who waits for an answer waits for one batch. The
 * sweeper, which does not know how many commits a stream has to relay, takes so many streams.
 */
const SLOTS = 2;
const BATCH = 16;
/** Commits remembered between their insert and their relay. */
const MOST_WAITING = 5_000;
/** Streams of which the last relayed version is remembered. */
const MOST_KNOWN = 20_000;
const SWEEP_MS = 2_000;
/** Sweeps in a row that give way to whoever waits for an answer. */
const MOST_PUT_OFF = 9;

export interface RelayParts extends RelayPorts {
  readonly way: GiveWay;
  /** Something could not be relayed now. The sweeper comes back to it. */
  readonly failed: (error: unknown, stream?: StreamId) => void;
}

export interface Relay {
  /** To be told of every commit as soon as it is stored. Returns at once. */
  readonly stored: (commit: Outgoing) => void;
  /** Sweeps from now on; first everything at once, since a crash may have left marks. */
  readonly start: () => void;
  /** One sweep now. `all`: also what others may be relaying this moment, which is harmless. */
  readonly sweep: (all: boolean) => Promise<void>;
  /** Finishes the streams under way; what else carries a mark is found by the next start. */
  readonly stop: () => Promise<void>;
}

/** A stream in our hand: up to which commit it is to be relayed, and the commits as far as they are known. */
interface Held {
  readonly upTo: Unrelayed;
  readonly commits: readonly Outgoing[];
}

/** Tells the world of commits right after their insert, page first, everything else as soon as nobody waits. */
export function createRelay({ way, failed, ...ports }: RelayParts): Relay {
  const queue = new RelayQueue(MOST_WAITING);
  const relayed = new Map<string, number>();
  const runs = new Set<Promise<void>>();
  let loops = 0;
  let stopped = false;
  let sweeping: Repeating | undefined;

  /** The streams are in our hand; every marked commit of theirs up to a version becomes work. */
  async function relay(streams: readonly Held[]): Promise<void> {
    try {
      const read = await Promise.all(streams.map(toRelay));
      await relayTogether(read.filter(({ commits }) => commits.length > 0));
    } finally {
      for (const { upTo } of streams) queue.release(upTo);
      // What came for these streams meanwhile was passed over by every loop.
      if (streams.some(({ upTo }) => queue.waits(upTo))) pump();
    }
  }

  /** With every commit of the stream that still carries a mark; with none when they cannot be read. */
  async function toRelay({ upTo, commits }: Held): Promise<Held> {
    const { ws, stream, version: last } = upTo;
    const known = relayed.get(nameOf(upTo)) ?? 0;
    const complete = commits.length > 0 && commits.every(({ version }, i) => version === known + 1 + i);
    if (complete) return { upTo, commits };
    try {
      return { upTo, commits: await ports.outbox.unrelayedOf(ws, stream, last) };
    } catch (error) {
      failed(error, upTo);
      return { upTo, commits: [] };
    }
  }

  /** One stream that cannot be relayed must not hold up the others. */
  async function relayTogether(streams: readonly Held[]): Promise<void> {
    if (streams.length === 0) return;
    try {
      await relayStreams(
        ports,
        streams.map(({ commits }) => commits),
      );
      for (const { upTo } of streams) remember(nameOf(upTo), upTo.version);
    } catch (error) {
      const [one, ...others] = streams;
      if (others.length === 0 || error instanceof StoreAway) failed(error, one?.upTo);
      else for (const stream of streams) await relayTogether([stream]);
    }
  }

  function pump(): void {
    if (!stopped && loops < SLOTS) track(loop());
  }

  function remember(name: string, version: number): void {
    relayed.delete(name);
    relayed.set(name, version);
    for (const oldest of relayed.keys()) {
      if (relayed.size <= MOST_KNOWN) return;
      relayed.delete(oldest);
    }
  }

  const relayTaken = (taken: readonly (readonly Outgoing[])[]): Promise<void> =>
    relay(
      taken.flatMap((commits) => {
        const upTo = commits.at(-1);
        return upTo === undefined ? [] : [{ upTo, commits }];
      }),
    );

  async function loop(): Promise<void> {
    loops += 1;
    for (;;) {
      await way.turn('tell');
      const taken = stopped ? [] : queue.takeSome(BATCH);
      if (taken.length === 0) break;
      await relayTaken(taken);
    }
    loops -= 1;
  }

  function track(work: Promise<void>): void {
    const run = work.finally(() => runs.delete(run));
    runs.add(run);
  }

  const sweep = createSweep({
    outbox: ports.outbox,
    batch: BATCH,
    goesOn: () => !stopped,
    isElsewhere: (stream) => queue.has(stream),
    async relay(found) {
      await way.turn('tell');
      const free = found.filter((upTo) => !queue.has(upTo));
      for (const upTo of free) queue.hold(upTo);
      await relay(free.map((upTo) => ({ upTo, commits: [] })));
    },
  });

  return {
    stored(commit) {
      queue.add(commit);
      if (stopped) return;
      const now = commit.effects.some(isUrgent) ? queue.takeOf(commit) : undefined;
      if (now) track(relayTaken([now]));
      else pump();
    },

    sweep,

    start() {
      let first = true;
      let putOff = 0;
      const task = async (): Promise<void> => {
        // A backlog of our own is remembered, and reading its marks again and again would only make it longer.
        putOff = !first && way.busy() && putOff < MOST_PUT_OFF ? putOff + 1 : 0;
        if (putOff > 0) return;
        await sweep(first);
        first = false;
        if (!way.busy()) await ports.snapshots.saveQuiet();
      };
      sweeping = repeat(task, SWEEP_MS, (error) => failed(error));
    },

    async stop() {
      stopped = true;
      await sweeping?.stop();
      await Promise.all(runs);
    },
  };
}
