import type { Connection } from 'mongoose';
import { isDuplicate, reach } from './away.ts';

/** Up to when the carrier's texts were read completely (epoch ms). Losing it only means reading more. */
export interface Watermark {
  readonly read: () => Promise<number | undefined>;
  readonly write: (at: number) => Promise<void>;
}

interface Mark {
  readonly _id: string;
  readonly at: number;
}

/** One document for each workspace, beside the four collections: it is bookkeeping, not truth. It never goes back. */
export function createWatermark(db: Connection, ws: string): Watermark {
  const marks = db.collection<Mark>('marks');
  const _id = `texts-read:${ws}`;
  return {
    read: async () => (await reach(() => marks.findOne({ _id }, { sort: { _id: 1 } })))?.at,
    write: async (at) => {
      const raised = await reach(() => marks.updateOne({ _id, at: { $lt: at } }, { $set: { at } }));
      if (raised.matchedCount > 0) return;
      try {
        await reach(() => marks.insertOne({ _id, at }));
      } catch (error) {
        // It exists and stands at a later time.
        if (!isDuplicate(error)) throw error;
      }
    },
  };
}
