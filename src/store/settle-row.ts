import type { Ending, LeasedRow } from '../use-cases/work-ports.ts';

/** One guarded update; the next is tried when the guard no longer fits. */
export interface Step {
  readonly guard: object;
  readonly update: { readonly $set: object; readonly $unset: object; readonly $inc?: object };
}

/** What is written when the work on a row ends; every step is also guarded by the lease. */
export function settlingSteps(row: LeasedRow, end: Ending, now: number): readonly Step[] {
  switch (end.kind) {
    case 'done': {
      const unmoved = { wanted: row.wanted };
      const finish = end.refreshAt === undefined ? closed(row) : asleep(row, end.refreshAt);
      return [
        { guard: unmoved, update: finish },
        { guard: {}, update: again(now, { done: row.wanted, tries: 0 }) },
      ];
    }
    case 'again': {
      const set = again(end.at, { because: end.because });
      return [{ guard: {}, update: end.counts ? set : { ...set, $inc: { tries: -1 } } }];
    }
    case 'dead': {
      const $set = { open: false, pending: false, dead: true, because: end.because, leaseUntil: 0 };
      return [{ guard: {}, update: { $set, $unset: { lease: 1 } } }];
    }
  }
}

const closed = ({ wanted }: LeasedRow): Step['update'] => ({
  $set: { open: false, pending: false, done: wanted, leaseUntil: 0, closedAt: new Date() },
  $unset: { lease: 1, because: 1 },
});

/** Done for now: it holds no lane until it is due again. */
const asleep = ({ wanted }: LeasedRow, at: number): Step['update'] => ({
  $set: { pending: false, done: wanted, due: at, look: at, tries: 0, leaseUntil: 0 },
  $unset: { lease: 1, because: 1 },
});

/** Still to do; it keeps its place in the lane. */
const again = (at: number, more: object): Step['update'] => ({
  $set: { due: at, look: at, leaseUntil: 0, ...more },
  $unset: { lease: 1 },
});
