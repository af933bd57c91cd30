import type { Contact } from '../domain/contact.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';

/** A contact for a person's eyes; refused without a role. */
export const viewContact =
  (port: Pick<Ports, 'streams' | 'rolesOf'>) =>
  async (
    at: { ws: string; contact: string },
    user: string,
  ): Promise<{ kind: 'contact'; contact: Contact } | Refused> => {
    const forbidden = await refusedFor(port, at.ws, user, 'look-up');
    if (forbidden) return forbidden;
    const { contact } = await port.streams.read(at.ws, at.contact);
    return contact.version === 0
      ? refused('No record. That is not permission to text.')
      : { kind: 'contact', contact };
  };
