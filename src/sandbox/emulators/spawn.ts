import { z } from 'zod';
import { spawnWitness, type Witness } from '../witness/spawn-witness.ts';
import type { SlackOptions } from './slack-config.ts';
import type { TwilioOptions } from './twilio-config.ts';

const slackReady = z.object({
  url: z.string(),
  control: z.string(),
  team: z.string(),
  bot: z.object({ appId: z.string(), botId: z.string(), userId: z.string() }),
  users: z.record(z.string(), z.string()),
  channels: z.record(z.string(), z.string()),
});

const twilioReady = z.object({
  url: z.string(),
  control: z.string(),
  accountSid: z.string(),
  authToken: z.string(),
  messagingServiceSid: z.string(),
  numbers: z.array(z.string()),
});

export type SlackFacts = z.output<typeof slackReady>;
export type TwilioFacts = z.output<typeof twilioReady>;

/** `control` takes the clock (`POST /clock`); the rest are the workspace's ids. */
export async function spawnSlackEmulator(options: SlackOptions): Promise<Witness & SlackFacts> {
  const { witness, said } = await spawnWitness(new URL('./slack-main.ts', import.meta.url), options);
  return { ...slackReady.parse(said), ...witness };
}

/** `control` takes the clock (`POST /clock`); the rest are the account's ids and secret. */
export async function spawnTwilioEmulator(options: TwilioOptions): Promise<Witness & TwilioFacts> {
  const { witness, said } = await spawnWitness(new URL('./twilio-main.ts', import.meta.url), options);
  return { ...twilioReady.parse(said), ...witness };
}
