import { NO_HEAD } from '../domain/commit.ts';
import { brokenLink, type Head } from './chain.ts';
import { type CommitDocument, commitDocument } from './commit-document.ts';
import type { Models } from './models.ts';
import type { Broken, Tally } from './verdict.ts';

const PAGE = 500;

interface Range {
  readonly $gt: string;
  readonly $lt?: string;
  readonly $lte?: string;
}

/** Walks every chain whose commits lie in a range of ids; the first link that does not hold, if there is one. */
export async function verifyCommits(
  { commits, ask }: Models,
  whole: Range,
  tally: Tally,
): Promise<Broken | undefined> {
  let range = whole;
  let head: Head | undefined;
  for (;;) {
    const _id = range;
    const page = await ask(() => commits.find({ _id }).sort({ _id: 1 }).limit(PAGE).lean());
    for (const document of page) {
      const commit = commitDocument.safeParse(document);
      if (!commit.success) return { link: document._id, why: 'it is not a commit as they are written' };
      const before = headBefore(commit.data, head);
      const why = brokenLink(before, commit.data);
      if (why !== undefined) return { link: document._id, why };
      count(tally, before, commit.data);
      head = { ...before, version: commit.data.version, hash: commit.data.hash };
    }
    tally.report();
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return undefined;
    range = { ...range, $gt: last._id };
  }
}

/** The head so far when the commit is of the same stream; else it must be the first of a new one. */
const headBefore = ({ ws, stream }: CommitDocument, head: Head | undefined): Head =>
  head?.ws === ws && head.stream === stream ? head : { ws, stream, version: 0, hash: NO_HEAD };

function count(tally: Tally, before: Head, { seal, sealed }: CommitDocument): void {
  tally.commits += 1;
  if (before.version === 0) tally.streams += 1;
  if (seal !== undefined && sealed === undefined) tally.erased += 1;
}
