import type { Twilio } from 'twilio';
import { isDeliveryStatus } from '../domain/send.ts';
import type { Carrier, CarrierAnswer, CarrierOrder } from '../use-cases/ports.ts';
import { isMessageSid } from './message-sid.ts';
import { readRefusal } from './read-refusal.ts';
import type { StatusUrls } from './status-url.ts';
import { within } from './within.ts';

/** From the first byte of the call to the last of its answer. */
export const SEND_TIMEOUT_MS = 10_000;

export interface SendParts {
  /** Must not retry by itself: a repeated `create` is a second text. */
  readonly client: Pick<Twilio, 'messages'>;
  readonly statusUrls: StatusUrls;
  readonly timeoutMs?: number;
}

/**
 * One call of `messages.create` for one claim. Service and number are both named, so that registration, pace and
 * opt-outs of the service hold and the contact still sees the number of the relationship.
 */
export const createSend =
  ({ client, statusUrls, timeoutMs = SEND_TIMEOUT_MS }: SendParts): Carrier['send'] =>
  (order) =>
    within<CarrierAnswer, CarrierAnswer>(call(client, statusUrls, order), timeoutMs, {
      kind: 'unknown',
      because: 'time-out',
    });

async function call(
  client: Pick<Twilio, 'messages'>,
  statusUrls: StatusUrls,
  { contact, sendKey, to, from, messagingServiceSid, body, validitySeconds }: CarrierOrder,
): Promise<CarrierAnswer> {
  try {
    const { sid, status } = await client.messages.create({
      to,
      from,
      messagingServiceSid,
      body,
      validityPeriod: validitySeconds,
      statusCallback: statusUrls.write({ contact, sendKey }),
    });
    if (typeof sid !== 'string' || !isMessageSid(sid))
      return { kind: 'unknown', because: 'answer without a sid' };
    return { kind: 'accepted', sid, status: isDeliveryStatus(status) ? status : 'accepted' };
  } catch (error) {
    return readRefusal(error);
  }
}
