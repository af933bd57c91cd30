/** Numbers for messages and people that are handed out once in a run. */
export class Numbers {
  #next = 0;

  /** The first of so many in a row. */
  take(count: number): number {
    this.#next += count;
    return this.#next - count;
  }
}
