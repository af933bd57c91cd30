import {
  isUnreadable,
  type NewRow,
  type Pool,
  UnreadableWork,
  type WorkRows,
} from '../use-cases/work-ports.ts';
import { insertAll } from './insert-all.ts';
import { Lru } from './lru.ts';
import type { Models } from './models.ts';
import { settlingSteps } from './settle-row.ts';
import { toRow, type WorkDocument } from './work-document.ts';

const MOST_CARDS = 20_000;

/** The collection `work`; every change is guarded by what the row must still be. */
export function createWorkRows({ work, raw, ask }: Models): WorkRows {
  /** Rows of cards that were made before: it is not tried again to make them. Forgetting one costs a command. */
  const cards = new Lru<true>(MOST_CARDS);

  async function change(guard: object, update: object): Promise<boolean> {
    const { matchedCount } = await ask(() => raw.work.updateOne(guard, update));
    return matchedCount > 0;
  }

  const isWanted = async ({ id, wanted }: NewRow): Promise<boolean> => {
    const filter = { _id: id, wanted: { $gte: wanted } };
    return (await ask(() => work.findOne(filter, { _id: 1 }).sort({ _id: 1 }).lean())) !== null;
  };

  const insert = (rows: readonly NewRow[], exists: (row: NewRow) => Promise<void>): Promise<void> =>
    insertAll(
      rows,
      (some) => ask(() => raw.work.insertMany(some.map(documentOf), { ordered: true })),
      exists,
    );

  /** How many of the rows were there and are raised by this. */
  async function raise(rows: readonly NewRow[]): Promise<number> {
    if (rows.length === 0) return 0;
    const { matchedCount } = await ask(() => raw.work.bulkWrite(rows.flatMap(raising), { ordered: true }));
    return matchedCount;
  }

  // A row may change hands between two of these; one of them fits in the end.
  async function want(row: NewRow): Promise<void> {
    for (;;) {
      if ((await raise([row])) > 0 || (await isWanted(row))) return;
      let refused = false;
      await insert([row], async () => {
        refused = true;
      });
      if (!refused) return;
    }
  }

  return {
    async make(rows) {
      const isCard = ({ effect }: NewRow): boolean => effect.kind === 'card';
      const there = rows.filter((row) => isCard(row) && cards.get(row.id) === true);
      const known = new Set(there);
      // Who is not counted was not there, or was wanted as much by somebody else: that is found out one by one.
      if ((await raise(there)) < there.length) for (const row of there) await want(row);
      await insert(
        rows.filter((row) => !known.has(row)),
        (row) => (isCard(row) ? want(row) : Promise.resolve()),
      );
      for (const row of rows) if (isCard(row)) cards.set(row.id, true);
    },

    async due(pools, now, wall, limit) {
      const free = { look: { $lte: now }, open: true, leaseUntil: { $lte: wall } };
      // One pool at a time comes in the order of the index: no backlog is ever sorted, however long.
      const oldest = (pool: Pool) =>
        ask(() =>
          work
            .find({ pool, ...free })
            .sort({ look: 1, _id: 1 })
            .limit(limit)
            .lean(),
        );
      const found = await Promise.all(pools.map(oldest));
      return found.flat().map(toRow);
    },

    async head(lane) {
      const filter = { lane, pending: true };
      const found = await ask(() => work.findOne(filter).sort({ position: 1, _id: 1 }).lean());
      return found === null ? undefined : toRow(found);
    },

    async claim(row, lease, now) {
      const free = { _id: row.id, open: true, due: { $lte: now }, leaseUntil: { $lte: lease.from } };
      const leased = {
        $set: { lease: lease.id, leaseUntil: lease.until, pending: true },
        $inc: { tries: 1 },
      };
      const taken = await ask(() =>
        raw.work.findOneAndUpdate(free, leased, { returnDocument: 'after', includeResultMetadata: false }),
      );
      const claimed = taken === null ? undefined : toRow(taken);
      if (claimed && isUnreadable(claimed)) throw new UnreadableWork(claimed);
      return claimed;
    },

    async postpone(row, at) {
      // Not if it changed hands meanwhile: then it has a time of its own.
      const same = isUnreadable(row) ? {} : { leaseUntil: row.leaseUntil, due: row.due };
      await change({ _id: row.id, ...same }, { $set: { look: at } });
    },

    extend: (id, lease) => change({ _id: id, lease: lease.id }, { $set: { leaseUntil: lease.until } }),

    async settle(row, lease, end, now) {
      for (const { guard, update } of settlingSteps(row, end, now)) {
        if (await change({ _id: row.id, lease: lease.id, ...guard }, update)) return true;
      }
      return false;
    },
  };
}

/** The two updates that bring a desired-state row up to date, of which at most one fits. */
const raising = ({ id: _id, commit, wanted, due, position }: NewRow) => [
  // Finished, dead or waiting to be refreshed: it starts anew, at its new place in the lane.
  {
    updateOne: {
      filter: { _id, wanted: { $lt: wanted }, pending: false },
      update: {
        $set: { commit, wanted, due, look: due, position, open: true, pending: true, tries: 0 },
        $unset: { closedAt: 1 as const, dead: 1 as const, because: 1 as const },
      },
    },
  },
  // Waiting or being worked on: whoever finishes it will see that more is wanted by now.
  {
    updateOne: {
      filter: { _id, wanted: { $lt: wanted }, pending: true },
      update: { $set: { commit, wanted } },
    },
  },
];

const documentOf = ({
  id,
  ws,
  stream,
  commit,
  effect,
  pool,
  lane,
  position,
  wanted,
  due,
}: NewRow): WorkDocument => ({
  _id: id,
  ws,
  stream,
  commit,
  effect,
  pool,
  lane,
  position,
  wanted,
  done: 0,
  open: true,
  pending: true,
  due,
  look: due,
  tries: 0,
  leaseUntil: 0,
});
