/**
 * Baton as the sandbox starts it: the product's own `createApp` with the sandbox's clock. Settings come from the
 * environment as in production; SANDBOX_DRIVER names the driver whose clock is followed. Prints `{ url, pid }` when it
 * serves, finishes what is under way on SIGTERM, and ends when the process that started it is gone.
 */
import { createApp } from '../app.ts';
import { describeFaults, readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { clockNow, wallClock } from './clock.ts';
import { clockSchema } from './clock-schema.ts';
import { callControl } from './wire/call-control.ts';
import { openControl } from './wire/control.ts';

const read = readConfig(process.env);
if (read.kind === 'faults') {
  process.stderr.write(describeFaults(read.faults));
  process.exit(1);
}

let clock = wallClock;
const driver = process.env['SANDBOX_DRIVER'];
if (driver !== undefined) {
  const { url } = await openControl({
    'POST /clock': ({ body }) => {
      clock = clockSchema.parse(body);
    },
  });
  await callControl(driver, 'POST /clock/subscribers', { url: `${url}/clock` });
}

const { config } = read;
const app = await createApp({
  config,
  log: createLog({ level: config.logLevel }),
  now: () => clockNow(clock, Date.now()),
});

async function end(): Promise<void> {
  await app.stop();
  process.exit(0);
}
process.once('SIGTERM', () => void end());
process.once('disconnect', () => process.exit(0));

const { port } = await app.start();
process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}`, pid: process.pid })}\n`);
