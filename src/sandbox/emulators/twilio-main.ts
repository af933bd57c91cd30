/**
 * npm `emulate` as Twilio, a process of its own.
 *
 * Run: `tsx twilio-main.ts '<TwilioOptions as JSON>'`. Ready line: `{ url, control, accountSid, authToken,
 * messagingServiceSid, numbers, pid }`. Control: see `clock-door.ts`. It knows no webhook addresses; the proxy before
 * it plays the carrier (`../proxy/twilio`).
 */
import { createEmulator } from 'emulate';
import { runWitness } from '../witness/run-witness.ts';
import { openClockDoor } from './clock-door.ts';
import { onLoopback } from './loopback-only.ts';
import { type TwilioConfig, twilioConfigSchema } from './twilio-config.ts';
import { twilioSeed } from './twilio-seed.ts';

async function start(config: TwilioConfig) {
  const control = await openClockDoor(config.clock);
  const seed = { twilio: twilioSeed(config) };
  const { port } = await onLoopback(() =>
    createEmulator({ service: 'twilio', port: 0, baseUrl: 'http://twilio.sandbox.invalid', seed }),
  );
  const { accountSid, authToken, messagingServiceSid, numbers } = config;
  return { url: `http://127.0.0.1:${port}`, control, accountSid, authToken, messagingServiceSid, numbers };
}

await runWitness((given) => twilioConfigSchema.parse(given), start);
