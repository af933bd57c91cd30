interface Chunk<T> {
  readonly keys: string[];
  readonly items: T[];
}

const FULL = 512;

/**
 * A sorted map from keys to items, kept as a list of short sorted lists: a million entries cost two binary searches and
 * the shifting of at most 512. Keys are unique.
 */
export class SortedKeys<T> {
  readonly #chunks: Chunk<T>[] = [{ keys: [], items: [] }];
  #changes = 0;

  get(key: string): T | undefined {
    const chunk = this.#chunks[this.#chunkOf(key)];
    const at = chunk ? lowerBound(chunk.keys, key) : 0;
    return chunk?.keys[at] === key ? chunk.items[at] : undefined;
  }

  insert(key: string, item: T): void {
    const index = this.#chunkOf(key);
    const chunk = this.#chunks[index];
    if (!chunk) return;
    const at = lowerBound(chunk.keys, key);
    chunk.keys.splice(at, 0, key);
    chunk.items.splice(at, 0, item);
    this.#changes += 1;
    if (chunk.keys.length <= FULL) return;
    // Keys that only grow would leave every chunk half empty if it were cut in the middle.
    const growing = index === this.#chunks.length - 1 && at === chunk.keys.length - 1;
    const cut = growing ? FULL : FULL / 2;
    this.#chunks.splice(index + 1, 0, { keys: chunk.keys.splice(cut), items: chunk.items.splice(cut) });
  }

  delete(key: string): void {
    const index = this.#chunkOf(key);
    const chunk = this.#chunks[index];
    const at = chunk ? lowerBound(chunk.keys, key) : 0;
    if (chunk?.keys[at] !== key) return;
    chunk.keys.splice(at, 1);
    chunk.items.splice(at, 1);
    this.#changes += 1;
    if (chunk.keys.length === 0 && this.#chunks.length > 1) this.#chunks.splice(index, 1);
  }

  /** The items with `from <= key < to`, in order or backwards. Entries may come and go meanwhile. */
  *scan(from: string, to: string, backwards: boolean): Generator<T> {
    const step = backwards ? -1 : 1;
    let [index, at] = this.#seek(backwards ? to : from, backwards);
    for (;;) {
      const chunk = this.#chunks[index];
      if (!chunk) return;
      const key = chunk.keys[at];
      const item = chunk.items[at];
      if (key === undefined || item === undefined) {
        index += step;
        at = backwards ? (this.#chunks[index]?.keys.length ?? 0) - 1 : 0;
        continue;
      }
      if (backwards ? key < from : key >= to) return;
      const changes = this.#changes;
      yield item;
      if (changes === this.#changes) at += step;
      else [index, at] = backwards ? this.#seek(key, true) : this.#seek(`${key}\0`, false);
    }
  }

  /** The place of the first key at or after `key`, or (backwards) of the last one before it. */
  #seek(key: string, backwards: boolean): [number, number] {
    const index = this.#chunkOf(key);
    return [index, lowerBound(this.#chunks[index]?.keys ?? [], key) - (backwards ? 1 : 0)];
  }

  /** The last chunk that starts at or before the key. */
  #chunkOf(key: string): number {
    let low = 0;
    let high = this.#chunks.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#chunks[middle]?.keys[0] ?? '') <= key) low = middle;
      else high = middle;
    }
    return low;
  }
}

function lowerBound(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
