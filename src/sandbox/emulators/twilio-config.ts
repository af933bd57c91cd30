import { z } from 'zod';
import { clockSchema } from '../clock-schema.ts';

const sid = (prefix: string) => z.string().regex(new RegExp(`^${prefix}[0-9a-f]{32}$`));

/** What a Twilio account holds at start. */
export const twilioConfigSchema = z.object({
  accountSid: sid('AC').default(`AC${'ba70'.repeat(8)}`),
  authToken: z.string().default('sandbox-twilio-auth-token'),
  messagingServiceSid: sid('MG').default(`MG${'ba70'.repeat(8)}`),
  /** E.164; all of them in the one Messaging Service. */
  numbers: z.array(z.string().regex(/^\+[1-9]\d{6,14}$/)).min(1),
  clock: clockSchema.default({ offsetMs: 0 }),
});

export type TwilioConfig = z.output<typeof twilioConfigSchema>;
export type TwilioOptions = z.input<typeof twilioConfigSchema>;
