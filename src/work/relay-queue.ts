import type { Outgoing, StreamId } from '../use-cases/work-ports.ts';

export const nameOf = ({ ws, stream }: StreamId): string => `${ws}:${stream}`;

/** Commits between their insert and their relay, by stream. A stream is in one hand at a time. */
export class RelayQueue {
  readonly #most: number;
  readonly #waiting = new Map<string, Outgoing[]>();
  readonly #held = new Set<string>();
  #size = 0;

  /** @param most commits; what is beyond is not remembered, its mark in the store is. */
  constructor(most: number) {
    this.#most = most;
  }

  add(commit: Outgoing): void {
    if (this.#size >= this.#most) return;
    const name = nameOf(commit);
    const commits = this.#waiting.get(name);
    if (commits) commits.push(commit);
    else this.#waiting.set(name, [commit]);
    this.#size += 1;
  }

  waits(stream: StreamId): boolean {
    return this.#waiting.has(nameOf(stream));
  }

  /** Does it wait, or is it in somebody's hand? */
  has(stream: StreamId): boolean {
    return this.waits(stream) || this.#held.has(nameOf(stream));
  }

  /**
   * Everything that waits of the streams that have waited longest and are in nobody's hand: streams until there are so
   * many commits. What waits of one stream is never parted.
   */
  takeSome(most: number): Outgoing[][] {
    const taken: Outgoing[][] = [];
    let count = 0;
    for (const [name, commits] of this.#waiting) {
      if (count >= most) break;
      if (this.#held.has(name)) continue;
      taken.push(this.#take(name, commits));
      count += commits.length;
    }
    return taken;
  }

  /** Everything that waits of this stream, unless it is in somebody's hand. */
  takeOf(stream: StreamId): Outgoing[] | undefined {
    const name = nameOf(stream);
    const commits = this.#waiting.get(name);
    return commits && !this.#held.has(name) ? this.#take(name, commits) : undefined;
  }

  /** Takes a stream in hand of which nothing waits. */
  hold(stream: StreamId): void {
    this.#held.add(nameOf(stream));
  }

  release(stream: StreamId): void {
    this.#held.delete(nameOf(stream));
  }

  #take(name: string, commits: Outgoing[]): Outgoing[] {
    this.#waiting.delete(name);
    this.#held.add(name);
    this.#size -= commits.length;
    return commits.sort((a, b) => a.version - b.version);
  }
}
