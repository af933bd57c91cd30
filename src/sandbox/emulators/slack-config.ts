import { z } from 'zod';
import { clockSchema } from '../clock-schema.ts';

/** What a Slack workspace is made of at start. */
export const slackConfigSchema = z.object({
  team: z.string().default('Acme Roofing'),
  people: z.array(
    z.object({
      /** Handle; the personal token is `xoxp-<name>`. */
      name: z.string().regex(/^[a-z0-9._-]+$/),
      realName: z.string(),
      admin: z.boolean().default(false),
    }),
  ),
  channels: z.array(
    z.object({
      name: z.string(),
      /** Private by default: Baton refuses public channels until an admin confirms them. */
      private: z.boolean().default(true),
    }),
  ),
  botToken: z.string().default('xoxb-baton-sandbox'),
  /** When given, the bot may do only this, and a missing scope is answered as Slack does. */
  botScopes: z.array(z.string()).optional(),
  clock: clockSchema.default({ offsetMs: 0 }),
});

export type SlackConfig = z.output<typeof slackConfigSchema>;
export type SlackOptions = z.input<typeof slackConfigSchema>;
