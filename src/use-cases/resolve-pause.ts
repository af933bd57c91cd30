import type { ContactEvent } from '../domain/events.ts';
import { type Changed, changed } from './changed.ts';
import { commit, commitTo, refuse } from './commit.ts';
import { goodbye } from './goodbye.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';
import { settingsOf } from './surroundings.ts';

type Port = Pick<Ports, 'streams' | 'now' | 'newId' | 'rolesOf' | 'settings'>;

/** A person says what unclear words meant. "Not an opt-out" needs a reason, which is listed for a second look (E7). */
export const resolvePause =
  (port: Port) =>
  async (
    at: { ws: string; contact: string; pause: string },
    user: string,
    as: 'stop' | 'not-an-opt-out',
    reason: string,
  ): Promise<Changed | Refused> => {
    const forbidden = await refusedFor(port, at.ws, user, 'resolve-pause');
    if (forbidden) return forbidden;
    if (as === 'not-an-opt-out' && reason.trim().length < 3)
      return refused('Write why this is not an opt-out.');
    const settings = settingsOf(port, at.ws);
    const by = `person:${user}` as const;
    const fresh = { stop: port.newId('stop'), draft: port.newId('draft') };
    const command = { ws: at.ws, contact: at.contact, key: `pause:${at.pause}`, actor: by };
    const done = await commitTo<Refused>(port, command, (contact, now) => {
      const pause = contact.pauses.find(({ id }) => id === at.pause);
      if (pause === undefined) return refuse(refused('This question is gone.'));
      if (pause.resolved)
        return refuse({ kind: 'refused', reason: 'This was answered already.', who: pause.resolved.by });
      const resolved: ContactEvent = {
        type: 'PauseResolved',
        pause: pause.id,
        as,
        by,
        at: now,
        sealed: { reason },
      };
      if (as === 'not-an-opt-out') return commit([resolved]);
      const revoked: ContactEvent = {
        type: 'ConsentRevoked',
        revocation: {
          id: fresh.stop,
          how: 'recorded-by-person',
          at: pause.at,
          scope: { sms: true, voice: false },
          carrierConfirmed: false,
          alsoAppointment: false,
          by,
        },
        textSid: pause.textSid,
      };
      return commit([resolved, revoked, ...goodbye(contact, { ...fresh, by, now }, settings)]);
    });
    return changed(port, at, done);
  };
