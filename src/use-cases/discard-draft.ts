import type { DraftEnd } from '../domain/draft.ts';
import { type Changed, changed } from './changed.ts';
import { commit, commitTo, refuse } from './commit.ts';
import { refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';
import { pendingAsSeen, type Seen } from './seen-draft.ts';

export type DontSend = Extract<DraftEnd, 'will-call' | 'not-a-fit' | 'bad-draft' | 'not-now'>;

/** "Don't send…": the draft is closed without a text, with the reason. */
export const discardDraft =
  (port: Pick<Ports, 'streams' | 'now' | 'rolesOf'>) =>
  async (seen: Seen, user: string, why: DontSend): Promise<Changed | Refused> => {
    const forbidden = await refusedFor(port, seen.ws, user, 'approve');
    if (forbidden) return forbidden;
    const by = `person:${user}` as const;
    const key = `discard:${seen.draft}:${seen.version}`;
    const done = await commitTo<Refused>(
      port,
      { ws: seen.ws, contact: seen.contact, key, actor: by },
      (contact, now) => {
        const draft = pendingAsSeen(contact, seen);
        if ('kind' in draft) return refuse(draft);
        return commit([{ type: 'DraftEnded', draft: draft.id, why, by, at: now, status: 'discarded' }]);
      },
    );
    return changed(port, seen, done);
  };
