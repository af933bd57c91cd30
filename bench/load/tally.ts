/** What a load came to. Times in ms. */
export interface Outcome {
  readonly seconds: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
  /** Answers by HTTP status; 0 stands for none. */
  readonly statuses: Readonly<Record<string, number>>;
}

/** Collects answers while a load runs. */
export class Tally {
  readonly #took: number[] = [];
  readonly #statuses: Record<string, number> = {};
  readonly #start = performance.now();

  note(status: number, ms: number): void {
    this.#statuses[status] = (this.#statuses[status] ?? 0) + 1;
    this.#took.push(ms);
  }

  outcome(): Outcome {
    const seconds = (performance.now() - this.#start) / 1_000;
    const sorted = Float64Array.from(this.#took).sort();
    const at = (part: number): number => sorted[Math.ceil(part * sorted.length) - 1] ?? 0;
    return {
      seconds,
      perSecond: sorted.length / seconds,
      p50: at(0.5),
      p99: at(0.99),
      worst: at(1),
      statuses: this.#statuses,
    };
  }
}
