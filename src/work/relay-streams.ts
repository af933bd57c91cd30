import type { NewRow, Outbox, Outgoing, Snapshots, WorkRows } from '../use-cases/work-ports.ts';
import { rowsOf } from './row-of-effect.ts';

export interface RelayPorts {
  readonly outbox: Outbox;
  readonly rows: Pick<WorkRows, 'make'>;
  readonly snapshots: Snapshots;
  /** Rows were made that may be due. */
  readonly kick: () => void;
}

/**
 * Turns the effects of commits of some streams into work: rows first, then the snapshots, then the marks are taken away.
 * Each step may be repeated, so that whoever finds a mark after a crash starts over. Of each stream they must be every
 * marked commit up to its last, in order, because a later row of a lane may start as soon as it exists. Many streams
 * take hardly more commands than one.
 */
export async function relayStreams(
  { outbox, rows, snapshots, kick }: RelayPorts,
  streams: readonly (readonly Outgoing[])[],
): Promise<void> {
  const make = async (some: readonly NewRow[]): Promise<void> => {
    if (some.length === 0) return;
    await rows.make(some);
    kick();
  };

  const made = streams.flatMap(rowsOf);
  await make(made.filter(({ pool }) => pool === 'urgent'));
  await make(made.filter(({ pool }) => pool !== 'urgent'));
  await snapshots.keepUp(streams.flatMap(([first]) => first ?? []));
  await outbox.relayed(streams.flat().map(({ id }) => id));
}
