import { type Changed, changed } from './changed.ts';
import { commit, commitTo, refuse } from './commit.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';

/** After emergency or self-harm words: a person has looked after them, and ordinary texts may go again. */
export const releaseSensitive =
  (port: Pick<Ports, 'streams' | 'now' | 'rolesOf'>) =>
  async (at: { ws: string; contact: string }, user: string): Promise<Changed | Refused> => {
    const forbidden = await refusedFor(port, at.ws, user, 'release');
    if (forbidden) return forbidden;
    const { contact } = await port.streams.read(at.ws, at.contact);
    const by = `person:${user}` as const;
    const key = `release:${at.contact}:${contact.sensitiveSince ?? 0}`;
    const done = await commitTo<Refused>(port, { ...at, key, actor: by }, (known, now) =>
      known.sensitiveSince === undefined
        ? refuse(refused('Texts are not stopped for an emergency.'))
        : commit([{ type: 'SensitiveReleased', by, at: now }]),
    );
    return changed(port, at, done);
  };
