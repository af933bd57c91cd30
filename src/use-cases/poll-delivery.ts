import { sendOf } from '../domain/contact.ts';
import { deliveryRank } from '../domain/send.ts';
import type { Ports } from './ports.ts';
import { receiveStatus } from './receive-status.ts';
import type { WorkResult } from './work-ports.ts';

const HOUR = 3_600_000;

type Port = Pick<Ports, 'streams' | 'now' | 'newId' | 'contactId' | 'carrier'>;

/** A text without a final report after twelve hours: the carrier is asked once. `sent` may stay its last word. */
export const pollDelivery =
  (port: Port) =>
  async (at: { ws: string; contact: string; sendKey: string }): Promise<WorkResult> => {
    const { contact } = await port.streams.read(at.ws, at.contact);
    const send = sendOf(contact, at.sendKey);
    if (
      send?.sid === undefined ||
      (send.status !== undefined && deliveryRank[send.status] >= deliveryRank.delivered)
    ) {
      return { kind: 'done' };
    }
    const found = await port.carrier.find(send.sid);
    if (found === undefined)
      return {
        kind: 'again',
        at: port.now() + HOUR,
        counts: true,
        because: 'the carrier could not be asked',
      };
    const { sid, status, code } = found;
    await receiveStatus(port)({ ...at, sid, status, ...(code === undefined ? {} : { code }) });
    return { kind: 'done' };
  };
