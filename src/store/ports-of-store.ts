import { emptyCopyBook, TEMPLATES_STREAM } from '../domain/copy-book.ts';
import { evolveCopyBook } from '../domain/evolve-copy-book.ts';
import { evolveSending } from '../domain/evolve-sending.ts';
import { allSending, SENDING_STREAM } from '../domain/sending.ts';
import type { CopyBooks, SendingStreams } from '../use-cases/ports.ts';
import type { Outbox, Outgoing, Snapshots, WorkRows } from '../use-cases/work-ports.ts';
import { type Checkpoints, createCheckpoints } from './checkpoints.ts';
import { createCommitLog } from './commit-log.ts';
import type { Store } from './connect.ts';
import { contactCodec } from './contact-codec.ts';
import { type ContactStreams, createContactStreams } from './contact-streams.ts';
import { copyBookCodec } from './copy-book-codec.ts';
import { createContactIndex, type StoredContacts } from './find-contacts.ts';
import { createOutbox } from './outbox.ts';
import { sendingCodec } from './sending-codec.ts';
import { createSnapshotKeeper } from './snapshot-keeper.ts';
import { createSnapshotStore } from './snapshots.ts';
import { createVerifier, type Verifier } from './verify.ts';
import { createWorkRows } from './work-rows.ts';
import { createWorkspaceStreams } from './workspace-streams.ts';

export interface StorePorts {
  readonly streams: ContactStreams;
  readonly sending: SendingStreams;
  readonly copyBooks: CopyBooks;
  readonly index: StoredContacts;
  readonly rows: WorkRows;
  readonly outbox: Outbox;
  readonly snapshots: Snapshots;
  readonly checkpoints: Checkpoints;
  readonly verifier: Verifier;
}

export interface StoreSecrets {
  /** Under which checkpoints are written; never stored in the database. */
  readonly checkpointKey: string;
}

/** Everything that the rest of Baton has of an open store. `stored` is told of each commit of this process. */
export function portsOf(
  { models }: Store,
  { checkpointKey }: StoreSecrets,
  stored: (commit: Outgoing) => void,
): StorePorts {
  const snapshots = createSnapshotStore(models);
  const streams = createContactStreams({ log: createCommitLog(models, contactCodec), snapshots, stored });
  return {
    streams,
    sending: createWorkspaceStreams({
      name: SENDING_STREAM,
      nothing: allSending,
      evolve: evolveSending,
      codec: sendingCodec,
      log: createCommitLog(models, sendingCodec),
      stored,
    }),
    copyBooks: createWorkspaceStreams({
      name: TEMPLATES_STREAM,
      nothing: emptyCopyBook,
      evolve: evolveCopyBook,
      codec: copyBookCodec,
      log: createCommitLog(models, copyBookCodec),
      stored,
    }),
    index: createContactIndex(models),
    rows: createWorkRows(models),
    outbox: createOutbox(models),
    snapshots: createSnapshotKeeper(streams.folds, snapshots),
    checkpoints: createCheckpoints(models, checkpointKey),
    verifier: createVerifier(models, checkpointKey),
  };
}
