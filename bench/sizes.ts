/** How much of everything. The full run takes some minutes on two cores; the quick one shows the same figures, noisier. */
export interface Sizes {
  /**
   * Contacts with a history, and texts that each has written before anything is measured. So many that nobody writes
   * more in a run than a person writes to a business, or two texts at once.
   */
  readonly known: { readonly people: number; readonly texts: number };
  /** Alternating rounds of Baton and the bare receiver, for each kind of traffic, and those before that do not count. */
  readonly rounds: number;
  readonly warmUpRounds: number;
  /** Requests in a round. */
  readonly perRound: number;
  /** Seconds at a steady rate. */
  readonly steadySeconds: number;
  readonly clicks: number;
  readonly stops: number;
  readonly burst: number;
  /** Texts between the two looks at Baton's memory, and before the first. */
  readonly memory: { readonly warmUp: number; readonly texts: number };
  /** Repetitions of what needs no process; the median counts. */
  readonly repeats: number;
}

export const sizes = {
  full: {
    known: { people: 600, texts: 6 },
    rounds: 25,
    warmUpRounds: 5,
    perRound: 500,
    steadySeconds: 20,
    clicks: 400,
    stops: 400,
    burst: 500,
    memory: { warmUp: 6_000, texts: 20_000 },
    repeats: 7,
  },
  quick: {
    known: { people: 400, texts: 4 },
    rounds: 5,
    warmUpRounds: 3,
    perRound: 300,
    steadySeconds: 5,
    clicks: 60,
    stops: 60,
    burst: 500,
    memory: { warmUp: 1_000, texts: 2_000 },
    repeats: 3,
  },
} as const satisfies Record<string, Sizes>;
