import { isWorkspaceStream } from '../domain/workspace-stream.ts';
import type { ContactIndex } from '../use-cases/ports.ts';
import type { Models } from './models.ts';
import { nameFilter } from './search-keys.ts';
import { idsOf } from './stream-range.ts';

/** Streams by what their snapshots say; to decide anything, read the stream. */
export interface StoredContacts extends ContactIndex {
  /** Contacts with the latest commits. One that is being talked to right now may be some seconds late. */
  readonly recent: (ws: string, limit: number) => Promise<readonly string[]>;
  /** Every contact of a workspace that has a commit, in order of id; one query for each. */
  readonly streamIds: (ws: string) => AsyncIterable<string>;
}

export function createContactIndex({ commits, contacts, ask }: Models): StoredContacts {
  const latest = async (filter: object, limit: number): Promise<readonly string[]> => {
    const sort = { at: -1, _id: -1 } as const;
    const found = await ask(() => contacts.find(filter, { stream: 1 }).sort(sort).limit(limit).lean());
    return found.map(({ stream }) => stream);
  };

  return {
    byLastFour: (ws, last4, limit) => latest({ ws, last4 }, limit),

    async byName(ws, words, limit) {
      const named = nameFilter(words);
      return named === undefined ? [] : latest({ ws, ...named }, limit);
    },

    open: (ws, limit) => latest({ ws, open: true }, limit),
    recent: (ws, limit) => latest({ ws }, limit),

    async *streamIds(ws) {
      let range: { readonly $gt: string; readonly $lt?: string } = idsOf(ws);
      for (;;) {
        const _id = range;
        const next = await ask(() => commits.findOne({ _id }, { stream: 1 }).sort({ _id: 1 }).lean());
        if (next === null) return;
        if (!isWorkspaceStream(next.stream)) yield next.stream;
        range = { ...range, $gt: `${ws}:${next.stream};` };
      }
    },
  };
}
