import type { Actor } from '../domain/actor.ts';
import type { Effect } from '../domain/effect.ts';
import type { Ports, WorkspaceStream, WorkspaceStreams } from './ports.ts';
import { type Decided, type Desk, type Stored, untilStored } from './until-stored.ts';

/** Decides on what holds for a workspace as it is, and stores the decision as one commit; see `untilStored`. */
export function commitWorkspace<S, E, R>(
  {
    streams,
    now,
    effects,
  }: {
    readonly streams: WorkspaceStreams<S, E>;
    readonly now: Ports['now'];
    readonly effects: (events: readonly E[]) => readonly Effect[];
  },
  { ws, key, actor }: { readonly ws: string; readonly key: string; readonly actor: Actor },
  decide: (state: S, now: number) => Decided<R, E>,
): Promise<Stored<WorkspaceStream<S>, E, true, R>> {
  const desk: Desk<WorkspaceStream<S>, E, true> = {
    read: () => streams.read(ws),
    append: streams.append,
    findByKey: async (wanted) => ((await streams.has(ws, wanted)) ? true : undefined),
    effects: (_, events) => effects(events),
  };
  return untilStored(desk, { key, actor }, now, ({ state }, at) => decide(state, at));
}
