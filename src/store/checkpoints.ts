import { createHmac } from 'node:crypto';
import { paddedVersion } from '../domain/commit-id.ts';
import { isDuplicate } from './away.ts';
import { canonicalJson } from './canonical-json.ts';
import { type CheckpointDocument, type CheckpointHead, checkpointDocument } from './checkpoint-document.ts';
import type { CommitDocument } from './commit-document.ts';
import type { Models } from './models.ts';
import { idsOf } from './stream-range.ts';

const HOUR = 60 * 60 * 1_000;
/** A commit is stored a little after it was decided, and clocks differ: each window looks back this far. */
const OVERLAP = 10 * 60 * 1_000;
/** Heads in one checkpoint, so that it stays far below MongoDB's 16 MB for a document. */
const MOST_HEADS = 2_000;
const PAGE = 1_000;

export interface Checkpoints {
  /** Writes down where the chains that changed end, if an hour has passed since it was done. How many were written. */
  readonly take: (ws: string, now: number) => Promise<number>;
  /** All checkpoints of a workspace as JSON lines, to be kept outside the database. */
  readonly lines: (ws: string) => AsyncIterable<string>;
}

/** `key`: a secret that is not in the database, so that whoever can write there cannot forge a checkpoint. */
export function createCheckpoints({ commits, checkpoints, raw, ask }: Models, key: string): Checkpoints {
  async function last(ws: string): Promise<CheckpointDocument | undefined> {
    const filter = { _id: idsOf(ws) };
    const found = await ask(() => checkpoints.findOne(filter).sort({ _id: -1 }).lean());
    return found === null ? undefined : checkpointDocument.parse(found);
  }

  async function write(checkpoint: Omit<CheckpointDocument, 'mac'>): Promise<CheckpointDocument | undefined> {
    const whole = { ...checkpoint, mac: macOf(checkpoint, key) };
    try {
      await ask(() => raw.checkpoints.insertOne(whole));
      return whole;
    } catch (error) {
      // Another process is writing the same hour down.
      if (isDuplicate(error)) return undefined;
      throw error;
    }
  }

  return {
    async take(ws, now) {
      let before = await last(ws);
      if (before !== undefined && now - before.until < HOUR) return 0;
      const from = before === undefined ? 0 : before.until - OVERLAP;
      let written = 0;
      for await (const { heads, until } of changedHeads({ commits, ask }, ws, from, now)) {
        const number = (before?.number ?? 0) + 1;
        const _id = `${ws}:${paddedVersion(number)}`;
        before = await write({ _id, ws, number, from, until, heads, prev: before?.mac ?? '' });
        if (before === undefined) return written;
        written += 1;
      }
      return written;
    },

    async *lines(ws) {
      let range: { readonly $gt: string; readonly $lt?: string } = idsOf(ws);
      for (;;) {
        const _id = range;
        const next = await ask(() => checkpoints.findOne({ _id }).sort({ _id: 1 }).lean());
        if (next === null) return;
        yield canonicalJson(checkpointDocument.parse(next));
        range = { ...range, $gt: next._id };
      }
    },
  };
}

/** HMAC-SHA-256 over canonical JSON of a checkpoint without its own `mac`. */
export function macOf({ mac: _, ...checkpoint }: Partial<CheckpointDocument>, key: string): string {
  return createHmac('sha256', key).update(canonicalJson(checkpoint)).digest('hex');
}

interface Part {
  readonly heads: CheckpointHead[];
  readonly until: number;
}

/** The last commit of every stream that changed between two times, in parts; the last part may be empty. */
async function* changedHeads(
  { commits, ask }: Pick<Models, 'commits' | 'ask'>,
  ws: string,
  from: number,
  to: number,
): AsyncIterable<Part> {
  let heads = new Map<string, CheckpointHead>();
  let after: Pick<CommitDocument, '_id' | 'at'> | undefined;
  for (;;) {
    const rest = after && { $or: [{ at: { $gt: after.at } }, { at: after.at, _id: { $gt: after._id } }] };
    const filter = { ws, at: { $gte: from, $lt: to }, ...rest };
    const fields = { stream: 1, version: 1, hash: 1, at: 1 } as const;
    const page = await ask(() => commits.find(filter, fields).sort({ at: 1, _id: 1 }).limit(PAGE).lean());
    for (const { stream, version, hash } of page)
      if (version > (heads.get(stream)?.version ?? 0)) heads.set(stream, { stream, version, hash });
    after = page.at(-1);
    if (after === undefined || page.length < PAGE) break;
    if (heads.size < MOST_HEADS) continue;
    yield { heads: [...heads.values()], until: after.at };
    heads = new Map();
  }
  yield { heads: [...heads.values()], until: to };
}
