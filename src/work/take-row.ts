import { isUnreadable, type Lease, type LeasedRow, type WorkRows } from '../use-cases/work-ports.ts';

/**
 * A row behind a busy one is looked at again after as long as it has waited, within these bounds (ms). That is only for
 * a process that dies between two rows of a lane: who finishes one takes the next.
 */
const SOONEST_LOOK_MS = 5_000;
const LATEST_LOOK_MS = 60_000;

export interface TakePorts {
  readonly rows: WorkRows;
  /** Business time, epoch ms: what is due. */
  readonly now: () => number;
  /** The machine's own clock: how long a lease holds. */
  readonly wall: () => number;
  readonly newLease: () => Lease;
}

export interface Taken {
  readonly row: LeasedRow;
  readonly lease: Lease;
}

/**
 * Takes a row that a poll brought up, or the head of its lane in its place; undefined when neither may start. A row
 * may start only when no earlier one of its lane is unfinished, whichever process holds that.
 */
export async function takeRow(ports: TakePorts, row: LeasedRow): Promise<Taken | undefined> {
  const { rows, now } = ports;
  if (row.lane === row.id) return take(ports, row);
  const head = (await rows.head(row.lane)) ?? row;
  const readable = isUnreadable(head) ? undefined : head;
  if (readable && (readable.id === row.id || isFree(ports, readable))) return take(ports, readable);
  const waited = Math.min(Math.max(now() - row.due, SOONEST_LOOK_MS), LATEST_LOOK_MS);
  await rows.postpone(row, Math.max(readable?.due ?? 0, now() + waited));
  return undefined;
}

/** The next row of a lane whose head is finished. */
export async function takeNext(ports: TakePorts, lane: string): Promise<Taken | undefined> {
  const head = await ports.rows.head(lane);
  return head && !isUnreadable(head) && isFree(ports, head) ? take(ports, head) : undefined;
}

async function take({ rows, now, newLease }: TakePorts, row: LeasedRow): Promise<Taken | undefined> {
  const lease = newLease();
  const claimed = await rows.claim(row, lease, now());
  return claimed && { row: claimed, lease };
}

const isFree = ({ now, wall }: TakePorts, { due, leaseUntil }: LeasedRow): boolean =>
  due <= now() && leaseUntil <= wall();
