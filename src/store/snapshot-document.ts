import { z } from 'zod';

/**
 * Which `evolve` made the snapshot. Raise it whenever the fold of an old event changes: snapshots of another fold
 * are passed over and the contact is folded from its commits again.
 */
export const FOLD = 1;

/** A contact as folded at a version: a view, rebuilt at will, erased with the contact. */
export const snapshotDocument = z.strictObject({
  /** `<ws>:<stream>` */
  _id: z.string(),
  ws: z.string(),
  stream: z.string(),
  version: z.int().positive(),
  /** Hash of the commit at that version. */
  head: z.string(),
  /** When that commit was decided, epoch ms. */
  at: z.number(),
  fold: z.number(),
  last4: z.string().exactOptional(),
  nameStarts: z.array(z.string()),
  open: z.boolean(),
  /** The contact as JSON, with null for undefined. */
  state: z.string(),
});

export type SnapshotDocument = Readonly<z.output<typeof snapshotDocument>>;
