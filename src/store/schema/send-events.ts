import { z } from 'zod';
import type { SendAccepted } from '../../domain/events.ts';
import { decision } from './decision-schema.ts';
import { event, sealed } from './event-shape.ts';
import { oneOf } from './strictly.ts';
import { actor, count, deliveryStatus, optionalText, purpose, text, time } from './word-schemas.ts';

/** What became of a text that was on its way out. */
export const sendEvents = {
  SendHeld: event('SendHeld')({ draft: text, version: count, at: time, until: time, decision }),
  SendBlocked: event('SendBlocked')({ draft: text, version: count, at: time, decision }),
  SendClaimed: event('SendClaimed')({
    sendKey: text,
    draft: text,
    version: count,
    conversation: text,
    purpose,
    workflow: text,
    decision,
    from: text,
    messagingServiceSid: text,
    validitySeconds: count,
    claimant: text,
    at: time,
    sealed: sealed('SendClaimed')({ body: text }),
  }),
  SendAbandoned: event('SendAbandoned')({ sendKey: text, because: text, at: time }),
  SendAccepted: event('SendAccepted')({
    sendKey: text,
    sid: text,
    how: oneOf<SendAccepted['how']>({ call: true, callback: true, reconcile: true }),
    at: time,
  }),
  SendRefused: event('SendRefused')({ sendKey: text, code: text, at: time }),
  SendUnresolved: event('SendUnresolved')({ sendKey: text, candidates: count, at: time }),
  SendSettled: event('SendSettled')({ sendKey: text, left: z.boolean(), by: actor, at: time }),
  SendRetryPlanned: event('SendRetryPlanned')({
    sendKey: text,
    draft: text,
    version: count,
    code: text,
    at: time,
    until: time,
  }),
  SenderTroubled: event('SenderTroubled')({ sendKey: text, code: text, at: time }),
  ReceivingDoubted: event('ReceivingDoubted')({ code: text, at: time }),
  DeliveryReported: event('DeliveryReported')({
    sendKey: text,
    sid: text,
    status: deliveryStatus,
    code: optionalText,
    at: time,
  }),
  SecondTextSeen: event('SecondTextSeen')({ sendKey: text, sid: text, at: time }),
  StrayReported: event('StrayReported')({ sid: text, status: deliveryStatus, code: optionalText, at: time }),
};
