import { evolveSending } from '../../src/domain/evolve-sending.ts';
import { allSending } from '../../src/domain/sending.ts';
import type { SendingEvent } from '../../src/domain/sending-events.ts';
import type { SendingStreams } from '../../src/use-cases/ports.ts';
import { memoryWorkspace } from './memory-workspace.ts';

export interface MemorySending extends SendingStreams {
  /** Each commit's events, and how many commits of contacts there were before. */
  readonly log: { readonly events: readonly SendingEvent[]; readonly after: number }[];
}

/** The stream of senders in memory, with the store's promises. Every process sees the same. */
export function memorySending(contactCommits: () => number): MemorySending {
  const log: MemorySending['log'] = [];
  const streams = memoryWorkspace(allSending, evolveSending, (events) =>
    log.push({ events, after: contactCommits() }),
  );
  return { log, ...streams };
}
