import type { Twilio } from 'twilio';
import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message.js';
import { isDeliveryStatus } from '../domain/send.ts';
import type { Carrier, CarrierMessage } from '../use-cases/ports.ts';

/** Twilio's largest page: the whole life of nearly every contact in one request. */
const PAGE = 1_000;

/** Nobody is sent this many texts; a list that long is not read to its end, and then nothing is known. */
const MOST_LISTED = 5 * PAGE;

/** Asks the carrier what it holds. Any trouble in asking is `undefined`: not knowing is never "nothing there". */
export const createCarrierList = (client: Pick<Twilio, 'messages'>): Pick<Carrier, 'listTo' | 'find'> => ({
  async listTo(to, since) {
    try {
      // Read whole and filtered here: Twilio filters and sorts by DateSent, which a queued text does not have yet.
      const messages = await client.messages.list({ to, pageSize: PAGE, limit: MOST_LISTED });
      if (messages.length === MOST_LISTED) return undefined;
      return messages.map(readMessage).filter(({ createdAt }) => createdAt >= since);
    } catch {
      return undefined;
    }
  },
  async find(sid) {
    try {
      return readMessage(await client.messages(sid).fetch());
    } catch {
      return undefined;
    }
  },
});

/** One of the carrier's messages in our words; states that only inbound or partly sent ones have rank lowest. */
const readMessage = (message: MessageInstance): CarrierMessage => ({
  sid: message.sid,
  to: message.to,
  from: message.from,
  messagingServiceSid: message.messagingServiceSid ?? undefined,
  outbound: message.direction !== 'inbound',
  body: (message.body ?? '').toWellFormed(),
  status: isDeliveryStatus(message.status) ? message.status : 'accepted',
  code: message.errorCode ? String(message.errorCode) : undefined,
  createdAt: message.dateCreated.getTime(),
});
