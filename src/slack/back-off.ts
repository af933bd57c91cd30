const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;
const MOST_KEPT = 10_000;

/** How long to stay away after failures in a row: 1, 2, 4 … 60 seconds, apart for each thing that fails. */
export class BackOff {
  readonly #failures = new Map<string, number>();

  /** Ms until the next try; counts this failure. */
  next(key: string): number {
    const failures = this.#failures.get(key) ?? 0;
    if (this.#failures.size >= MOST_KEPT) this.#failures.clear();
    this.#failures.set(key, failures + 1);
    return Math.min(FIRST_MS * 2 ** failures, LONGEST_MS);
  }

  recover(key: string): void {
    this.#failures.delete(key);
  }
}
