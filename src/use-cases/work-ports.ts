import type { Effect, EffectKind } from '../domain/effect.ts';

/** What a handler made of its row. */
export type WorkResult =
  /** Nothing is left to do. `refreshAt` (epoch ms): look again then, as a card with a clock on it wants. */
  | { readonly kind: 'done'; readonly refreshAt?: number }
  /** Not yet: again at `at` (epoch ms). `counts`: a failure, of which only so many are borne. */
  | { readonly kind: 'again'; readonly at: number; readonly counts: boolean; readonly because: string };

type EffectOf<K extends EffectKind> = Extract<Effect, { kind: K }>;

/**
 * Rows of one pool share its slots; no pool waits for another. `urgent`: pages. `prompt`: steps of a send, which take
 * as long as one call to the carrier. `slack`: cards, paced by Slack. `slow`: the model.
 */
export type Pool = 'urgent' | 'prompt' | 'slack' | 'slow';

/** An effect under way, as its handler sees it. */
export interface WorkRow<K extends EffectKind = EffectKind> {
  /** `<commit id>#<i>`, or `card:<ws>:<stream>:<card>` for desired state. */
  readonly id: string;
  readonly ws: string;
  /** The stream the effect belongs to: the contact's id. */
  readonly stream: string;
  /** The commit that wanted it last. */
  readonly commit: string;
  readonly effect: EffectOf<K>;
  /** Counted tries so far, this one included. */
  readonly tries: number;
  /** Everything wanted has been done; only time has passed since. */
  readonly refresh?: true;
}

/** Idempotent: a row may come again after a crash. Throwing counts as a failed try. */
export type Handlers = { readonly [K in EffectKind]: (row: WorkRow<K>) => Promise<WorkResult> };

/** A row as the workers see it. */
export interface LeasedRow extends WorkRow {
  readonly pool: Pool;
  /** Rows of one lane run one at a time, in order of `position`. A lane of its own carries the row's id. */
  readonly lane: string;
  readonly position: string;
  /** Newest version of the stream that wants it; it is finished when that much is done. */
  readonly wanted: number;
  /** Not to be started before, epoch ms. */
  readonly due: number;
  /** Somebody has it until then, ms of the machines' real clock. */
  readonly leaseUntil: number;
  /** Waiting or being worked on; false while it only waits to be refreshed. */
  readonly pending: boolean;
}

/** A row to be made. */
export interface NewRow {
  readonly id: string;
  readonly ws: string;
  readonly stream: string;
  readonly commit: string;
  readonly effect: Effect;
  readonly pool: Pool;
  readonly lane: string;
  readonly position: string;
  readonly wanted: number;
  readonly due: number;
}

/** A row that this version of Baton does not understand: a newer one wrote it, or somebody else did. */
export interface UnreadableRow {
  readonly id: string;
  readonly unreadable: string;
}

export const isUnreadable = (row: LeasedRow | UnreadableRow): row is UnreadableRow => 'unreadable' in row;

/** Said of an unreadable row; it is left to whoever understands it. */
export class UnreadableWork extends Error {
  override readonly name = 'UnreadableWork';
  constructor({ id, unreadable }: UnreadableRow) {
    super(`work row ${id} cannot be read: ${unreadable}`);
  }
}

/** Where the rows live. Rejects with `StoreAway` when the store cannot be asked. */
export interface WorkRows {
  /** Makes the rows. One that exists already, done or not, stays as it is; a card's is reopened or raised. */
  readonly make: (rows: readonly NewRow[]) => Promise<void>;
  /**
   * Rows that a poller should look at now and nobody has: of each pool the oldest, `limit` at most. `now` is business
   * time, `wall` is not.
   */
  readonly due: (
    pools: readonly Pool[],
    now: number,
    wall: number,
    limit: number,
  ) => Promise<readonly (LeasedRow | UnreadableRow)[]>;
  /** The first row of a lane that is not finished. */
  readonly head: (lane: string) => Promise<LeasedRow | UnreadableRow | undefined>;
  /** Takes the row, if it is still free and due; counts the try. */
  readonly claim: (row: LeasedRow, lease: Lease, now: number) => Promise<LeasedRow | undefined>;
  /** Nobody need look at the row before `at`, unless it changes hands. */
  readonly postpone: (row: LeasedRow | UnreadableRow, at: number) => Promise<void>;
  /** False: the lease was lost. */
  readonly extend: (id: string, lease: Lease) => Promise<boolean>;
  /** Ends the lease with its result. False: it had been lost, and nothing was written. */
  readonly settle: (row: LeasedRow, lease: Lease, end: Ending, now: number) => Promise<boolean>;
}

/** A random id per claim, and times in ms on the machines' real clock, which no sandbox jumps. */
export interface Lease {
  readonly id: string;
  readonly from: number;
  readonly until: number;
}

/** `dead`: it stays as it is until something wants it anew. */
export type Ending = WorkResult | { readonly kind: 'dead'; readonly because: string };

/** A stored commit as the relay has to tell the world about it. */
export interface Outgoing extends Unrelayed {
  readonly at: number;
  readonly effects: readonly Effect[];
}

export interface StreamId {
  readonly ws: string;
  readonly stream: string;
}

/** Where a commit is that still carries the relay mark. */
export interface Unrelayed extends StreamId {
  /** `<ws>:<stream>:<version>` */
  readonly id: string;
  readonly version: number;
}

/** The commits whose effects are not all rows yet. */
export interface Outbox {
  /** In order of id, after `after`. */
  readonly unrelayed: (after: string | undefined, limit: number) => Promise<readonly Unrelayed[]>;
  /** Those of one stream up to a version, in order. Rejects, naming the commit, when one cannot be read. */
  readonly unrelayedOf: (ws: string, stream: string, upTo: number) => Promise<readonly Outgoing[]>;
  /** Takes the marks of these commits away. */
  readonly relayed: (ids: readonly string[]) => Promise<void>;
}

/** Snapshots as the relay sees them. */
export interface Snapshots {
  /** Saves those where look-up would miss something or a cold read grew long; remembers the others as owed. */
  readonly keepUp: (streams: readonly StreamId[]) => Promise<void>;
  /** Saves what is owed to contacts that have gone quiet. */
  readonly saveQuiet: () => Promise<void>;
}
