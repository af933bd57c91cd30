import type { EffectKind } from '../domain/effect.ts';
import { StoreAway } from '../use-cases/ports.ts';
import type { Ending, Handlers, LeasedRow, WorkResult, WorkRow } from '../use-cases/work-ports.ts';

const SECOND = 1_000;
const LONGEST_PAUSE = 5 * 60 * SECOND;

export interface RunPorts {
  readonly handlers: Handlers;
  readonly now: () => number;
  /** Counted tries after which a row is given up and shown to a person. */
  readonly mostTries: number;
  /** Shows a person that a row was given up. Called again if this process dies before that is stored. */
  readonly onDead: (row: WorkRow, because: string) => Promise<void>;
  readonly failed: (error: unknown, row?: WorkRow) => void;
}

/** Lets the row's handler work, and says how the row ends. */
export async function runRow(ports: RunPorts, row: LeasedRow): Promise<Ending> {
  const { mostTries, onDead, now } = ports;
  // Claimed once too often without anybody reporting back: it takes its process down with it.
  const end =
    row.tries > mostTries
      ? giveUp('it never came to an end')
      : endOf(await handle(ports, row), row, mostTries);
  if (end.kind !== 'dead') return end;
  try {
    await onDead(row, end.because);
    return end;
  } catch (error) {
    ports.failed(error, row);
    return { kind: 'again', at: now() + LONGEST_PAUSE, counts: false, because: end.because };
  }
}

async function handle({ handlers, now, failed }: RunPorts, row: LeasedRow): Promise<Ending> {
  try {
    return await handlerOf(handlers, row.effect.kind)(row);
  } catch (error) {
    failed(error, row);
    // The store's outage is not the row's failure.
    if (error instanceof StoreAway) return again(now() + SECOND, false, 'the store was away');
    return again(now() + pauseAfter(row.tries), true, error instanceof Error ? error.name : 'a failure');
  }
}

const endOf = (end: Ending, { tries }: LeasedRow, mostTries: number): Ending =>
  end.kind === 'again' && end.counts && tries >= mostTries ? giveUp(end.because) : end;

const giveUp = (because: string): Ending => ({ kind: 'dead', because });

const again = (at: number, counts: boolean, because: string): Ending => ({
  kind: 'again',
  at,
  counts,
  because,
});

/** 1 s, 2 s, 4 s … 5 min. */
const pauseAfter = (tries: number): number => Math.min(LONGEST_PAUSE, SECOND * 2 ** (tries - 1));

function handlerOf<K extends EffectKind>(
  handlers: Handlers,
  kind: K,
): (row: WorkRow<K>) => Promise<WorkResult> {
  return handlers[kind];
}
