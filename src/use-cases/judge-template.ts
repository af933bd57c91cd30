import type { CopyBookEvent } from '../domain/copy-book-events.ts';
import { refuse } from './commit.ts';
import { commitWorkspace } from './commit-workspace.ts';
import type { TemplatePort } from './edit-template.ts';
import { refused, refusedFor } from './permit.ts';
import type { Refused } from './ports.ts';

export interface TemplateJudged {
  readonly kind: 'approved' | 'declined';
  readonly version: number;
}

const GONE = 'This change waits no more: somebody has decided on it, or a newer one took its place.';

/**
 * Somebody else agrees to a change of locked copy, which then is in force, or turns it down. Its author may take it
 * back and never approve it.
 */
export const judgeTemplate =
  (port: TemplatePort) =>
  async (
    { ws, proposal }: { readonly ws: string; readonly proposal: string },
    user: string,
    agrees: boolean,
  ): Promise<TemplateJudged | Refused> => {
    const forbidden = await refusedFor(port, ws, user, 'approve-template');
    if (forbidden) return forbidden;
    const actor = `person:${user}` as const;
    const command = { ws, key: `judge:${proposal}:${agrees ? 'yes' : 'no'}`, actor };
    const at = { streams: port.copyBooks, now: port.now, effects: () => [] };
    let version = 0;
    const done = await commitWorkspace<
      Parameters<typeof at.streams.append>[0]['state'],
      CopyBookEvent,
      Refused
    >(at, command, (book, now) => {
      const waits = book.proposals.find(({ id }) => id === proposal);
      if (waits === undefined) return refuse(refused(GONE));
      version = waits.template.version;
      if (agrees && waits.by === actor)
        return refuse(refused('You wrote this change. Somebody else with the role looks at it.'));
      const type = agrees ? 'TemplateApproved' : 'TemplateDeclined';
      return { kind: 'commit', events: [{ type, proposal, by: actor, at: now }] };
    });
    if (done.kind === 'refused') return done.refusal;
    return { kind: agrees ? 'approved' : 'declined', version };
  };
