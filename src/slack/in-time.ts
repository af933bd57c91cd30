import { StoreAway } from '../use-cases/ports.ts';

export interface Patience {
  readonly ackMs: number;
  readonly giveUpMs: number;
}

/** Slack shows an error to the clicker after three seconds without an answer. */
export const defaultPatience: Patience = { ackMs: 2_000, giveUpMs: 10_000 };

export type InTime<T> = { readonly kind: 'decided'; readonly value: T } | { readonly kind: 'not-recorded' };

const LATE = Symbol('late');

/**
 * Carries out a click, then acknowledges it; after two seconds it is acknowledged anyway and the outcome awaited a
 * while longer. Slack never repeats a click, so that whoever pressed must hear when it was not recorded.
 */
export async function inTime<T>(
  deciding: Promise<T>,
  ack: () => Promise<unknown>,
  { ackMs, giveUpMs }: Patience = defaultPatience,
): Promise<InTime<T>> {
  const outcome = settled(deciding);
  // Acknowledged whatever happens: a bug is ours to explain, not Slack's.
  const first = await Promise.race([outcome, later(ackMs)]).finally(ack);
  const known = first === LATE ? await Promise.race([outcome, later(giveUpMs - ackMs)]) : first;
  return known === LATE ? { kind: 'not-recorded' } : known;
}

/** For submissions, whose answer rides in the acknowledgement: decided within `ackMs`, or not known to be recorded. */
export async function soon<T>(deciding: Promise<T>, ackMs = defaultPatience.ackMs): Promise<InTime<T>> {
  const known = await Promise.race([settled(deciding), later(ackMs)]);
  return known === LATE ? { kind: 'not-recorded' } : known;
}

const settled = <T>(deciding: Promise<T>): Promise<InTime<T>> =>
  deciding.then(
    (value): InTime<T> => ({ kind: 'decided', value }),
    (error: unknown): InTime<T> => {
      if (error instanceof StoreAway) return { kind: 'not-recorded' };
      throw error;
    },
  );

const later = (ms: number): Promise<typeof LATE> =>
  new Promise((resolve) => {
    // A process that shuts down does not wait for a clicker's patience.
    setTimeout(() => resolve(LATE), ms).unref();
  });
