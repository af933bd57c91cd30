import { z } from 'zod';
import { numberSid } from '../emulators/twilio-seed.ts';
import { ControlFault, type ControlRoutes } from '../wire/control.ts';
import { deliveryStepSchema } from './fault.ts';
import type { TwilioDoor } from './twilio/door-parts.ts';
import { inboundSchema, receive } from './twilio/inbound.ts';
import { batonSchema } from './twilio/webhook.ts';

const addresses = z.object({ smsUrl: z.string().optional(), statusCallback: z.string().optional() });
const plan = z.object({ steps: z.array(deliveryStepSchema) });
const settings = z.object({ advancedOptOut: z.boolean() });
const block = z.object({ number: z.string(), blocked: z.boolean() });
const callback = z.object({ url: z.string(), params: z.record(z.string(), z.string()) });

/** Routes for phones, the carrier and webhooks. */
export const twilioRoutes = (door: TwilioDoor): ControlRoutes => ({
  'POST /baton': ({ body }) => door.webhooks.pointAt(batonSchema.parse(body)),
  'POST /twilio/webhooks': ({ body }) => {
    const { smsUrl, statusCallback } = addresses.parse(body);
    for (const number of door.account.numbers) {
      if (smsUrl !== undefined) door.settings.set(numberSid(number), { sms_url: smsUrl });
    }
    if (statusCallback !== undefined) {
      door.settings.set(door.account.messagingServiceSid, { status_callback: statusCallback });
    }
  },
  'GET /twilio/webhooks': () => door.webhooks.list(),
  'POST /twilio/callback': ({ body }) => {
    const { url, params } = callback.parse(body);
    return door.webhooks.post('by hand', url, params);
  },
  'POST /twilio/inbound': async ({ body }) => {
    const received = await receive(door, inboundSchema.parse(body));
    if ('refused' in received) throw new ControlFault(received.status, JSON.stringify(received.refused));
    return received;
  },
  'GET /twilio/delivery': () => ({ steps: door.deliveries.plan }),
  'POST /twilio/delivery': ({ body }) => door.deliveries.replan(plan.parse(body).steps),
  'POST /twilio/carrier': ({ body }) => door.carrier.set(settings.parse(body)),
  'GET /twilio/optouts': () => door.carrier.blocked(),
  'POST /twilio/optouts': ({ body }) => {
    const { number, blocked } = block.parse(body);
    if (blocked) door.carrier.block(number);
    else door.carrier.unblock(number);
  },
});
