import type { E164 } from '../domain/phone.ts';
import { commit, commitTo, refuse } from './commit.ts';
import type { ConversationAt } from './own-conversation.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';

export interface CallLink {
  readonly kind: 'call';
  readonly phone: E164;
}

/** The number, for the clicker alone, and a line in the record that they asked for it. */
export const recordCall =
  (port: Pick<Ports, 'streams' | 'now' | 'newId' | 'rolesOf'>) =>
  async (at: ConversationAt, user: string): Promise<CallLink | Refused> => {
    const forbidden = await refusedFor(port, at.ws, user, 'call');
    if (forbidden) return forbidden;
    const by = `person:${user}` as const;
    const command = { ws: at.ws, contact: at.contact, key: port.newId('call'), actor: by };
    const done = await commitTo<Refused>(port, command, (contact, now) => {
      if (contact.voiceOptedOut) return refuse(refused('They asked us not to call. Nothing was dialled.'));
      if (contact.phone === undefined)
        return refuse(refused('There is no number to call: none came with the lead, or it was erased.'));
      return commit([{ type: 'CallLogged', conversation: at.conversation, by, at: now }]);
    });
    if (done.kind === 'refused') return done.refusal;
    if (done.kind === 'repeated' || done.contact.phone === undefined)
      return refused('Not recorded. Press again.');
    return { kind: 'call', phone: done.contact.phone };
  };
