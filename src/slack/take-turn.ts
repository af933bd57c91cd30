import type { WorkResult } from '../use-cases/work-ports.ts';
import type { Lane, Pace } from './pace.ts';
import { troubleOf } from './slack-trouble.ts';

/** Longer than this a worker does not wait for its turn: the row comes back instead. */
const PATIENCE_MS = 1_500;

export interface TurnTools {
  readonly pace: Pace;
  readonly sleep: (ms: number) => Promise<void>;
  readonly port: { readonly now: () => number };
}

export type Turn<T> = { readonly kind: 'went'; readonly value: T } | Extract<WorkResult, { kind: 'again' }>;

/** Waits for its turn on the lane, and goes; or comes back later when the lane is long. */
export async function takeTurn<T>(tools: TurnTools, lane: Lane, go: () => Promise<T>): Promise<Turn<T>> {
  const { wait, granted } = tools.pace.take(lane, PATIENCE_MS);
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
