import { NO_HEAD } from '../domain/commit.ts';
import type { WorkspaceStream, WorkspaceStreams } from '../use-cases/ports.ts';
import type { Outgoing } from '../use-cases/work-ports.ts';
import { BrokenChain, type Head } from './chain.ts';
import type { CommitLog } from './commit-log.ts';
import type { EventCodec } from './event-codec.ts';
import { prepareCommit } from './prepare-commit.ts';

/** What every fold of such a stream has. */
interface Folded {
  readonly ws: string;
  readonly version: number;
}

export interface WorkspaceStreamParts<S extends Folded, E extends object> {
  /** What the stream is called in every workspace. */
  readonly name: string;
  readonly nothing: (ws: string) => S;
  readonly evolve: (state: S, events: readonly E[]) => S;
  readonly codec: EventCodec<E>;
  readonly log: CommitLog<E>;
  /** Told of every commit that this process stored, at once. */
  readonly stored: (commit: Outgoing) => void;
}

/** One short stream for each workspace, kept in memory and followed with every read. */
export function createWorkspaceStreams<S extends Folded, E extends object>({
  name,
  nothing,
  evolve,
  codec,
  log,
  stored,
}: WorkspaceStreamParts<S, E>): WorkspaceStreams<S, E> {
  type Kept = WorkspaceStream<S>;
  const kept = new Map<string, Kept>();

  const headOf = ({ state: { ws, version }, head }: Kept): Head => ({
    ws,
    stream: name,
    version,
    hash: head,
  });

  async function followed(from: Kept): Promise<Kept> {
    const since = await log.follow(headOf(from));
    return since.reduce<Kept>(
      (stream, { events, hash }) => ({ state: evolve(stream.state, events), head: hash }),
      from,
    );
  }

  async function read(ws: string): Promise<Kept> {
    const known = kept.get(ws);
    const stream =
      (known && (await stillFollowed(known))) ?? (await followed({ state: nothing(ws), head: NO_HEAD }));
    return remember(stream);
  }

  /** Undefined when what came since does not follow what we remember: the commits are right. */
  async function stillFollowed(known: Kept): Promise<Kept | undefined> {
    try {
      return await followed(known);
    } catch (error) {
      if (error instanceof BrokenChain) return undefined;
      throw error;
    }
  }

  function remember(stream: Kept): Kept {
    const { ws, version } = stream.state;
    if (version > (kept.get(ws)?.state.version ?? 0)) kept.set(ws, stream);
    return stream;
  }

  return {
    read,

    known: (ws) => kept.get(ws)?.state ?? nothing(ws),

    async append(stream, commit) {
      const { ws } = stream.state;
      const { events, document } = prepareCommit(codec, headOf(stream), commit);
      if ((await log.insert(document)) === 'taken') return 'taken';
      const { _id: id, version, at } = document;
      stored({ id, ws, stream: name, version, at, effects: commit.effects });
      return remember({ state: evolve(stream.state, events), head: document.hash });
    },

    has: async (ws, key) => (await log.byKey(ws, key.toWellFormed())) !== undefined,
  };
}
