import { z } from 'zod';
import { clockSchema } from '../clock-schema.ts';
import { userGroupSchema } from './slack/workspace.ts';

/** What stands behind the doors; see the emulators' ready lines. */
export const proxyConfigSchema = z.object({
  slack: z.object({
    url: z.url(),
    botToken: z.string(),
    botScopes: z.array(z.string()).optional(),
    bot: z.object({ userId: z.string() }),
    /** Ids by handle; `xoxp-<handle>` is each one's token. */
    users: z.record(z.string(), z.string()),
    userGroups: z.array(userGroupSchema).default([]),
  }),
  twilio: z.object({
    url: z.url(),
    accountSid: z.string(),
    authToken: z.string(),
    messagingServiceSid: z.string(),
    numbers: z.array(z.string()),
    advancedOptOut: z.boolean().default(false),
  }),
  model: z.object({ url: z.url() }),
  clock: clockSchema.default({ offsetMs: 0 }),
});

export type ProxyConfig = z.output<typeof proxyConfigSchema>;
export type ProxyOptions = z.input<typeof proxyConfigSchema>;
