import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../domain/actor.ts';
import { StoreAway } from '../use-cases/ports.ts';
import { isDuplicate, PATIENCE, reach } from './away.ts';
import { BrokenChain, type Head } from './chain.ts';
import { type CommitDocument, commitDocument, SCHEMA_VERSION } from './commit-document.ts';
import type { EventCodec } from './event-codec.ts';
import type { Models } from './models.ts';
import { actor } from './schema/word-schemas.ts';
import { joinEvents } from './seal.ts';
import { streamName, versionsAfter } from './stream-range.ts';

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
  readonly byKey: (ws: string, key: string) => Promise<LoggedCommit<E> | undefined>;
  readonly all: (ws: string, stream: string) => AsyncIterable<LoggedCommit<E>>;
}

const SETTLING_MS = 20;

export function createCommitLog<E extends object>(
  { commits, raw }: Models,
  codec: EventCodec<E>,
): CommitLog<E> {
  const sees = async (filter: Partial<Pick<CommitDocument, '_id' | 'ws' | 'key'>>): Promise<boolean> =>
    (await reach(() => commits.findOne(filter, { _id: 1 }).sort({ _id: 1 }).lean())) !== null;

  // The winner may not have reached a majority yet; until then a reader would find neither version nor key, and a
  // caller that reloads would run into it again and again.
  async function settled({ _id, ws, key }: CommitDocument): Promise<'taken'> {
    for (let waited = 0; waited < PATIENCE; waited += SETTLING_MS) {
      if ((await sees({ _id })) || (await sees({ ws, key }))) return 'taken';
      await sleep(SETTLING_MS);
    }
    throw new StoreAway('the commit that won a race does not settle');
  }

  return {
    async insert(commit) {
      try {
        await reach(() => raw.commits.insertOne(commit));
        return 'stored';
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        return settled(commit);
      }
    },

    async follow(head) {
      const filter = { _id: versionsAfter(head.ws, head.stream, head.version) };
      const tail = await reach(() => commits.find(filter).sort({ _id: 1 }).lean());
      let last = head;
      return tail.map((document) => {
        const commit = readCommit(document, codec);
        requireLink(last, commit);
        last = commit;
        return commit;
      });
    },

    async byKey(ws, key) {
      const document = await reach(() => commits.findOne({ ws, key }).sort({ _id: 1 }).lean());
      return document === null ? undefined : readCommit(document, codec);
    },

    async *all(ws, stream) {
      streamName(ws, stream);
      let after = 0;
      for (;;) {
        const filter = { _id: versionsAfter(ws, stream, after) };
        const page = await reach(() => commits.find(filter).sort({ _id: 1 }).limit(PAGE).lean());
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

/** Its place and its `prev`; whether its content is what was hashed is for `verify` to say, not for every read. */
function requireLink(head: Head, { id, version, prev }: LoggedCommit<unknown>): void {
  if (version !== head.version + 1)
    throw new BrokenChain(id, `version ${head.version + 1} is missing before it`);
  if (prev !== head.hash) throw new BrokenChain(id, 'it does not follow the commit before it');
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
