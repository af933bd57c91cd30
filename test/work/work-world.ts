import { expect } from 'vitest';
import type { Effect, EffectKind } from '../../src/domain/effect.ts';
import type { Handlers, Outgoing, Pool, WorkResult, WorkRow } from '../../src/use-cases/work-ports.ts';
import { createGiveWay, type GiveWay } from '../../src/work/give-way.ts';
import { createRelay, type Relay } from '../../src/work/relay.ts';
import { createWorkers, type Workers } from '../../src/work/workers.ts';
import { appendAtLast, commitOf, openWorld, type World, type WorldOptions } from '../store/store-world.ts';

/** Business time, shared by every process of a test. */
export interface Clock {
  at: number;
}

export interface Process extends World {
  readonly relay: Relay;
  readonly workers: Workers;
  readonly way: GiveWay;
  readonly errors: unknown[];
  readonly dead: { readonly row: WorkRow; readonly because: string }[];
  readonly end: () => Promise<void>;
}

export interface ProcessOptions {
  readonly clock: Clock;
  readonly work?: Work;
  readonly watch?: WorldOptions['watch'];
  readonly wall?: () => number;
  readonly slots?: Readonly<Record<Pool, number>>;
  readonly leaseMs?: number;
  readonly mostTries?: number;
  readonly onDead?: (row: WorkRow, because: string) => Promise<void>;
}

const done = async (): Promise<WorkResult> => ({ kind: 'done' });

let ids = 0;

/** What is true before long, on however slow a machine. */
export const soon = <T>(ask: () => T) => expect.poll(ask, { timeout: 15_000, interval: 20 });

/** One Baton process: store, relay and workers, neither started. */
export async function openProcess(uri: string, options: ProcessOptions): Promise<Process> {
  const { clock, work = done, watch, ...rest } = options;
  const errors: unknown[] = [];
  const dead: Process['dead'] = [];
  const way = createGiveWay();
  const failed = (error: unknown): void => {
    errors.push(error);
  };
  const world = await openWorld(uri, 'baton', (commit) => relay.stored(commit), watch ? { watch } : {});
  const workers = createWorkers({
    rows: world.rows,
    handlers: everyKind(work),
    now: () => clock.at,
    newId: (prefix) => {
      ids += 1;
      return `${prefix}_${ids}`;
    },
    way,
    failed,
    onDead: async (row, because) => {
      dead.push({ row, because });
    },
    ...rest,
  });
  const relay = createRelay({
    outbox: world.outbox,
    rows: world.rows,
    snapshots: world.snapshots,
    kick: workers.kick,
    way,
    failed,
  });
  const end = async (): Promise<void> => {
    await relay.stop();
    await workers.stop();
    await world.close();
  };
  return { ...world, relay, workers, way, errors, dead, end };
}

/** A row of any one kind. */
export type AnyRow = { readonly [K in EffectKind]: WorkRow<K> }[EffectKind];
type Work = (row: AnyRow) => Promise<WorkResult>;

const everyKind = (work: Work): Handlers => ({
  card: work,
  draft: work,
  dispatch: work,
  reconcile: work,
  'poll-delivery': work,
  media: work,
  'page-step': work,
  'remind-pause': work,
  promise: work,
  'follow-up': work,
  'sender-trouble': work,
  'read-missed': work,
  'sender-card': work,
});

export const card = (name: string): Effect => ({ kind: 'card', card: `in:${name}` });
export const pageCard = (name: string): Effect => ({ kind: 'card', card: `page:${name}`, urgent: true });
export const draftAt = (basis: number): Effect => ({ kind: 'draft', conversation: 'c1', basis });
export const dispatchAt = (at: number): Effect => ({ kind: 'dispatch', draft: 'd1', version: 1, at });

let keys = 0;

/** Stores a commit that does nothing but ask for these effects. */
export const want = (
  { streams }: Pick<World, 'streams'>,
  contact: string,
  ...effects: readonly Effect[]
): Promise<number> => {
  keys += 1;
  return appendAtLast(streams, 'T1', contact, { ...commitOf(`want:${keys}`), effects });
};

/** A row of the collection as it lies there. */
export const rowIn = async ({ store }: Pick<World, 'store'>, id: string) =>
  store.models.raw.work.findOne({ _id: id });

export const allRows = async ({ store }: Pick<World, 'store'>) =>
  store.models.raw.work.find({}).sort({ _id: 1 }).toArray();

export const marked = async ({ store }: Pick<World, 'store'>): Promise<number> =>
  (await store.models.raw.commits.find({ relay: true }).sort({ _id: 1 }).toArray()).length;

export type { Outgoing };
