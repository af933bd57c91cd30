import type { Carrier } from '../use-cases/ports.ts';
import { createCarrierList } from './list.ts';
import { createSend, type SendParts } from './send.ts';

/** Twilio as the use cases see it. */
export const createCarrier = (parts: SendParts): Carrier => ({
  send: createSend(parts),
  ...createCarrierList(parts.client),
});
