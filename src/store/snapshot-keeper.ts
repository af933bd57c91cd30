import { SENDING_STREAM } from '../domain/sending.ts';
import type { Snapshots } from '../use-cases/work-ports.ts';
import type { Fold } from './fold.ts';
import { Lru } from './lru.ts';
import { searchKeys } from './search-keys.ts';
import type { SnapshotStore } from './snapshots.ts';
import { streamName } from './stream-range.ts';

/** A cold read folds fewer commits than this on top of its snapshot. */
const MOST_BEHIND = 20;
const KNOWN = 20_000;
const MOST_OWED = 5_000;
const QUIET_BATCH = 100;

interface Saved {
  readonly version: number;
  readonly keys: string;
}

/** What the keeper knows a stream by. `peek` asks nobody, `read` asks the store. */
export interface FoldSource {
  readonly peek: (ws: string, stream: string) => Fold | undefined;
  readonly read: (ws: string, stream: string) => Promise<Fold>;
}

/**
 * Decides when a snapshot is worth a write: when look-up would miss a number or a name, when the tail grows long,
 * else once the contact has gone quiet. What it remembers only saves work; forgetting it costs a write.
 */
export function createSnapshotKeeper(source: FoldSource, store: SnapshotStore): Snapshots {
  const saved = new Lru<Saved>(KNOWN);
  const owed = new Map<string, { readonly ws: string; readonly stream: string; readonly round: number }>();
  let round = 0;

  async function save(fold: Fold): Promise<void> {
    const { ws, id, version } = fold.contact;
    const name = streamName(ws, id);
    owed.delete(name);
    await store.save(fold, saved.get(name) === undefined && version < MOST_BEHIND);
    saved.set(name, { version, keys: keysOf(fold) });
  }

  return {
    async keepUp(ws, stream) {
      if (stream === SENDING_STREAM) return;
      const name = streamName(ws, stream);
      const fold = source.peek(ws, stream) ?? (await source.read(ws, stream));
      const known = saved.get(name) ?? { version: 0, keys: '' };
      if (fold.contact.version <= known.version) return;
      if (fold.contact.version - known.version >= MOST_BEHIND || keysOf(fold) !== known.keys)
        return save(fold);
      if (owed.size < MOST_OWED || owed.has(name)) owed.set(name, { ws, stream, round });
    },

    async saveQuiet() {
      round += 1;
      const quiet = [...owed.values()].filter((entry) => entry.round < round - 1).slice(0, QUIET_BATCH);
      for (const { ws, stream } of quiet)
        await save(source.peek(ws, stream) ?? (await source.read(ws, stream)));
    },

    shows: (ws, stream, card) => source.peek(ws, stream)?.contact.cards[card] !== undefined,
  };
}

const keysOf = ({ contact }: Fold): string => JSON.stringify(searchKeys(contact));
