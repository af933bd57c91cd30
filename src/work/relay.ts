import type { Outgoing, Unrelayed } from '../use-cases/work-ports.ts';
import type { GiveWay } from './give-way.ts';
import { nameOf, RelayQueue, type StreamId } from './relay-queue.ts';
import { type RelayPorts, relayStream } from './relay-stream.ts';
import { type Repeating, repeat } from './repeat.ts';
import { isUrgent } from './row-of-effect.ts';
import { createSweep } from './sweep.ts';

/** Streams that are relayed at once. */
const SLOTS = 4;
/** Commits remembered between their insert and their relay. */
const MOST_WAITING = 5_000;
/** Streams of which the last relayed version is remembered. */
const MOST_KNOWN = 20_000;
const SWEEP_MS = 2_000;

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

/** Tells the world of commits right after their insert, page first, everything else as soon as nobody waits. */
export function createRelay({ way, failed, ...ports }: RelayParts): Relay {
  const queue = new RelayQueue(MOST_WAITING);
  const relayed = new Map<string, number>();
  const runs = new Set<Promise<void>>();
  let loops = 0;
  let stopped = false;
  let sweeping: Repeating | undefined;

  /** The stream is in our hand; every marked commit of it up to a version becomes work. */
  async function relay(stream: StreamId, commits: readonly Outgoing[], upTo: number): Promise<void> {
    const name = nameOf(stream);
    try {
      const known = relayed.get(name) ?? 0;
      const complete = commits.length > 0 && commits.every(({ version }, i) => version === known + 1 + i);
      await relayStream(
        ports,
        complete ? commits : await ports.outbox.unrelayedOf(stream.ws, stream.stream, upTo),
      );
      remember(name, upTo);
    } catch (error) {
      failed(error, stream);
    } finally {
      queue.release(stream);
      // What came for this stream meanwhile was passed over by every loop.
      if (queue.waits(stream)) pump();
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

  const relayTaken = (commits: readonly Outgoing[]): Promise<void> => {
    const last = commits.at(-1);
    return last === undefined ? Promise.resolve() : relay(last, commits, last.version);
  };

  async function loop(): Promise<void> {
    loops += 1;
    for (;;) {
      await way.turn();
      const commits = stopped ? undefined : queue.takeAny();
      if (commits === undefined) break;
      await relayTaken(commits);
    }
    loops -= 1;
  }

  function track(work: Promise<void>): void {
    const run = work.finally(() => runs.delete(run));
    runs.add(run);
  }

  const sweep = createSweep({
    outbox: ports.outbox,
    slots: SLOTS,
    goesOn: () => !stopped,
    isElsewhere: (stream) => queue.has(stream),
    async relay({ ws, stream, version }: Unrelayed) {
      await way.turn();
      if (queue.has({ ws, stream })) return;
      queue.hold({ ws, stream });
      await relay({ ws, stream }, [], version);
    },
  });

  return {
    stored(commit) {
      queue.add(commit);
      if (stopped) return;
      const now = commit.effects.some(isUrgent) ? queue.takeOf(commit) : undefined;
      if (now) track(relayTaken(now));
      else pump();
    },

    sweep,

    start() {
      let first = true;
      const task = async (): Promise<void> => {
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
