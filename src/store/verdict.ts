/** What was looked at so far. `erased`: commits whose words were unset; the chain holds without them. */
export interface Counts {
  readonly streams: number;
  readonly commits: number;
  readonly checkpoints: number;
  readonly erased: number;
}

/** The first link that does not hold, by the id of its commit or checkpoint. */
export interface Broken {
  readonly link: string;
  readonly why: string;
}

export type Verdict = ({ readonly ok: true } | ({ readonly ok: false } & Broken)) & Counts;

/** The counts while they grow. */
export interface Tally extends Counts {
  streams: number;
  commits: number;
  checkpoints: number;
  erased: number;
  readonly report: () => void;
}

export function emptyTally(progress: (counts: Counts) => void): Tally {
  const tally: Tally = {
    streams: 0,
    commits: 0,
    checkpoints: 0,
    erased: 0,
    report: () => progress(countsOf(tally)),
  };
  return tally;
}

const countsOf = ({ streams, commits, checkpoints, erased }: Counts): Counts => ({
  streams,
  commits,
  checkpoints,
  erased,
});

export const verdict = (tally: Tally, broken: Broken | undefined): Verdict =>
  broken === undefined ? { ok: true, ...countsOf(tally) } : { ok: false, ...broken, ...countsOf(tally) };
