import type { WorkResult } from '../use-cases/work-ports.ts';
import type { Lane, Pace } from './pace.ts';
import { troubleOf } from './slack-trouble.ts';

/** Longer than this a worker does not wait for its turn: the row comes back instead. */
const PATIENCE_MS = 1_500;

/** Turns of a burst that a call which nobody waits for leaves to those with news. */
const SPARE_TURNS = 10;

export interface TurnTools {
  readonly pace: Pace;
  readonly sleep: (ms: number) => Promise<void>;
  readonly port: { readonly now: () => number };
}

export type Turn<T> = { readonly kind: 'went'; readonly value: T } | Extract<WorkResult, { kind: 'again' }>;

/**
 * Waits for its turn on the lane, and goes; or comes back later when the lane is long. `idle`: nobody waits for it, so
 * that it goes only where there is room.
 */
export async function takeTurn<T>(
  tools: TurnTools,
  lane: Lane,
  go: () => Promise<T>,
  idle = false,
): Promise<Turn<T>> {
  const { wait, granted } = idle ? tools.pace.take(lane, 0, SPARE_TURNS) : tools.pace.take(lane, PATIENCE_MS);
  if (!granted) return { kind: 'again', at: tools.port.now() + wait, counts: false, because: 'paced' };
  if (wait > 0) await tools.sleep(wait);
  try {
    return { kind: 'went', value: await go() };
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble?.kind === 'wait') tools.pace.block(lane, trouble.ms);
    throw error;
  }
}
