import { draftOf, sendOf } from '../domain/contact.ts';
import { type Changed, changed } from './changed.ts';
import { commit, commitTo, refuse } from './commit.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';

/** The carrier could not tell whether a text left; a person looked and says. The machine never tries again by itself. */
export const settleSend =
  (port: Pick<Ports, 'streams' | 'now' | 'rolesOf'>) =>
  async (
    at: { ws: string; contact: string; sendKey: string },
    user: string,
    left: boolean,
  ): Promise<Changed | Refused> => {
    const forbidden = await refusedFor(port, at.ws, user, 'settle-send');
    if (forbidden) return forbidden;
    const by = `person:${user}` as const;
    const command = { ws: at.ws, contact: at.contact, key: `settle:${at.sendKey}`, actor: by };
    const done = await commitTo<Refused>(port, command, (contact, now) => {
      const send = sendOf(contact, at.sendKey);
      if (send === undefined || draftOf(contact, send.draft) === undefined)
        return refuse(refused('This text is gone from the record.'));
      if (send.state !== 'unresolved')
        return refuse(refused('This has been settled: look at the text above.'));
      return commit([{ type: 'SendSettled', sendKey: send.key, left, by, at: now }]);
    });
    return changed(port, at, done);
  };
