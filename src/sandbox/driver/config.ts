import { z } from 'zod';
import { clockSchema } from '../clock-schema.ts';

export const driverConfigSchema = z.object({
  /** Control address of the proxy, which remembers ephemerals and modals. */
  proxy: z.url(),
  /** The proxy's door before Slack, without `/api/`. */
  slack: z.url(),
  signingSecret: z.string(),
  botToken: z.string(),
  team: z.string(),
  teamDomain: z.string().default('acme-roofing'),
  appId: z.string(),
  botUserId: z.string(),
  users: z.record(z.string(), z.string()),
  channels: z.record(z.string(), z.string()),
  /** Baton's processes; requests go to them in turn. May be told later. */
  baton: z.array(z.url()).default([]),
  /** The clock whose time is in the signature: Bolt compares it with the machine's. */
  signWith: z.enum(['wall', 'sandbox']).default('wall'),
  clock: clockSchema.default({ offsetMs: 0 }),
});

export type DriverConfig = z.output<typeof driverConfigSchema>;
export type DriverOptions = z.input<typeof driverConfigSchema>;
