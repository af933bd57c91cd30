import type { WorkspaceStream, WorkspaceStreams } from '../../src/use-cases/ports.ts';

/** A workspace's stream in memory, with the store's promises. Every process sees the same. */
export function memoryWorkspace<S extends { readonly ws: string; readonly version: number }, E>(
  nothing: (ws: string) => S,
  evolve: (state: S, events: readonly E[]) => S,
  stored: (events: readonly E[]) => void = () => undefined,
): WorkspaceStreams<S, E> {
  const streams = new Map<string, WorkspaceStream<S>>();
  const keys = new Set<string>();
  const at = (ws: string): WorkspaceStream<S> => streams.get(ws) ?? { state: nothing(ws), head: '' };
  return {
    read: async (ws) => at(ws),
    known: (ws) => at(ws).state,
    append: async ({ state }, { key, events }) => {
      const { ws } = state;
      const present = at(ws).state;
      if (present.version !== state.version || keys.has(`${ws}:${key}`)) return 'taken';
      const next = { state: evolve(present, events), head: String(present.version + 1) };
      streams.set(ws, next);
      keys.add(`${ws}:${key}`);
      stored(events);
      return next;
    },
    has: async (ws, key) => keys.has(`${ws}:${key}`),
  };
}
