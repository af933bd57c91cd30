import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { serviceFlags } from '../../src/sandbox/wire/run-entry.ts';

test('the sandbox, the tests and the bench run Baton as `npm start` does', async () => {
  const file = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { scripts } = z.object({ scripts: z.object({ start: z.string() }) }).parse(JSON.parse(file));
  expect(scripts.start).toBe(['node', ...serviceFlags, 'dist/main.js'].join(' '));
});
