import { reach } from './away.ts';
import type { Models } from './models.ts';
import { wordsOfName } from './search-keys.ts';
import { idsOf } from './stream-range.ts';

/** Part of a number, or words of a name. The full number needs no search: its stream id is its HMAC. */
export type ContactQuery = { readonly last4: string } | { readonly name: string };

/** Streams by what their snapshots and commits say; to decide anything, read the stream. */
export interface ContactIndex {
  /** Contacts that fit, by id, the latest first. Every word of a name must fit; none fits no name. */
  readonly findContacts: (ws: string, query: ContactQuery, limit: number) => Promise<readonly string[]>;
  /** Ids of the contacts with the latest commits. A contact under way may be some seconds late. */
  readonly recentContacts: (ws: string, limit: number) => Promise<readonly string[]>;
  /** Every stream of a workspace that has a commit, in order of id; one query for each. */
  readonly streamIds: (ws: string) => AsyncIterable<string>;
}

export function createContactIndex({ commits, contacts }: Models): ContactIndex {
  const latest = async (filter: object, limit: number): Promise<readonly string[]> => {
    const query = contacts.find(filter, { stream: 1 }).sort({ at: -1, _id: -1 }).limit(limit);
    return (await reach(() => query.lean())).map(({ stream }) => stream);
  };

  return {
    async findContacts(ws, query, limit) {
      if ('last4' in query) return latest({ ws, last4: query.last4 }, limit);
      const words = wordsOfName(query.name);
      if (words.length === 0) return [];
      return latest({ ws, $and: words.map((word) => ({ nameWords: word })) }, limit);
    },

    recentContacts: (ws, limit) => latest({ ws }, limit),

    async *streamIds(ws) {
      let range: { readonly $gt: string; readonly $lt?: string } = idsOf(ws);
      for (;;) {
        const _id = range;
        const next = await reach(() => commits.findOne({ _id }, { stream: 1 }).sort({ _id: 1 }).lean());
        if (next === null) return;
        yield next.stream;
        range = { ...range, $gt: `${ws}:${next.stream};` };
      }
    },
  };
}
