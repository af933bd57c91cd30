import { z } from 'zod';

/** The last commit of a stream at the time of a checkpoint. */
const head = z.strictObject({ stream: z.string(), version: z.int().positive(), hash: z.string() });

/**
 * Which streams had changed by then and where their chains ended. Each names the one before it under a key that is
 * not in the database, so that a chain cut at its end, or taken away whole, no longer fits.
 */
export const checkpointDocument = z.strictObject({
  /** `<ws>:<number, 10 digits>` */
  _id: z.string(),
  ws: z.string(),
  number: z.int().positive(),
  /** Commits decided from here (epoch ms, inclusive) … */
  from: z.number(),
  /** … to here (exclusive) were looked at. */
  until: z.number(),
  heads: z.array(head),
  /** `mac` of the checkpoint before; empty for the first. */
  prev: z.string(),
  /** HMAC-SHA-256 over canonical JSON of everything else. */
  mac: z.string(),
});

export type CheckpointDocument = Readonly<z.output<typeof checkpointDocument>>;
export type CheckpointHead = Readonly<z.output<typeof head>>;
