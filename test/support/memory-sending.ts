import { evolveSending } from '../../src/domain/evolve-sending.ts';
import { allSending } from '../../src/domain/sending.ts';
import type { SendingEvent } from '../../src/domain/sending-events.ts';
import type { SendingStream, SendingStreams } from '../../src/use-cases/ports.ts';

export interface MemorySending extends SendingStreams {
  /** Each commit's events, and how many commits of contacts there were before. */
  readonly log: { readonly events: readonly SendingEvent[]; readonly after: number }[];
}

/** The stream of senders in memory, with the store's promises. Every process sees the same. */
export function memorySending(contactCommits: () => number): MemorySending {
  const streams = new Map<string, SendingStream>();
  const keys = new Set<string>();
  const log: MemorySending['log'] = [];
  const at = (ws: string): SendingStream => streams.get(ws) ?? { sending: allSending(ws), head: '' };
  return {
    log,
    read: async (ws) => {
      return at(ws);
    },
    known: (ws) => at(ws).sending,
    append: async ({ sending }, { key, events }) => {
      const present = at(sending.ws).sending;
      if (present.version !== sending.version || keys.has(`${sending.ws}:${key}`)) return 'taken';
      const next = { sending: evolveSending(present, events), head: String(present.version + 1) };
      streams.set(sending.ws, next);
      keys.add(`${sending.ws}:${key}`);
      log.push({ events, after: contactCommits() });
      return next;
    },
    has: async (ws, key) => keys.has(`${ws}:${key}`),
  };
}
