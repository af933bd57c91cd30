import type { NewRow, Outbox, Outgoing, Snapshots, WorkRows } from '../use-cases/work-ports.ts';
import { rowsOf } from './row-of-effect.ts';

export interface RelayPorts {
  readonly outbox: Outbox;
  readonly rows: Pick<WorkRows, 'add' | 'want'>;
  readonly snapshots: Snapshots;
  /** Rows were made that may be due. */
  readonly kick: () => void;
}

/**
 * Turns the effects of some commits of one stream into work: rows first, then the snapshot, then the marks are taken
 * away. Each step may be repeated, so that whoever finds a mark after a crash starts over. The commits must be every
 * marked one up to the last, in order, because a later row of a lane may start as soon as it exists.
 */
export async function relayStream(
  { outbox, rows, snapshots, kick }: RelayPorts,
  commits: readonly Outgoing[],
): Promise<void> {
  const [first] = commits;
  if (first === undefined) return;
  const { ws, stream } = first;
  const make = (row: NewRow): Promise<void> =>
    row.effect.kind === 'card' ? rows.want(row, snapshots.shows(ws, stream, row.effect.card)) : rows.add(row);

  const made = rowsOf(commits);
  const pages = made.filter(({ pool }) => pool === 'urgent');
  for (const row of pages) await make(row);
  if (pages.length > 0) kick();
  for (const row of made) if (row.pool !== 'urgent') await make(row);
  if (made.length > pages.length) kick();
  await snapshots.keepUp(ws, stream);
  for (const { id } of commits) await outbox.relayed(id);
}
