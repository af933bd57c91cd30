import type { Outbox, Outgoing } from '../use-cases/work-ports.ts';
import { BrokenChain } from './chain.ts';
import type { CommitDocument } from './commit-document.ts';
import type { Models } from './models.ts';
import { effect } from './schema/effect-schema.ts';
import { versionsAfter } from './stream-range.ts';

/** The commits that still carry the relay mark. */
export function createOutbox({ commits, raw, ask }: Models): Outbox {
  const marked = { relay: true } as const;

  return {
    async unrelayed(after, limit) {
      const filter = { ...marked, ...(after === undefined ? {} : { _id: { $gt: after } }) };
      const place = { ws: 1, stream: 1, version: 1 } as const;
      const found = await ask(() => commits.find(filter, place).sort({ _id: 1 }).limit(limit).lean());
      return found.map(({ _id: id, ws, stream, version }) => ({ id, ws, stream, version }));
    },

    async unrelayedOf(ws, stream, upTo) {
      const filter = { ...marked, _id: versionsAfter(ws, stream, 0, upTo) };
      const fields = { ws: 1, stream: 1, version: 1, at: 1, effects: 1 } as const;
      const found = await ask(() => commits.find(filter, fields).sort({ _id: 1 }).lean());
      return found.map(toOutgoing);
    },

    async relayed(ids) {
      if (ids.length === 0) return;
      const unmark = ids.map((_id) => ({
        updateOne: { filter: { _id, ...marked }, update: { $unset: { relay: 1 as const } } },
      }));
      await ask(() => raw.commits.bulkWrite(unmark, { ordered: false }));
    },
  };
}

type Marked = Pick<CommitDocument, '_id' | 'ws' | 'stream' | 'version' | 'at' | 'effects'>;

function toOutgoing({ _id: id, ws, stream, version, at, effects }: Marked): Outgoing {
  const parsed = effect.array().safeParse(effects);
  if (!parsed.success) throw new BrokenChain(id, 'its effects cannot be read', { cause: parsed.error });
  return { id, ws, stream, version, at, effects: parsed.data };
}
