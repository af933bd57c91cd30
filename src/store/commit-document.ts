import { z } from 'zod';

/** Layout of a commit and its events. Raise it with a change of meaning, and keep reading what was written before. */
export const SCHEMA_VERSION = 1;

/** One commit as it lies in the collection `commits`. */
export interface CommitDocument {
  /** `<ws>:<stream>:<version, 10 digits>`: the optimistic version, and the order of a stream. */
  readonly _id: string;
  readonly ws: string;
  readonly stream: string;
  readonly version: number;
  readonly key: string;
  readonly actor: string;
  /** Epoch ms, by the clock of whoever decided. */
  readonly at: number;
  readonly v: number;
  readonly events: readonly object[];
  readonly effects: readonly object[];
  readonly sealed?: string;
  readonly salt?: string;
  readonly seal?: string;
  /** Hash of the commit before; empty for the first. */
  readonly prev: string;
  readonly hash: string;
  /** Present until every effect has become a work row. */
  readonly relay?: true;
}

const object = z.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  { error: 'not an object' },
);

/** The shell of a stored commit; what stands in an event is the codec's part. */
export const commitDocument: z.ZodType<CommitDocument> = z.strictObject({
  _id: z.string(),
  ws: z.string(),
  stream: z.string(),
  version: z.int().positive(),
  key: z.string(),
  actor: z.string(),
  at: z.number(),
  v: z.int().positive(),
  events: z.array(object),
  effects: z.array(object),
  sealed: z.string().exactOptional(),
  salt: z.string().exactOptional(),
  seal: z.string().exactOptional(),
  prev: z.string(),
  hash: z.string(),
  relay: z.literal(true).exactOptional(),
});
