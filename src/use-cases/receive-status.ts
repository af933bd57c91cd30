import { type Contact, sendOf } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import { isNews } from '../domain/fold-send.ts';
import type { E164 } from '../domain/phone.ts';
import type { DeliveryStatus, Send } from '../domain/send.ts';
import { failureEvents } from './after-failure.ts';
import { codeEvents, type FreshForCode } from './code-events.ts';
import { commit, commitTo, type Decided } from './commit.ts';
import type { Ports } from './ports.ts';

/** A delivery report. `contact` and `sendKey` come from the signed callback URL, the rest from the carrier. */
export interface StatusArrived {
  readonly ws: string;
  readonly contact?: string;
  readonly sendKey?: string;
  readonly sid: string;
  readonly to?: E164;
  readonly status: DeliveryStatus;
  readonly code?: string;
}

export type StatusReceipt = { readonly kind: 'stored' | 'repeated' | 'stray' };

/** Reports without a contact of ours are kept in a stream of their own. */
const STRAYS = 'strays';

type Port = Pick<Ports, 'streams' | 'now' | 'newId' | 'contactId'>;

/**
 * A delivery report arrives: perhaps late, twice, out of order, or before the call that made the text has returned. Its
 * signed address names the claim, so that it proves acceptance and teaches the sid.
 */
export const receiveStatus =
  (port: Port) =>
  async (report: StatusArrived): Promise<StatusReceipt> => {
    const contact =
      report.contact ?? (report.to === undefined ? STRAYS : port.contactId(report.ws, report.to));
    const key = `status:${report.sid}:${report.status}:${report.code ?? ''}`;
    const ids = { stop: port.newId('stop'), pause: port.newId('pause') };
    const done = await commitTo(port, { ws: report.ws, contact, key, actor: 'carrier' }, (known, now) =>
      decideStatus(known, report, { ...ids, now }),
    );
    if (done.kind !== 'committed') return { kind: 'repeated' };
    return { kind: done.events.some(({ type }) => type === 'StrayReported') ? 'stray' : 'stored' };
  };

export function decideStatus(contact: Contact, report: StatusArrived, fresh: FreshForCode): Decided<never> {
  const { sid, status, code } = report;
  const at = fresh.now;
  const coded = code === undefined ? {} : { code };
  const send = contact.sends.find((known) => known.sid === sid) ?? claimed(contact, report);
  if (send === undefined) return commit([{ type: 'StrayReported', sid, status, ...coded, at }]);
  if (send.sid !== undefined && send.sid !== sid) {
    return commit([{ type: 'SecondTextSeen', sendKey: send.key, sid, at }]);
  }
  const reported: ContactEvent = { type: 'DeliveryReported', sendKey: send.key, sid, status, ...coded, at };
  if (code === undefined || !isNews(send, status)) return commit([reported]);
  const failed = status === 'failed' || status === 'undelivered';
  return commit(
    failed
      ? failureEvents(contact, send, reported, code, fresh, false)
      : [reported, ...codeEvents(contact, send, code, fresh)],
  );
}

const claimed = (contact: Contact, { sendKey }: StatusArrived): Send | undefined =>
  sendKey === undefined ? undefined : sendOf(contact, sendKey);
