import { paddedVersion } from '../domain/commit-id.ts';
import type { Effect, EffectKind } from '../domain/effect.ts';
import type { NewRow, Outgoing, Pool } from '../use-cases/work-ports.ts';

const pools = {
  card: 'slack',
  media: 'slack',
  draft: 'slow',
  dispatch: 'prompt',
  reconcile: 'prompt',
  'poll-delivery': 'prompt',
  'page-step': 'urgent',
  'remind-pause': 'prompt',
  'follow-up': 'prompt',
  promise: 'prompt',
  'sender-trouble': 'prompt',
  'read-missed': 'prompt',
  'sender-card': 'slack',
} satisfies Record<EffectKind, Pool>;

/** The rows of commits of one stream, in order; several wishes for one card are one row. */
export function rowsOf(commits: readonly Outgoing[]): NewRow[] {
  const rows = new Map<string, NewRow>();
  for (const commit of commits) {
    commit.effects.forEach((effect, index) => {
      const row = rowOf(commit, effect, index);
      const earlier = rows.get(row.id);
      rows.set(row.id, earlier ? { ...row, position: earlier.position, due: earlier.due } : row);
    });
  }
  return [...rows.values()];
}

function rowOf({ id: commit, ws, stream, version, at }: Outgoing, effect: Effect, index: number): NewRow {
  const id = effect.kind === 'card' ? `card:${ws}:${stream}:${effect.card}` : `${commit}#${index}`;
  const pool = isUrgent(effect) ? 'urgent' : pools[effect.kind];
  return {
    id,
    ws,
    stream,
    commit,
    effect,
    pool,
    // What posts into a conversation's thread keeps its order; a channel message of its own waits for nobody.
    lane: pool === 'slack' && effect.kind !== 'sender-card' ? `${ws}:${stream}` : id,
    position: `${paddedVersion(version)}#${String(index).padStart(3, '0')}`,
    wanted: version,
    due: 'at' in effect ? effect.at : at,
  };
}

/** Somebody is being paged: neither load nor order may hold it up. */
export const isUrgent = (effect: Effect): boolean =>
  effect.kind === 'page-step' || (effect.kind === 'card' && effect.urgent === true);
