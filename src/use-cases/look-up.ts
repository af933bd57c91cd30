import type { Contact } from '../domain/contact.ts';
import type { E164 } from '../domain/phone.ts';
import { type AudiencePort, overheardIn } from './overheard.ts';
import { refused, refusedFor } from './permit.ts';
import type { ContactIndex, Ports, Refused } from './ports.ts';

/** What a look-up found, at most ten of it. Looking changes nothing, and no record is not permission to text. */
export type LookUp =
  | { readonly kind: 'found'; readonly hits: readonly LookUpHit[]; readonly more: boolean }
  /** `phone` when the query was a whole number, so that an opt-out can be recorded for it. */
  | { readonly kind: 'none'; readonly phone?: E164 };

export interface LookUpHit {
  readonly contact: Contact;
  /** What they said when they asked us to stop, if it is on record. */
  readonly stopWords?: string;
}

const MOST_HITS = 10;

type Port = Pick<Ports, 'streams' | 'contactId' | 'rolesOf' | 'settings'> &
  AudiencePort & {
    readonly index: ContactIndex;
    /** Any way a person writes a number. */
    readonly parsePhone: (text: string) => E164 | undefined;
  };

/** Where a contact stands: by number in any format, by its last four digits, or by any word of a name. */
export const lookUp =
  (port: Port) =>
  async (ws: string, user: string, query: string, channel: string): Promise<LookUp | Refused> => {
    const forbidden = (await refusedFor(port, ws, user, 'look-up')) ?? (await overheardIn(port, ws, channel));
    if (forbidden) return forbidden;
    const asked = query.trim();
    if (asked === '')
      return refused('Write a number, its last four digits, or a name: `/optout 512 555 0142`.');
    const phone = port.parsePhone(asked);
    const ids = await idsFor(port, ws, asked, phone);
    const hits: LookUpHit[] = [];
    for (const id of ids.slice(0, MOST_HITS)) {
      const { contact } = await port.streams.read(ws, id);
      if (contact.version > 0) hits.push(await hitFor(port, contact));
    }
    if (hits.length === 0) return { kind: 'none', ...(phone === undefined ? {} : { phone }) };
    return { kind: 'found', hits, more: ids.length > MOST_HITS };
  };

async function idsFor(
  { index, contactId }: Port,
  ws: string,
  asked: string,
  phone: E164 | undefined,
): Promise<readonly string[]> {
  if (phone !== undefined) return [contactId(ws, phone)];
  const digits = asked.replace(/[\s.…*-]/g, '');
  if (/^\d{4}$/.test(digits)) return index.byLastFour(ws, digits, MOST_HITS + 1);
  const words = asked
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
  return words.length === 0 ? [] : index.byName(ws, words, MOST_HITS + 1);
}

async function hitFor(port: Port, contact: Contact): Promise<LookUpHit> {
  const stop = contact.optedOut;
  if (stop === undefined) return { contact };
  for await (const { events } of port.streams.history(contact.ws, contact.id)) {
    for (const event of events) {
      if (event.type === 'ConsentRevoked' && event.revocation.id === stop.id && event.sealed) {
        return { contact, stopWords: event.sealed.words };
      }
    }
  }
  return { contact };
}
