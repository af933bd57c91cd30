import { isUnreadable, type NewRow, UnreadableWork, type WorkRows } from '../use-cases/work-ports.ts';
import { isDuplicate } from './away.ts';
import type { Models } from './models.ts';
import { settlingSteps } from './settle-row.ts';
import { toRow, type WorkDocument } from './work-document.ts';

/** The collection `work`, one command at a time, each guarded by what the row must still be. */
export function createWorkRows({ work, raw, ask }: Models): WorkRows {
  async function insert(row: NewRow): Promise<boolean> {
    try {
      await ask(() => raw.work.insertOne(documentOf(row)));
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  async function change(guard: object, update: object): Promise<boolean> {
    const { matchedCount } = await ask(() => work.updateOne(guard, update));
    return matchedCount > 0;
  }

  // Finished, dead or waiting to be refreshed: it starts anew, at its new place in the lane.
  const reopen = ({ id, commit, wanted, due, position }: NewRow): Promise<boolean> =>
    change(
      { _id: id, wanted: { $lt: wanted }, pending: false },
      {
        $set: { commit, wanted, due, look: due, position, open: true, pending: true, tries: 0 },
        $unset: { closedAt: 1, dead: 1, because: 1 },
      },
    );

  // Waiting or being worked on: whoever finishes it will see that more is wanted by now.
  const raise = ({ id, commit, wanted }: NewRow): Promise<boolean> =>
    change({ _id: id, wanted: { $lt: wanted }, pending: true }, { $set: { commit, wanted } });

  const isWanted = async ({ id, wanted }: NewRow): Promise<boolean> => {
    const filter = { _id: id, wanted: { $gte: wanted } };
    return (await ask(() => work.findOne(filter, { _id: 1 }).sort({ _id: 1 }).lean())) !== null;
  };

  return {
    async add(row) {
      await insert(row);
    },

    async want(row, shown) {
      if (!shown && (await insert(row))) return;
      // A row may change hands between two of these; one of them fits in the end.
      for (;;) {
        if ((await reopen(row)) || (await raise(row)) || (await isWanted(row)) || (await insert(row))) return;
      }
    },

    async due(pools, now, wall, limit) {
      const free = { open: true, leaseUntil: { $lte: wall } };
      const filter = { pool: { $in: [...pools] }, look: { $lte: now }, ...free };
      const found = await ask(() => work.find(filter).sort({ look: 1, _id: 1 }).limit(limit).lean());
      return found.map(toRow);
    },

    async head(lane) {
      const filter = { lane, pending: true };
      const found = await ask(() => work.findOne(filter).sort({ position: 1, _id: 1 }).lean());
      return found === null ? undefined : toRow(found);
    },

    async claim(row, lease, now) {
      const free = { _id: row.id, open: true, due: { $lte: now }, leaseUntil: { $lte: lease.from } };
      const taken = await ask(() =>
        work
          .findOneAndUpdate(
            free,
            {
              $set: { lease: lease.id, leaseUntil: lease.until, pending: true },
              $inc: { tries: 1 },
            },
            { returnDocument: 'after' },
          )
          .lean(),
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
