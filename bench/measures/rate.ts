import { median } from '../figures.ts';

/** Long enough that the clock's grain and a single collection of garbage do not show. */
const ROUND_MS = 300;

/** How often a second `work` runs, over the median of so many rounds; one more round warms up. */
export function rate(work: (turn: number) => unknown, rounds: number): number {
  const rates: number[] = [];
  let turn = 0;
  for (let number = 0; number <= rounds; number += 1) {
    const start = performance.now();
    const first = turn;
    while (performance.now() - start < ROUND_MS) {
      // The clock is looked at once in a while, because looking costs as much as some of what is measured.
      for (let many = 0; many < 50; many += 1) {
        work(turn);
        turn += 1;
      }
    }
    if (number > 0) rates.push(((turn - first) * 1_000) / (performance.now() - start));
  }
  return median(rates);
}
