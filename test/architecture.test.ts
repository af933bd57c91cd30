import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';

const run = promisify(execFile);
const root = new URL('..', import.meta.url).pathname;

const planted: string[] = [];
afterEach(async () => {
  for (const folder of planted.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** What Biome says of one line, planted as a real file in a real folder of the house. */
async function refusalOf(folder: string, line: string): Promise<string> {
  const file = join(root, 'src', folder, `planted-${process.pid}-${planted.length}.ts`);
  planted.push(file);
  await writeFile(file, `${line}\n`);
  const ran = await run('npx', ['biome', 'lint', '--colors=off', '--max-diagnostics=50', file], {
    cwd: root,
  }).catch((error: { stdout?: string; stderr?: string }) => ({
    stdout: error.stdout ?? '',
    stderr: error.stderr ?? '',
  }));
  return `${ran.stdout}${ran.stderr}`;
}

const forbidden = [
  { folder: 'domain', line: "export { z } from 'zod';", says: 'domain imports nothing outside itself' },
  {
    folder: 'domain',
    line: "export type { Rule } from '../policy/rule.ts';",
    says: 'domain imports nothing outside itself',
  },
  {
    folder: 'policy',
    line: "export type { Ports } from '../use-cases/ports.ts';",
    says: 'policy imports only itself and domain',
  },
  {
    folder: 'policy',
    line: "export { createHash } from 'node:crypto';",
    says: 'policy imports only itself and domain',
  },
  {
    folder: 'policy',
    line: 'export const now = (): number => Date.now();',
    says: 'the pure core is told time',
  },
  {
    folder: 'domain',
    line: 'export const chance = (): number => Math.random();',
    says: 'the pure core is told time',
  },
  {
    folder: 'policy',
    line: 'export const today = (): Date => new Date();',
    says: 'the pure core is told time',
  },
  {
    folder: 'use-cases',
    line: "export { default } from 'mongoose';",
    says: 'use-cases import domain and policy',
  },
  {
    folder: 'use-cases',
    line: "export * from '../slack/ids.ts';",
    says: 'use-cases import domain and policy',
  },
  { folder: 'slack', line: "export * from '../sms/send.ts';", says: 'edges never import each other' },
  {
    folder: 'slack',
    line: "export const load = () => import('twilio');",
    says: 'edges never import each other',
  },
  { folder: 'sms', line: "export type * from '../slack/ids.ts';", says: 'edges never import each other' },
  { folder: 'store', line: "export * from '../work/relay.ts';", says: 'edges never import each other' },
  { folder: 'work', line: "export { default } from 'mongoose';", says: 'edges never import each other' },
  {
    folder: 'ai',
    line: "export { WebClient } from '@slack/web-api';",
    says: 'edges never import each other',
  },
  { folder: 'intake', line: "export * from '../store/connect.ts';", says: 'edges never import each other' },
  {
    folder: '.',
    line: "export * from './sandbox/clock.ts';",
    says: 'the sandbox is never imported by the product',
  },
] as const;

for (const { folder, line, says } of forbidden) {
  test(`src/${folder} may not hold: ${line}`, async () => {
    expect(await refusalOf(folder, line)).toContain(says);
  });
}

const innocent = [
  { folder: 'policy', line: "export type { Contact } from '../domain/contact.ts';" },
  { folder: 'use-cases', line: "export { judge } from '../policy/judge.ts';" },
  { folder: 'slack', line: "export type { Ports } from '../use-cases/ports.ts';" },
] as const;

for (const { folder, line } of innocent) {
  test(`src/${folder} may hold: ${line}`, async () => {
    expect(await refusalOf(folder, line)).not.toContain('noRestrictedImports');
  });
}

test('the gate looks at the work tree, not at nothing', async () => {
  const empty = await mkdtemp(join(root, 'test', 'planted-'));
  planted.push(empty);
  await expect(run('npx', ['vitest', 'run', empty], { cwd: root })).rejects.toThrow();
});
