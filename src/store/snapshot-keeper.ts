import { isWorkspaceStream } from '../domain/workspace-stream.ts';
import type { Snapshots, StreamId } from '../use-cases/work-ports.ts';
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

  async function save(folds: readonly Fold[]): Promise<void> {
    for (const fold of folds) owed.delete(nameOf(fold));
    await store.save(
      folds,
      (fold) => saved.get(nameOf(fold)) === undefined && fold.contact.version < MOST_BEHIND,
    );
    for (const fold of folds) saved.set(nameOf(fold), { version: fold.contact.version, keys: keysOf(fold) });
  }

  const present = async ({ ws, stream }: StreamId): Promise<Fold> =>
    source.peek(ws, stream) ?? (await source.read(ws, stream));

  /** Must it be saved now? If it is only owed, that is remembered. */
  function isDue(fold: Fold): boolean {
    const name = nameOf(fold);
    const { ws, id: stream, version } = fold.contact;
    const known = saved.get(name) ?? { version: 0, keys: '' };
    if (version <= known.version) return false;
    if (version - known.version >= MOST_BEHIND || keysOf(fold) !== known.keys) return true;
    if (owed.size < MOST_OWED || owed.has(name)) owed.set(name, { ws, stream, round });
    return false;
  }

  return {
    async keepUp(streams) {
      const contacts = streams.filter(({ stream }) => !isWorkspaceStream(stream));
      const folds: Fold[] = [];
      for (const contact of contacts) folds.push(await present(contact));
      const due = folds.filter(isDue);
      if (due.length > 0) await save(due);
    },

    async saveQuiet() {
      round += 1;
      const quiet = [...owed.values()].filter((entry) => entry.round < round - 1).slice(0, QUIET_BATCH);
      for (const contact of quiet) await save([await present(contact)]);
    },
  };
}

const nameOf = ({ contact }: Fold): string => streamName(contact.ws, contact.id);
const keysOf = ({ contact }: Fold): string => JSON.stringify(searchKeys(contact));
