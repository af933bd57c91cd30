import { commitId } from '../domain/commit-id.ts';
import type { ContactEvent } from '../domain/events.ts';
import { BrokenChain } from './chain.ts';
import { type CommitLog, requireChain } from './commit-log.ts';
import { emptyFold, type Fold, foldOn, headOf } from './fold.ts';
import type { SnapshotStore } from './snapshots.ts';

/** More than a snapshot is ever meant to lag behind, so that one query for the tail nearly always reaches it. */
const TAIL = 32;

/**
 * A contact that this process does not remember. One query shows the last commits, which is the whole stream for most
 * contacts; a longer one costs its snapshot too. The commits are the truth: a snapshot that does not fit them is
 * passed over, and one that knows of a later commit than is there shows that commits were taken away.
 */
export async function coldRead(
  log: Pick<CommitLog<ContactEvent>, 'latest' | 'follow'>,
  snapshots: Pick<SnapshotStore, 'load'>,
  ws: string,
  stream: string,
): Promise<Fold> {
  const latest = await log.latest(ws, stream, TAIL);
  const nothing = emptyFold(ws, stream);
  if (latest.length < TAIL) return foldOn(nothing, requireChain(headOf(nothing), latest));
  const snapshot = await snapshots.load(ws, stream);
  if (snapshot === undefined) return wholeFold(log, nothing);
  const { version } = snapshot.contact;
  if (version > (latest.at(-1)?.version ?? 0))
    throw new BrokenChain(commitId(ws, stream, version), 'a snapshot saw it and it is missing');
  const seen = latest.find((commit) => commit.version === version);
  if (seen !== undefined && seen.hash !== snapshot.head) return wholeFold(log, nothing);
  const tail = latest.filter((commit) => commit.version > version);
  const reached = tail[0] === undefined || tail[0].version === version + 1;
  try {
    const head = headOf(snapshot);
    return foldOn(snapshot, reached ? requireChain(head, tail) : await log.follow(head));
  } catch (error) {
    if (error instanceof BrokenChain) return wholeFold(log, nothing);
    throw error;
  }
}

/** From the first commit on; throws `BrokenChain` naming the first link that does not hold. */
const wholeFold = async (log: Pick<CommitLog<ContactEvent>, 'follow'>, nothing: Fold): Promise<Fold> =>
  foldOn(nothing, await log.follow(headOf(nothing)));
