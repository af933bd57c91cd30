/**
 * `npm run sandbox`: the whole product without any account. `--fresh` clears `.sandbox/` first, `--model stand-in`
 * drafts with the model's stand-in, `--port N` fixes Baton's port, `--story` plays the product's story, stand-in
 * included, against a fresh sandbox of its own and exits 0 only if every step was seen.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { guide } from './guide.ts';
import { launch } from './launch.ts';
import { seed } from './seed.ts';
import { playStory } from './story/play.ts';
import type { SandboxUrls } from './urls-file.ts';
import { callControl } from './wire/call-control.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const options = {
  fresh: { type: 'boolean', default: false },
  story: { type: 'boolean', default: false },
  model: { type: 'string' },
  port: { type: 'string' },
} as const;

function usage(problem: string): never {
  process.stderr.write(
    `${problem}\nUsage: npm run sandbox -- [--fresh] [--story] [--model stand-in] [--port N]\n`,
  );
  process.exit(2);
}

function readArguments() {
  try {
    const { values } = parseArgs({ options });
    if (values.model !== undefined && values.model !== 'stand-in')
      usage(`--model knows only "stand-in", not "${values.model}".`);
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
      usage(`"${values.port}" is not a port.`);
    return { fresh: values.fresh, story: values.story, model: values.model === 'stand-in', port };
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

const { fresh, story, model, port } = readArguments();
const batonFile = 'baton.sandbox.yml';

if (story) {
  const dir = await mkdtemp(join(tmpdir(), 'baton-story-'));
  const sandbox = await launch({ dir, batonFile, fresh: true, model: true, say });
  const seen = await playStory(sandbox, say).finally(async () => {
    await sandbox.stop();
    await rm(dir, { recursive: true, force: true });
  });
  process.exit(seen ? 0 : 1);
}

const sandbox = await launch({
  dir: '.sandbox',
  batonFile,
  fresh,
  model,
  say,
  ...(port === undefined ? {} : { port }),
});
if (sandbox.empty) {
  say('Six people to meet:');
  await seed(sandbox.urls, (line) => say(`  ${line}`));
} else {
  say('The record of last time is kept. Slack and Twilio start empty: a thread comes back as soon as');
  say('something happens in it, such as a text from that person. --fresh starts over.');
}
say(guide(sandbox.urls, await sandboxTime(sandbox.urls)));

async function sandboxTime({ driver }: SandboxUrls): Promise<number> {
  const { now } = z.object({ now: z.iso.datetime() }).parse(await callControl(driver.url, 'GET /clock'));
  return Date.parse(now);
}

let stopping = false;
async function end(): Promise<void> {
  if (stopping) return;
  stopping = true;
  say('\nStopping …');
  await sandbox.stop();
  process.exit(0);
}
process.on('SIGINT', () => void end());
process.on('SIGTERM', () => void end());
await sandbox.baton.ended;
if (!stopping) {
  process.stderr.write('Baton has ended: see its message above.\n');
  await sandbox.world.stop();
  process.exit(1);
}
