import type { Models } from './models.ts';
import { idsOf, versionsAfter } from './stream-range.ts';
import { type Counts, emptyTally, type Verdict, verdict } from './verdict.ts';
import { verifyCheckpoints, verifyExported } from './verify-checkpoints.ts';
import { verifyCommits } from './verify-commits.ts';

export interface VerifyOptions {
  /** One workspace; all of them when absent. */
  readonly ws?: string;
  /** Lines of `Checkpoints.lines` that were kept outside the database. */
  readonly exported?: Iterable<string> | AsyncIterable<string>;
  readonly progress?: (counts: Counts) => void;
}

export interface Verifier {
  /** Walks every chain and checkpoint. Finds what was changed, removed, added or put in another order. */
  readonly verify: (options?: VerifyOptions) => Promise<Verdict>;
  /** One stream, without checkpoints: for the proof file of a contact. */
  readonly verifyStream: (ws: string, stream: string) => Promise<Verdict>;
}

/** `key`: the one that checkpoints are written under. */
export const createVerifier = (models: Models, key: string): Verifier => ({
  async verify({ ws, exported = [], progress = () => undefined } = {}) {
    const tally = emptyTally(progress);
    const broken =
      (await verifyCommits(models, idsOf(ws), tally)) ??
      (await verifyCheckpoints(models, key, ws, tally)) ??
      (await verifyExported(models, key, exported));
    return verdict(tally, broken);
  },

  async verifyStream(ws, stream) {
    const tally = emptyTally(() => undefined);
    return verdict(tally, await verifyCommits(models, versionsAfter(ws, stream, 0), tally));
  },
});
