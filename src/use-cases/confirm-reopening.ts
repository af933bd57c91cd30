import { type Changed, changed } from './changed.ts';
import { commit, commitTo, refuse } from './commit.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';

/** They texted YES after a stop. Twilio lets that reopen; we do only after a person looked at the words. */
export const confirmReopening =
  (port: Pick<Ports, 'streams' | 'now' | 'newId' | 'rolesOf'>) =>
  async (at: { ws: string; contact: string; textSid: string }, user: string): Promise<Changed | Refused> => {
    const forbidden = await refusedFor(port, at.ws, user, 'resolve-pause');
    if (forbidden) return forbidden;
    const grant = port.newId('consent');
    const command = {
      ws: at.ws,
      contact: at.contact,
      key: `reopen:${at.textSid}`,
      actor: `person:${user}` as const,
    };
    const done = await commitTo<Refused>(port, command, (contact) => {
      if (contact.optedOut === undefined) return refuse(refused('They may be texted already.'));
      const stopAt = contact.texts.findIndex(({ sid }) => sid === contact.lastTextAtStop);
      const text = contact.texts.slice(stopAt + 1).find(({ sid }) => sid === at.textSid);
      if (text === undefined || text.reading.reopens === 'no') {
        return refuse(refused('Only their own START, or a YES after the stop, can undo it.'));
      }
      return commit([
        {
          type: 'ConsentReopened',
          grant: {
            id: grant,
            kind: 'informational',
            how: 'keyword',
            at: text.at,
            proven: true,
            textSid: text.sid,
          },
          textSid: text.sid,
        },
      ]);
    });
    return changed(port, at, done);
  };
