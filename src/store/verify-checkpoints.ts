import { commitId, paddedVersion } from '../domain/commit-id.ts';
import { type CheckpointDocument, checkpointDocument } from './checkpoint-document.ts';
import { macOf } from './checkpoints.ts';
import type { Models } from './models.ts';
import { idsOf } from './stream-range.ts';
import type { Broken, Tally } from './verdict.ts';

const HEADS_AT_ONCE = 500;

/** Every checkpoint follows the one before, and every chain still reaches where a checkpoint saw it end. */
export async function verifyCheckpoints(
  models: Models,
  key: string,
  ws: string | undefined,
  tally: Tally,
): Promise<Broken | undefined> {
  let range: { readonly $gt: string; readonly $lt?: string } = idsOf(ws);
  let before: CheckpointDocument | undefined;
  for (;;) {
    const _id = range;
    const next = await models.ask(() => models.checkpoints.findOne({ _id }).sort({ _id: 1 }).lean());
    if (next === null) return undefined;
    const parsed = checkpointDocument.safeParse(next);
    if (!parsed.success) return { link: next._id, why: 'it is not a checkpoint as they are written' };
    const checkpoint = parsed.data;
    const why = brokenCheckpoint(before?.ws === checkpoint.ws ? before : undefined, checkpoint, key);
    if (why !== undefined) return { link: checkpoint._id, why };
    const lost = await lostHead(models, checkpoint);
    if (lost !== undefined) return lost;
    before = checkpoint;
    tally.checkpoints += 1;
    tally.report();
    range = { ...range, $gt: checkpoint._id };
  }
}

/** Every checkpoint that was kept outside is still in the database as it was. */
export async function verifyExported(
  models: Models,
  key: string,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<Broken | undefined> {
  for await (const line of lines) {
    const kept = checkpointDocument.safeParse(jsonOf(line));
    if (!kept.success || kept.data.mac !== macOf(kept.data, key))
      return { link: 'exported checkpoint', why: 'a line of the export is not as it was written' };
    const { _id, mac } = kept.data;
    const stored = await models.ask(() =>
      models.checkpoints.findOne({ _id }, { mac: 1 }).sort({ _id: 1 }).lean(),
    );
    if (stored === null) return { link: _id, why: 'it was exported and is missing' };
    if (stored.mac !== mac) return { link: _id, why: 'it is not what was exported' };
  }
  return undefined;
}

function brokenCheckpoint(
  before: CheckpointDocument | undefined,
  checkpoint: CheckpointDocument,
  key: string,
): string | undefined {
  const number = (before?.number ?? 0) + 1;
  if (checkpoint.number !== number) return `checkpoint ${number} is missing before it`;
  if (checkpoint._id !== `${checkpoint.ws}:${paddedVersion(number)}`)
    return 'its id and its members disagree';
  if (checkpoint.prev !== (before?.mac ?? '')) return 'it does not follow the checkpoint before it';
  if (checkpoint.mac !== macOf(checkpoint, key)) return 'it was changed, or written under another key';
  return undefined;
}

/** The first stream that no longer has the commit at which a checkpoint saw it end. */
async function lostHead(
  { commits, ask }: Models,
  { ws, heads }: CheckpointDocument,
): Promise<Broken | undefined> {
  for (let start = 0; start < heads.length; start += HEADS_AT_ONCE) {
    const part = heads.slice(start, start + HEADS_AT_ONCE);
    const ids = part.map(({ stream, version }) => commitId(ws, stream, version));
    const filter = { _id: { $in: ids } };
    const found = await ask(() => commits.find(filter, { hash: 1 }).sort({ _id: 1 }).lean());
    const hashes = new Map(found.map(({ _id, hash }) => [_id, hash]));
    for (const { stream, version, hash } of part) {
      const commit = commitId(ws, stream, version);
      if (!hashes.has(commit)) return { link: commit, why: 'a checkpoint saw it and it is missing' };
      if (hashes.get(commit) !== hash)
        return { link: commit, why: 'it is not the commit that a checkpoint saw' };
    }
  }
  return undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
