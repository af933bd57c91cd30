import type { Commit } from '../../src/domain/commit.ts';
import { nobody } from '../../src/domain/contact.ts';
import type { Effect } from '../../src/domain/effect.ts';
import { evolveCommit } from '../../src/domain/evolve.ts';
import { StoreAway, type StoredCommit, type Stream, type Streams } from '../../src/use-cases/ports.ts';

export interface LoggedCommit extends StoredCommit {
  readonly ws: string;
  readonly effects: readonly Effect[];
}

/** What the far side does with the next insert: nothing special, stored but the answer is lost, or not stored at all. */
export type InsertFate = 'stored' | 'answer-lost' | 'lost';

/** Streams in memory, with the store's promises (dense versions, unique keys) and its misfortunes. */
export interface MemoryStreams extends Streams {
  readonly log: LoggedCommit[];
  /** Asked once per insert. */
  fate: () => InsertFate;
  /** Runs before every answer, so that tests can interleave processes. */
  turn: () => Promise<void>;
}

export function memoryStreams(): MemoryStreams {
  const log: LoggedCommit[] = [];
  const folded = new Map<string, Stream>();
  const keys = new Map<string, LoggedCommit>();
  const at = (ws: string, id: string): Stream =>
    folded.get(`${ws}:${id}`) ?? { contact: nobody(ws, id), head: '' };
  /** As it was read last, by whomever: often old by the time it is recalled. */
  const seen = new Map<string, Stream>();
  const streams: MemoryStreams = {
    log,
    fate: () => 'stored',
    turn: async () => undefined,
    read: async (ws, id) => {
      await streams.turn();
      seen.set(`${ws}:${id}`, at(ws, id));
      return at(ws, id);
    },
    recall: (ws, id) => seen.get(`${ws}:${id}`) ?? { contact: nobody(ws, id), head: '' },
    append: async (stream, commit: Commit) => {
      await streams.turn();
      const { ws, id } = stream.contact;
      const fate = streams.fate();
      if (fate === 'lost') throw new StoreAway('not stored');
      const present = at(ws, id);
      if (present.contact.version !== stream.contact.version || keys.has(`${ws}:${commit.key}`))
        return 'taken';
      const contact = evolveCommit(present.contact, commit.events);
      const stored: LoggedCommit = {
        ...commit,
        ws,
        stream: id,
        version: contact.version,
        hash: `${id}:${contact.version}`,
      };
      const next = { contact, head: `${id}:${contact.version}` };
      log.push(stored);
      folded.set(`${ws}:${id}`, next);
      keys.set(`${ws}:${commit.key}`, stored);
      if (fate === 'answer-lost') throw new StoreAway('stored, and the answer lost');
      return next;
    },
    findByKey: async (ws, key) => {
      await streams.turn();
      return keys.get(`${ws}:${key}`);
    },
    async *history(ws, id) {
      yield* log.filter((commit) => commit.ws === ws && commit.stream === id);
    },
  };
  return streams;
}
