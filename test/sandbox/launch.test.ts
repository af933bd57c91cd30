import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type LaunchOptions, launch, type Sandbox } from '../../src/sandbox/launch.ts';
import { openStage } from '../../src/sandbox/story/stage.ts';

// Twice seven processes on a busy machine; the time itself is asserted nowhere.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const received = z.object({ text: z.object({ at: z.number() }) });
const clock = z.object({ now: z.iso.datetime() });
const DAYS = 3 * 86_400_000;
let dir: string | undefined;
let running: Sandbox | undefined;

afterEach(async () => {
  await running?.stop();
  if (dir !== undefined) await rm(dir, { recursive: true, force: true });
});

test('with kept data time goes on where it stood, and a thread comes back when something happens in it', async () => {
  dir = await mkdtemp(join(tmpdir(), 'baton-launch-'));
  const options: LaunchOptions = {
    dir,
    batonFile: 'baton.sandbox.yml',
    fresh: false,
    model: false,
    say: () => undefined,
  };
  running = await launch(options);
  expect(running.empty).toBe(true);
  let stage = await openStage(running);
  await stage.jump(DAYS);
  await stage.text('+15125550142', 'How much is a roof?');
  await stage.until('the thread', async () => (await stage.channel('leads-roofing')).length > 0);
  const [first] = await stage.record.events('TextReceived');
  const heardAt = received.parse(first).text.at;
  await stage.close();
  await running.stop();

  running = await launch(options);
  expect(running.empty).toBe(false);
  stage = await openStage(running);
  const { now } = clock.parse(await stage.driver('GET /clock'));
  expect(Date.parse(now)).toBeGreaterThan(heardAt);
  await stage.text('+15125550142', 'Anybody there?');
  const root = await stage.until('the thread again', async () => (await stage.channel('leads-roofing'))[0]);
  expect(root.text).toContain('0142');
  await stage.close();
});
