import type { ContactEvent } from '../domain/events.ts';
import { evolveCommit } from '../domain/evolve.ts';
import { isWorkspaceStream } from '../domain/workspace-stream.ts';
import type { StoredCommit, Streams } from '../use-cases/ports.ts';
import type { Outgoing } from '../use-cases/work-ports.ts';
import { BrokenChain } from './chain.ts';
import { coldRead } from './cold-read.ts';
import type { CommitLog, LoggedCommit } from './commit-log.ts';
import { contactCodec } from './contact-codec.ts';
import { emptyFold, type Fold, foldOn, headOf, weightOf } from './fold.ts';
import { Lru } from './lru.ts';
import { prepareCommit } from './prepare-commit.ts';
import type { FoldSource } from './snapshot-keeper.ts';
import type { SnapshotStore } from './snapshots.ts';
import { requirePlainIds, streamName } from './stream-range.ts';

/**
 * Kilobytes of folds that a process keeps, roughly: some 1,500 people in the middle of a conversation. Once more than
 * fit write in turns, nobody is remembered when their turn comes, and a text costs five times as much.
 */
const CACHE_KB = 48_000;

/** A commit as it was stored, with its place in the chain, for proof. */
export interface ChainedCommit extends StoredCommit {
  readonly id: string;
  readonly prev: string;
  readonly hash: string;
}

export interface ContactStreams extends Streams {
  readonly history: (ws: string, contact: string) => AsyncIterable<ChainedCommit>;
  readonly folds: FoldSource;
}

export interface StreamParts {
  readonly log: CommitLog<ContactEvent>;
  readonly snapshots: Pick<SnapshotStore, 'load'>;
  /** Told of every commit that this process stored, at once and in order of insertion. */
  readonly stored: (commit: Outgoing) => void;
}

/**
 * The streams of contacts. A stream read before costs one query, for what came since; see `coldRead` for others. What
 * is remembered is only ever a base for a fresh tail, so that no process decides on old news.
 */
export function createContactStreams({ log, snapshots, stored }: StreamParts): ContactStreams {
  const cache = new Lru<Fold>(CACHE_KB, weightOf);

  async function read(ws: string, stream: string): Promise<Fold> {
    const name = streamName(ws, stream);
    // Whatever names this stream where a contact is meant means nobody.
    if (isWorkspaceStream(stream)) return emptyFold(ws, stream);
    const known = cache.get(name);
    const fold = known && (await catchUp(known));
    if (fold) return remember(fold);
    cache.delete(name);
    return remember(await coldRead(log, snapshots, ws, stream));
  }

  /** Undefined when what came since does not follow what we remember: the commits are right, or will say where not. */
  async function catchUp(known: Fold): Promise<Fold | undefined> {
    try {
      return foldOn(known, await log.follow(headOf(known)));
    } catch (error) {
      if (error instanceof BrokenChain) return undefined;
      throw error;
    }
  }

  function remember(fold: Fold): Fold {
    const { ws, id, version } = fold.contact;
    const name = streamName(ws, id);
    if (version > (cache.get(name)?.contact.version ?? 0)) cache.set(name, fold);
    return fold;
  }

  const peek = (ws: string, stream: string): Fold | undefined => cache.get(streamName(ws, stream));

  return {
    read,

    recall: (ws, stream) => peek(ws, stream) ?? emptyFold(ws, stream),

    async append(stream, commit) {
      const { ws, id } = stream.contact;
      requirePlainIds(ws, id);
      const { events, document } = prepareCommit(contactCodec, headOf(stream), commit);
      if ((await log.insert(document)) === 'taken') return 'taken';
      const { hash: head, at, version } = document;
      const fold = remember({ contact: evolveCommit(stream.contact, events), head, at });
      stored({ id: document._id, ws, stream: id, version, at, effects: commit.effects });
      return fold;
    },

    async findByKey(ws, key) {
      const found = await log.byKey(ws, key.toWellFormed());
      return found && asStored(found);
    },

    async *history(ws, contact) {
      for await (const commit of log.all(ws, contact)) yield asStored(commit);
    },

    folds: { read, peek },
  };
}

const asStored = ({
  id,
  stream,
  version,
  key,
  actor,
  at,
  events,
  prev,
  hash,
}: LoggedCommit<ContactEvent>): ChainedCommit => ({
  id,
  stream,
  version,
  key,
  actor,
  at,
  events,
  prev,
  hash,
});
