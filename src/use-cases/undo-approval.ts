import { draftOf } from '../domain/contact.ts';
import { isPlanned } from '../domain/fold-draft.ts';
import { type Changed, changed } from './changed.ts';
import { type Committed, commit, commitTo, refuse } from './commit.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';
import { acted } from './seen-draft.ts';

type Port = Pick<Ports, 'streams' | 'now' | 'rolesOf'>;

export interface ApprovedVersion {
  readonly ws: string;
  readonly contact: string;
  readonly draft: string;
  readonly version: number;
}

/**
 * Undo within its window, or a scheduled text taken back: pending again, under a new version. What was to go by itself
 * waits for a person from then on; a reminder nobody wants is gone.
 */
export const undoApproval =
  (port: Port) =>
  async (at: ApprovedVersion, user: string): Promise<Changed | Refused> => {
    const forbidden = await refusedFor(port, at.ws, user, 'approve');
    if (forbidden) return forbidden;
    const by = `person:${user}` as const;
    const command = { ws: at.ws, contact: at.contact, key: `undo:${at.draft}:${at.version}`, actor: by };
    const done: Committed<Refused> = await commitTo<Refused>(port, command, (contact, now) => {
      const draft = draftOf(contact, at.draft);
      if (draft === undefined) return refuse(refused('This draft is gone.'));
      if (draft.status === 'sent') return refuse(refused('Too late: the text has left.'));
      if (draft.version !== at.version) return refuse(acted(contact, draft));
      if (draft.status !== 'claimed' && draft.status !== 'scheduled') return refuse(acted(contact, draft));
      if (draft.automatic && !isPlanned(draft)) return refuse(refused('This answers their own text.'));
      if (draft.automatic && draft.purpose === 'follow-up')
        return commit([
          { type: 'DraftEnded', draft: draft.id, why: 'not-now', by, at: now, status: 'discarded' },
        ]);
      return commit([{ type: 'ApprovalUndone', draft: draft.id, version: draft.version + 1, by, at: now }]);
    });
    return changed(port, at, done);
  };
