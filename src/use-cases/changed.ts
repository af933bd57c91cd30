import type { Contact } from '../domain/contact.ts';
import type { Committed } from './commit.ts';
import type { Ports, Refused } from './ports.ts';

/** Done, and the contact as it is now. */
export interface Changed {
  readonly kind: 'changed';
  readonly contact: Contact;
}

/** A repeat is answered as the success that it was. */
export async function changed(
  port: Pick<Ports, 'streams'>,
  at: { readonly ws: string; readonly contact: string },
  done: Committed<Refused>,
): Promise<Changed | Refused> {
  if (done.kind === 'refused') return done.refusal;
  if (done.kind === 'committed') return { kind: 'changed', contact: done.contact };
  return { kind: 'changed', contact: (await port.streams.read(at.ws, at.contact)).contact };
}
