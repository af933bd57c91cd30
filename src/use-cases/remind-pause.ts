import { commit, commitTo, refuse } from './commit.ts';
import type { Ports } from './ports.ts';
import type { WorkResult } from './work-ports.ts';

/** Unclear words that nobody has judged for an hour are asked about once more; the contact stays paused either way. */
export const remindPause =
  (port: Pick<Ports, 'streams' | 'now'>) =>
  async (at: { ws: string; contact: string; pause: string }): Promise<WorkResult> => {
    const command = {
      ws: at.ws,
      contact: at.contact,
      key: `remind:${at.pause}`,
      actor: 'machine:pauses' as const,
    };
    await commitTo(port, command, (contact, now) => {
      const pause = contact.pauses.find(({ id }) => id === at.pause);
      return pause === undefined || pause.resolved
        ? refuse('answered' as const)
        : commit([{ type: 'PauseReminded', pause: pause.id, at: now }]);
    });
    return { kind: 'done' };
  };
