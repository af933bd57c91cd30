import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launch, type Sandbox } from '../../src/sandbox/launch.ts';
import { chapters } from '../../src/sandbox/story/play.ts';
import { openStage, type Stage } from '../../src/sandbox/story/stage.ts';

// Seven processes start, on a machine that may be busy; the time itself is asserted nowhere.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let dir: string;
let sandbox: Sandbox;
let stage: Stage;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'baton-story-'));
  const settings = { dir, batonFile: 'baton.sandbox.yml', fresh: true, model: true };
  sandbox = await launch({ ...settings, say: () => undefined });
  stage = await openStage(sandbox);
});
afterAll(async () => {
  await stage?.close();
  await sandbox?.stop();
  await rm(dir, { recursive: true, force: true });
});

// Each goes on where the one before ended, so that nothing after a failed one is believed.
let failed: string | undefined;
test.each(chapters.map(({ title, play }) => [title, play] as const))('%s', async (title, play) => {
  expect(failed, 'the chapter that failed before this one').toBeUndefined();
  failed = title;
  const seen: string[] = [];
  await play(stage, (line) => void seen.push(line));
  failed = undefined;
  expect(seen.length, seen.join('\n')).toBeGreaterThan(0);
});
