/**
 * The sandbox's clock: wall time plus an offset, or standing still. Production has no such door; there the clock
 * is the machine's.
 */
export interface ClockState {
  /** Milliseconds added to wall time while the clock runs. */
  readonly offsetMs: number;
  /** Epoch ms at which the clock stands still. */
  readonly pausedAt?: number;
}

/** Wall time. */
export const wallClock: ClockState = { offsetMs: 0 };

/** Sandbox time (epoch ms) at a moment of wall time (epoch ms). */
export const clockNow = ({ offsetMs, pausedAt }: ClockState, wallNow: number): number =>
  pausedAt ?? wallNow + offsetMs;

/** The clock set to another time. A clock that stood still stands still there. */
export const jumpClock = (state: ClockState, wallNow: number, to: number): ClockState => ({
  offsetMs: to - wallNow,
  ...(state.pausedAt === undefined ? {} : { pausedAt: to }),
});

export const pauseClock = (state: ClockState, wallNow: number): ClockState => ({
  offsetMs: state.offsetMs,
  pausedAt: clockNow(state, wallNow),
});

/** The clock runs on from where it stood. */
export const runClock = (state: ClockState, wallNow: number): ClockState => ({
  offsetMs: clockNow(state, wallNow) - wallNow,
});
