import { type Connection, Schema, type SchemaOptions } from 'mongoose';
import { reach } from './away.ts';
import type { CheckpointDocument } from './checkpoint-document.ts';
import type { CommitDocument } from './commit-document.ts';
import type { SnapshotDocument } from './snapshot-document.ts';
import type { WorkDocument } from './work-document.ts';

// A wrong name in a filter or an update throws; an empty object stays one; indexes are made by `indexes.ts` alone.
const options = {
  strict: 'throw',
  strictQuery: 'throw',
  minimize: false,
  versionKey: false,
  autoIndex: false,
  autoCreate: false,
  bufferCommands: false,
} satisfies SchemaOptions;

const { Mixed } = Schema.Types;

const commit = new Schema<CommitDocument>(
  {
    _id: String,
    ws: String,
    stream: String,
    version: Number,
    key: String,
    actor: String,
    at: Number,
    v: Number,
    events: [Mixed],
    effects: [Mixed],
    sealed: String,
    salt: String,
    seal: String,
    prev: String,
    hash: String,
    relay: Boolean,
  },
  options,
);

const snapshot = new Schema<SnapshotDocument>(
  {
    _id: String,
    ws: String,
    stream: String,
    version: Number,
    head: String,
    at: Number,
    fold: Number,
    last4: String,
    open: Boolean,
    name1: String,
    name2: String,
    name3: String,
    name4: String,
    name5: String,
    name6: String,
    state: String,
  },
  options,
);

const work = new Schema<WorkDocument>(
  {
    _id: String,
    ws: String,
    stream: String,
    commit: String,
    effect: Mixed,
    pool: String,
    lane: String,
    position: String,
    wanted: Number,
    done: Number,
    open: Boolean,
    pending: Boolean,
    due: Number,
    look: Number,
    tries: Number,
    lease: String,
    leaseUntil: Number,
    because: String,
    dead: Boolean,
    closedAt: Date,
  },
  options,
);

const checkpoint = new Schema<CheckpointDocument>(
  {
    _id: String,
    ws: String,
    number: Number,
    from: Number,
    until: Number,
    heads: [Mixed],
    prev: String,
    mac: String,
  },
  options,
);

/** The four collections; there is no store per noun. Bound to a connection: no global registry. */
export const modelsOf = (db: Connection, patience?: number) => ({
  commits: db.model('Commit', commit, 'commits'),
  contacts: db.model('Contact', snapshot, 'contacts'),
  work: db.model('Work', work, 'work'),
  checkpoints: db.model('Checkpoint', checkpoint, 'checkpoints'),
  /** Every command goes through here: see `reach`. */
  ask: <T>(command: () => Promise<T>): Promise<T> => reach(command, patience),
  // For writes: our documents are made and checked by us, and hydrating or casting costs more than the command.
  raw: {
    commits: db.collection<CommitDocument>('commits'),
    contacts: db.collection<SnapshotDocument>('contacts'),
    work: db.collection<WorkDocument>('work'),
    checkpoints: db.collection<CheckpointDocument>('checkpoints'),
  },
});

export type Models = ReturnType<typeof modelsOf>;
