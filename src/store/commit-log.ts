import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../domain/actor.ts';
import { StoreAway } from '../use-cases/ports.ts';
import { isDuplicate, PATIENCE } from './away.ts';
import { BrokenChain, type Head } from './chain.ts';
import { type CommitDocument, commitDocument, SCHEMA_VERSION } from './commit-document.ts';
import type { EventCodec } from './event-codec.ts';
import type { Models } from './models.ts';
import { actor } from './schema/word-schemas.ts';
import { joinEvents } from './seal.ts';
import { requirePlainIds, versionsAfter } from './stream-range.ts';

/** A commit as read back: its events parsed, personal parts in place unless erased. */
export interface LoggedCommit<E> {
  readonly id: string;
  readonly ws: string;
  readonly stream: string;
  readonly version: number;
  readonly key: string;
  readonly actor: Actor;
  readonly at: number;
  readonly events: readonly E[];
  readonly prev: string;
  readonly hash: string;
}

/** Streams of commits, whatever their events are. */
export interface CommitLog<E> {
  /** `taken`: another commit holds the version or the key, and a reader is sure to find it. */
  readonly insert: (commit: CommitDocument) => Promise<'stored' | 'taken'>;
  /** The commits after a head, each following the one before. Throws `BrokenChain` at the first that does not. */
  readonly follow: (head: Head) => Promise<readonly LoggedCommit<E>[]>;
  /** The last commits of a stream, in order; whether they follow each other is not looked at. */
  readonly latest: (ws: string, stream: string, limit: number) => Promise<readonly LoggedCommit<E>[]>;
  readonly byKey: (ws: string, key: string) => Promise<LoggedCommit<E> | undefined>;
  readonly all: (ws: string, stream: string) => AsyncIterable<LoggedCommit<E>>;
}

const SETTLING_MS = 20;

export function createCommitLog<E extends object>(
  { commits, raw, ask }: Models,
  codec: EventCodec<E>,
): CommitLog<E> {
  const hashOfStored = async (
    filter: Partial<Pick<CommitDocument, '_id' | 'ws' | 'key'>>,
  ): Promise<string | undefined> =>
    (await ask(() => commits.findOne(filter, { hash: 1 }).sort({ _id: 1 }).lean()))?.hash;

  // The winner may not have reached a majority yet; until then a reader would find neither version nor key, and a
  // caller that reloads would run into it again and again. And it may be this very commit, asked for again after a
  // lost answer: nobody else's has its hash.
  async function settled({ _id, ws, key, hash }: CommitDocument): Promise<'stored' | 'taken'> {
    for (let waited = 0; waited < PATIENCE; waited += SETTLING_MS) {
      const there = await hashOfStored({ _id });
      if (there === hash) return 'stored';
      if (there !== undefined || (await hashOfStored({ ws, key })) !== undefined) return 'taken';
      await sleep(SETTLING_MS);
    }
    throw new StoreAway('the commit that won a race does not settle');
  }

  return {
    async insert(commit) {
      try {
        await ask(() => raw.commits.insertOne(commit));
        return 'stored';
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        return settled(commit);
      }
    },

    async follow(head) {
      const filter = { _id: versionsAfter(head.ws, head.stream, head.version) };
      const tail = await ask(() => raw.commits.find(filter).sort({ _id: 1 }).toArray());
      return requireChain(
        head,
        tail.map((document) => readCommit(document, codec)),
      );
    },

    async latest(ws, stream, limit) {
      const filter = { _id: versionsAfter(ws, stream, 0) };
      const found = await ask(() => raw.commits.find(filter).sort({ _id: -1 }).limit(limit).toArray());
      return found.reverse().map((document) => readCommit(document, codec));
    },

    async byKey(ws, key) {
      const document = await ask(() => commits.findOne({ ws, key }).sort({ _id: 1 }).lean());
      return document === null ? undefined : readCommit(document, codec);
    },

    async *all(ws, stream) {
      requirePlainIds(ws, stream);
      let after = 0;
      for (;;) {
        const filter = { _id: versionsAfter(ws, stream, after) };
        const page = await ask(() => commits.find(filter).sort({ _id: 1 }).limit(PAGE).lean());
        for (const document of page) {
          const commit = readCommit(document, codec);
          after = commit.version;
          yield commit;
        }
        if (page.length < PAGE) return;
      }
    },
  };
}

const PAGE = 200;

/**
 * The commits, if they follow the head one after the other; throws `BrokenChain` at the first that does not. Whether
 * a commit's content is what was hashed is for `verify` to say, not for every read.
 */
export function requireChain<E>(head: Head, commits: readonly LoggedCommit<E>[]): readonly LoggedCommit<E>[] {
  let { version: last, hash } = head;
  for (const { id, version, prev, ...commit } of commits) {
    if (version !== last + 1) throw new BrokenChain(id, `version ${last + 1} is missing before it`);
    if (prev !== hash) throw new BrokenChain(id, 'it does not follow the commit before it');
    last = version;
    hash = commit.hash;
  }
  return commits;
}

/** Throws `BrokenChain` naming the commit when something in it cannot be read: nothing is ever skipped. */
export function readCommit<E extends object>(document: unknown, codec: EventCodec<E>): LoggedCommit<E> {
  const shell = commitDocument.safeParse(document);
  if (!shell.success) throw new BrokenChain(idOf(document), 'it is not a commit', { cause: shell.error });
  const { _id: id, ws, stream, version, key, at, v, prev, hash } = shell.data;
  if (v > SCHEMA_VERSION)
    throw new BrokenChain(id, `its schema version ${v} is newer than ${SCHEMA_VERSION}`);
  try {
    const { events, sealed } = shell.data;
    return {
      id,
      ws,
      stream,
      version,
      key,
      actor: actor.parse(shell.data.actor),
      at,
      events: joinEvents({ events, sealed }).map((event) => codec.parse(event)),
      prev,
      hash,
    };
  } catch (error) {
    throw new BrokenChain(id, error instanceof Error ? error.message : 'it cannot be read', { cause: error });
  }
}

const idOf = (document: unknown): string =>
  typeof document === 'object' && document !== null ? String(Reflect.get(document, '_id')) : 'without an id';
