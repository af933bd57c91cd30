import { z } from 'zod';
import type { LeasedRow, Pool, UnreadableRow } from '../use-cases/work-ports.ts';
import { effect } from './schema/effect-schema.ts';
import { oneOf } from './schema/strictly.ts';

const pool = oneOf<Pool>({ urgent: true, prompt: true, slack: true, slow: true });

/** A row of the collection `work`. */
export const workDocument = z.strictObject({
  _id: z.string(),
  ws: z.string(),
  stream: z.string(),
  commit: z.string(),
  effect,
  pool,
  lane: z.string(),
  position: z.string(),
  /** Newest stream version that wants it, and the newest that is done. */
  wanted: z.number(),
  done: z.number(),
  /** Something is or will be to do; only open rows are polled. */
  open: z.boolean(),
  /** To do now, or being done: it holds its lane. An open row that is not pending waits to be refreshed. */
  pending: z.boolean(),
  /** Not to be started before, epoch ms. */
  due: z.number(),
  /** When pollers next look at it: a hint, never a permission. */
  look: z.number(),
  tries: z.number(),
  lease: z.string().exactOptional(),
  leaseUntil: z.number(),
  /** Why it did not work out last time. */
  because: z.string().exactOptional(),
  dead: z.literal(true).exactOptional(),
  /** A finished row stays as a mark for a day, so that a late relay of the same commit does not make it anew. */
  closedAt: z.date().exactOptional(),
});

export type WorkDocument = Readonly<z.output<typeof workDocument>>;

/** The document as the workers see it. */
export function toRow(document: { readonly _id: string }): LeasedRow | UnreadableRow {
  const parsed = workDocument.safeParse(document);
  if (!parsed.success) return { id: document._id, unreadable: z.prettifyError(parsed.error) };
  const {
    _id: id,
    ws,
    stream,
    commit,
    lane,
    position,
    wanted,
    done,
    due,
    leaseUntil,
    pending,
    tries,
  } = parsed.data;
  return {
    id,
    ws,
    stream,
    commit,
    effect: parsed.data.effect,
    pool: parsed.data.pool,
    lane,
    position,
    wanted,
    due,
    leaseUntil,
    pending,
    tries,
    ...(done >= wanted ? { refresh: true } : {}),
  };
}
