import { z } from 'zod';
import type { NameField } from './search-keys.ts';

/**
 * Which `evolve` made the snapshot. Raise it whenever the fold of an old event changes: snapshots of another fold
 * are passed over and the contact is folded from its commits again.
 */
export const FOLD = 3;

const word = z.string().exactOptional();
const nameWords = {
  name1: word,
  name2: word,
  name3: word,
  name4: word,
  name5: word,
  name6: word,
} satisfies Record<NameField, unknown>;

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
  open: z.boolean(),
  ...nameWords,
  /** The contact as JSON, with null for undefined. */
  state: z.string(),
});

export type SnapshotDocument = Readonly<z.output<typeof snapshotDocument>>;
