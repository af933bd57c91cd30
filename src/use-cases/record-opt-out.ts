import type { ContactEvent } from '../domain/events.ts';
import type { E164 } from '../domain/phone.ts';
import { redact } from '../policy/read-text.ts';
import { type Changed, changed } from './changed.ts';
import { commit, commitTo, refuse } from './commit.ts';
import { goodbye } from './goodbye.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';
import { settingsOf } from './surroundings.ts';

export interface OptOutHeard {
  /** What they said, as the person heard it. */
  readonly words: string;
  readonly channel: 'call' | 'voicemail' | 'email' | 'in-person' | 'other';
  /** Epoch ms; not in the future. */
  readonly at: number;
  readonly scope: { readonly sms: boolean; readonly voice: boolean };
  readonly key: string;
}

type Port = Pick<Ports, 'streams' | 'now' | 'newId' | 'rolesOf' | 'settings' | 'contactId'>;

/** A contact, or the number of somebody we never met: a stop may come before the first lead. */
export type WhoSaidStop = { readonly ws: string } & ({ readonly contact: string } | { readonly phone: E164 });

/** A person heard "stop" by another channel (47 CFR 64.1200(a)(10): any reasonable means). Nobody can undo it here. */
export const recordOptOut =
  (port: Port) =>
  async (who: WhoSaidStop, user: string, heard: OptOutHeard): Promise<Changed | Refused> => {
    const at = { ws: who.ws, contact: 'contact' in who ? who.contact : port.contactId(who.ws, who.phone) };
    const forbidden = await refusedFor(port, at.ws, user, 'record-opt-out');
    if (forbidden) return forbidden;
    if (heard.words.trim() === '') return refused('Write what they said, as well as you remember it.');
    if (!heard.scope.sms && !heard.scope.voice) return refused('Choose texts, calls or both.');
    if (heard.at > port.now()) return refused('That time is in the future.');
    const settings = settingsOf(port, at.ws);
    const by = `person:${user}` as const;
    const fresh = { stop: port.newId('stop'), draft: port.newId('draft') };
    const command = { ws: at.ws, contact: at.contact, key: `opt-out:${heard.key}`, actor: by };
    const done = await commitTo<Refused>(port, command, (contact, now) => {
      const stranger = contact.version === 0;
      if (stranger && !('phone' in who)) return refuse(refused('We have no such contact.'));
      const met: ContactEvent[] =
        stranger && 'phone' in who ? [{ type: 'ContactMet', sealed: { phone: who.phone } }] : [];
      const texts = heard.scope.sms && contact.optedOut === undefined;
      const calls = heard.scope.voice && contact.voiceOptedOut === undefined;
      if (!texts && !calls) return refuse(refused('That is on record already. Nothing changed.'));
      const revoked: ContactEvent = {
        type: 'ConsentRevoked',
        revocation: {
          id: fresh.stop,
          how: heard.channel === 'voicemail' ? 'voice-note' : 'recorded-by-person',
          at: heard.at,
          scope: { sms: texts, voice: calls },
          carrierConfirmed: false,
          alsoAppointment: false,
          by,
        },
        sealed: { words: redact(heard.words) },
      };
      if (!texts) return commit([...met, revoked]);
      return commit([...met, revoked, ...goodbye(contact, { ...fresh, by, now }, settings)]);
    });
    return changed(port, at, done);
  };
