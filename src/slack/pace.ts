/** How often a lane may be used: so many in a burst, then one each `everyMs`. */
export interface Rate {
  readonly everyMs: number;
  readonly burst: number;
}

/**
 * Slack's limits (docs.slack.dev/apis/web-api/rate-limits): posting about 1 a second per channel with short bursts;
 * chat.update, conversations.history and .replies are Tier 3, 50 a minute per workspace.
 */
export const rates = {
  post: { everyMs: 1_000, burst: 5 },
  /** Pages do not queue behind cards. */
  page: { everyMs: 1_000, burst: 5 },
  update: { everyMs: 1_250, burst: 20 },
  look: { everyMs: 1_250, burst: 20 },
  upload: { everyMs: 3_000, burst: 5 },
} as const satisfies Record<string, Rate>;

/** Whoever is sent away comes back within this: by then others may have given up their place. */
const LONGEST_AWAY_MS = 60_000;

export type Lane = { readonly kind: keyof typeof rates; readonly of: string };

/**
 * Turns on a lane. Each lane remembers one moment, `free`: when it would be empty if nobody came any more (a leaky
 * bucket). It lies at most `burst - 1` intervals ahead when a turn is granted at once.
 */
export class Pace {
  readonly #free = new Map<string, number>();
  /** When the last one who was sent away comes back. */
  readonly #back = new Map<string, number>();
  readonly #monotonic: () => number;

  /** @param monotonic ms on a clock that never jumps or stands still. */
  constructor(monotonic: () => number) {
    this.#monotonic = monotonic;
  }

  /**
   * Ms to wait for the turn that is now ours, or no turn when that is more than `patience`. `spare` turns of the burst
   * are left to others.
   *
   * Without a turn, `wait` says when to come back: each a turn after the one before. Hundreds that all came back for
   * the next turn would find it taken but for one, again and again, and keep the process busy with nothing else.
   */
  take(lane: Lane, patience: number, spare = 0): { readonly wait: number; readonly granted: boolean } {
    const { everyMs, burst } = rates[lane.kind];
    const now = this.#monotonic();
    const key = `${lane.kind}:${lane.of}`;
    const free = Math.max(this.#free.get(key) ?? now, now);
    const wait = Math.max(0, free - now - (burst - 1 - spare) * everyMs);
    if (wait > patience) {
      // Those who leave turns to others stand in a line of their own, in which nobody else waits.
      const line = spare > 0 ? `${key}:spare` : key;
      const behind = Math.min((this.#back.get(line) ?? 0) + everyMs, now + LONGEST_AWAY_MS);
      const back = Math.max(now + wait, behind);
      this.#back.set(line, back);
      return { wait: back - now, granted: false };
    }
    this.#free.set(key, free + everyMs);
    return { wait, granted: true };
  }

  /** Slack said how long to stay away from this lane. */
  block(lane: Lane, ms: number): void {
    const { everyMs, burst } = rates[lane.kind];
    const key = `${lane.kind}:${lane.of}`;
    const until = this.#monotonic() + ms + (burst - 1) * everyMs;
    this.#free.set(key, Math.max(this.#free.get(key) ?? 0, until));
  }
}
