import type { ConsentKind } from '../domain/consent.ts';
import { redact } from '../policy/read-text.ts';
import { type Changed, changed } from './changed.ts';
import { commit, commitTo, refuse } from './commit.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused } from './ports.ts';

export interface ConsentHeard {
  /** Where it was given: the form, the call, the counter. */
  readonly source: string;
  readonly words: string;
  /** Epoch ms; not in the future. */
  readonly at: number;
  readonly kind: ConsentKind;
  readonly key: string;
}

/** A person writes down consent that they hold; compliance takes a second look (I8). It never undoes a stop. */
export const recordConsent =
  (port: Pick<Ports, 'streams' | 'now' | 'newId' | 'rolesOf'>) =>
  async (
    at: { ws: string; contact: string },
    user: string,
    heard: ConsentHeard,
  ): Promise<Changed | Refused> => {
    const forbidden = await refusedFor(port, at.ws, user, 'record-consent');
    if (forbidden) return forbidden;
    if (heard.words.trim() === '' || heard.source.trim() === '') {
      return refused('Write where they agreed and in which words: that is the proof.');
    }
    if (heard.at > port.now()) return refused('That date is in the future.');
    const grant = port.newId('consent');
    const command = {
      ws: at.ws,
      contact: at.contact,
      key: `consent:${heard.key}`,
      actor: `person:${user}` as const,
    };
    const done = await commitTo<Refused>(port, command, (contact) => {
      if (contact.version === 0) return refuse(refused('We have no such contact.'));
      if (contact.optedOut)
        return refuse(refused('They asked us to stop. Only they can undo it: they text START.'));
      return commit([
        {
          type: 'ConsentGranted',
          grant: {
            id: grant,
            kind: heard.kind,
            how: 'recorded-by-rep',
            at: heard.at,
            proven: true,
            secondLookDue: true,
          },
          sealed: { url: heard.source, words: redact(heard.words) },
        },
      ]);
    });
    return changed(port, at, done);
  };
