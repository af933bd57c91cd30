import { median, round, rounded } from '../figures.ts';
import type { Traffic } from '../load/job.ts';
import type { Sizes } from '../sizes.ts';
import type { Stage } from '../stage/open-stage.ts';
import type { BareReceiver } from '../stage/start-bare.ts';

/** Senders who wait for their answer before they send again: enough to keep a receiver busy. */
const SENDERS = 16;

export interface Compared {
  readonly perSecond: number;
  readonly barePerSecond: number;
  /** Baton's throughput by the bare receiver's, of the median round, and of each. */
  readonly ratio: number;
  readonly ratios: readonly number[];
}

/**
 * As many requests as each receiver takes, in short turns, because the machine is never equally fast for long. Baton
 * stands still while the bare receiver has its turn: cards and drafts of the round before must not slow that down. They
 * are not given a rest either, but compete with Baton's next turn. The first rounds warm up both and do not count.
 */
export async function compareThroughput(
  stage: Stage,
  bare: BareReceiver,
  { rounds, perRound, warmUpRounds }: Sizes,
  traffic: (count: number) => Traffic,
): Promise<Compared> {
  const pace = { kind: 'closed', connections: SENDERS } as const;
  const batonsTurn = async (): Promise<number> => (await stage.load(traffic(perRound), pace)).perSecond;
  const baresTurn = async (): Promise<number> => {
    stage.baton.pause();
    try {
      return (await stage.load(traffic(perRound), pace, bare.port)).perSecond;
    } finally {
      stage.baton.resume();
    }
  };
  const turns: { readonly baton: number; readonly bare: number }[] = [];
  for (let turn = 0; turn < warmUpRounds + rounds; turn += 1) {
    // Whoever is first in one round is second in the next.
    const first = turn % 2 === 0 ? await batonsTurn() : await baresTurn();
    const second = turn % 2 === 0 ? await baresTurn() : await batonsTurn();
    turns.push(turn % 2 === 0 ? { baton: first, bare: second } : { baton: second, bare: first });
  }
  const counted = turns.slice(warmUpRounds);
  const ratios = counted.map((turn) => turn.baton / turn.bare);
  return {
    perSecond: round(median(counted.map(({ baton }) => baton))),
    barePerSecond: round(median(counted.map((turn) => turn.bare))),
    ratio: round(median(ratios)),
    ratios: rounded(ratios),
  };
}
