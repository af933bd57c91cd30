import { hash as digest } from 'node:crypto';
import { commitId } from '../domain/commit-id.ts';
import { canonicalJson, type JsonObject } from './canonical-json.ts';
import { type CommitDocument, SCHEMA_VERSION } from './commit-document.ts';
import { makeSeal, sealHolds, splitEvents } from './seal.ts';

/** A stored stream is not what was written. `commit` names the first link that does not hold. */
export class BrokenChain extends Error {
  override readonly name = 'BrokenChain';
  readonly commit: string;
  readonly why: string;
  constructor(commit: string, why: string, options?: ErrorOptions) {
    super(`commit ${commit}: ${why}`, options);
    this.commit = commit;
    this.why = why;
  }
}

/** A place in a stream: the version reached and its hash. */
export interface Head {
  readonly ws: string;
  readonly stream: string;
  readonly version: number;
  readonly hash: string;
}

/** What a commit says, already plain JSON. */
export interface Said {
  readonly key: string;
  readonly actor: string;
  readonly at: number;
  readonly events: readonly JsonObject[];
  readonly effects: readonly JsonObject[];
}

/** The next commit of a stream: personal parts sealed, chained to the head, marked for the relay. */
export function linkCommit(head: Head, { key, actor, at, events, effects }: Said): CommitDocument {
  const split = splitEvents(events);
  const seal = split.sealed === undefined ? undefined : makeSeal(split.sealed);
  const version = head.version + 1;
  const link: Unhashed = {
    _id: commitId(head.ws, head.stream, version),
    ws: head.ws,
    stream: head.stream,
    version,
    key,
    actor,
    at,
    v: SCHEMA_VERSION,
    events: split.events,
    effects,
    ...seal,
    prev: head.hash,
  };
  return { ...link, hash: hashOf(link), relay: true };
}

/**
 * Why a stored commit cannot follow `head`, or undefined when it does. Words that were erased (`sealed` and `salt`
 * unset together) leave the chain whole.
 */
export function brokenLink(head: Head, commit: CommitDocument): string | undefined {
  const { ws, stream, version } = commit;
  if (commit._id !== commitId(ws, stream, version)) return 'its id and its members disagree';
  if (version !== head.version + 1) return `version ${head.version + 1} is missing before it`;
  if (commit.prev !== head.hash) return 'it does not follow the commit before it';
  if (commit.hash !== hashIfPlain(commit)) return 'its content was changed';
  return brokenSeal(commit);
}

function brokenSeal({ sealed, salt, seal }: CommitDocument): string | undefined {
  if (sealed === undefined && salt === undefined) return undefined;
  if (sealed === undefined || salt === undefined) return 'its sealed words are half gone';
  if (seal === undefined) return 'it holds words that were never sealed';
  return sealHolds({ sealed, salt, seal }) ? undefined : 'its sealed words were changed';
}

/** Undefined for a commit that holds what we never write. */
function hashIfPlain(commit: CommitDocument): string | undefined {
  try {
    return hashOf(commit);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

type Unhashed = Omit<CommitDocument, 'hash'>;

/** SHA-256 over everything that never changes: all but the relay mark and what erasure unsets. */
export function hashOf(commit: Unhashed): string {
  const { relay: _, sealed: __, salt: ___, hash: ____, ...kept }: Partial<CommitDocument> = commit;
  return digest('sha256', canonicalJson(kept), 'hex');
}
