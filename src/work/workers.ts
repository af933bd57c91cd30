import {
  type Ending,
  type Handlers,
  isUnreadable,
  type LeasedRow,
  type Pool,
  type UnreadableRow,
  UnreadableWork,
  type WorkRow,
  type WorkRows,
} from '../use-cases/work-ports.ts';
import type { GiveWay } from './give-way.ts';
import { type Repeating, repeat } from './repeat.ts';
import { runRow } from './run-row.ts';
import { type Taken, type TakePorts, takeNext, takeRow } from './take-row.ts';

/** Rows worked on at once, by pool. */
const defaultSlots = { urgent: 8, prompt: 8, slack: 8, slow: 8 } satisfies Record<Pool, number>;
const poolNames = ['urgent', 'prompt', 'slack', 'slow'] as const satisfies readonly Pool[];
/** Pools that give way to people who wait for an answer. */
const patientPools: readonly Pool[] = ['slack', 'slow'];

const POLL_MS = 200;
const PAGE = 64;
/** Long enough for a stalled process to come back, short enough for work to be taken over while somebody waits. */
const LEASE_MS = 10_000;
const MOST_TRIES = 8;
const SHELVED_MS = 60_000;

export interface WorkersParts {
  readonly rows: WorkRows;
  readonly handlers: Handlers;
  /** Business time, epoch ms. */
  readonly now: () => number;
  /** A fresh id with a readable prefix. */
  readonly newId: (prefix: string) => string;
  readonly way: GiveWay;
  /** Shows a person that a row was given up after `mostTries`; rejects when that was not possible. */
  readonly onDead: (row: WorkRow, because: string) => Promise<void>;
  /** Something went wrong, with the row or with the store; it is tried again. */
  readonly failed: (error: unknown, row?: WorkRow) => void;
  /** The machine's own clock, ms: leases are a matter between machines, which no sandbox jumps. */
  readonly wall?: () => number;
  readonly slots?: Readonly<Record<Pool, number>>;
  readonly leaseMs?: number;
  readonly mostTries?: number;
}

export interface Workers {
  readonly start: () => void;
  /** Rows may have become due. */
  readonly kick: () => void;
  /** Takes nothing new and finishes what is under way. */
  readonly stop: () => Promise<void>;
}

/**
 * Finds due rows and lets their handlers work, so many at a time in each pool. Rows that this process made are found
 * at once through `kick`, other processes' rows and timers by polling.
 */
export function createWorkers(parts: WorkersParts): Workers {
  const { rows, now, newId, way, failed } = parts;
  const { wall = Date.now, slots = defaultSlots, leaseMs = LEASE_MS, mostTries = MOST_TRIES } = parts;
  const newLease = () => ({ id: newId('lease'), from: wall(), until: wall() + leaseMs });
  const ports: TakePorts = { rows, now, wall, newLease };

  const found: Record<Pool, LeasedRow[]> = { urgent: [], prompt: [], slack: [], slow: [] };
  const busy: Record<Pool, number> = { urgent: 0, prompt: 0, slack: 0, slow: 0 };
  const held = new Map<string, Taken>();
  const runs = new Set<Promise<void>>();
  let stopped = false;
  let maybeMore = false;
  let patientSince = 0;
  let polling: Repeating | undefined;
  let heartbeat: NodeJS.Timeout | undefined;

  async function poll(): Promise<void> {
    const hungry = poolNames.filter((pool) => busy[pool] < slots[pool] && found[pool].length === 0);
    const waits = way.busy() && wall() - patientSince < POLL_MS;
    const asking = waits ? hungry.filter((pool) => !patientPools.includes(pool)) : hungry;
    if (asking.length === 0) return;
    if (!waits) patientSince = wall();
    const due = await rows.due(asking, now(), wall(), PAGE);
    maybeMore = due.length >= PAGE;
    for (const row of due) {
      if (isUnreadable(row)) await shelve(row);
      else if (!held.has(row.id)) found[row.pool].push(row);
    }
    fill();
  }

  /** In the middle of an upgrade it is for the newer process; otherwise somebody has to hear of it. */
  async function shelve(row: UnreadableRow): Promise<void> {
    failed(new UnreadableWork(row));
    await rows.postpone(row, now() + SHELVED_MS);
  }

  function fill(): void {
    if (stopped) return;
    for (const pool of poolNames) {
      while (busy[pool] < slots[pool]) {
        const row = found[pool].shift();
        if (row === undefined) break;
        start(pool, row);
      }
    }
    if (maybeMore && poolNames.some((pool) => busy[pool] < slots[pool])) polling?.kick();
  }

  function start(pool: Pool, row: LeasedRow): void {
    busy[pool] += 1;
    const run = work(row)
      .catch((error: unknown) => failed(error, row))
      .finally(() => {
        busy[pool] -= 1;
        runs.delete(run);
        fill();
      });
    runs.add(run);
  }

  /** The row, then what waits behind it in its lane. */
  async function work(row: LeasedRow): Promise<void> {
    const inTurn = (): Promise<void> | undefined =>
      patientPools.includes(row.pool) ? way.turn('do') : undefined;
    await inTurn();
    let taken = stopped || held.has(row.id) ? undefined : await takeRow(ports, row);
    while (taken) {
      const end = await finish(taken);
      const { lane, id } = taken.row;
      if (stopped || lane === id || end.kind === 'again') return;
      await inTurn();
      taken = stopped ? undefined : await takeNext(ports, lane);
    }
  }

  async function finish(taken: Taken): Promise<Ending> {
    const { row, lease } = taken;
    held.set(row.id, taken);
    const end = await runRow({ ...parts, mostTries }, row);
    // Before the lease is given back: what is not ours any more is not to be extended.
    held.delete(row.id);
    if (!(await rows.settle(row, lease, end, now()))) failed(new LeaseLost(row.id), row);
    return end;
  }

  async function extend({ row, lease }: Taken): Promise<void> {
    const longer = { id: lease.id, from: wall(), until: wall() + leaseMs };
    if (!(await rows.extend(row.id, longer)) && held.has(row.id)) failed(new LeaseLost(row.id), row);
  }

  return {
    start() {
      polling = repeat(poll, POLL_MS, failed);
      heartbeat = setInterval(() => {
        for (const taken of held.values()) void extend(taken).catch((error) => failed(error, taken.row));
      }, leaseMs / 3);
    },

    kick: () => polling?.kick(),

    async stop() {
      stopped = true;
      await polling?.stop();
      await Promise.all(runs);
      clearInterval(heartbeat);
    },
  };
}

/** Another process has taken the row over meanwhile; what was done here is not recorded. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}
