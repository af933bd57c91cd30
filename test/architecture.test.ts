import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const root = new URL('..', import.meta.url).pathname;

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

const innocent = [
  { folder: 'policy', line: "export type { Contact } from '../domain/contact.ts';" },
  { folder: 'use-cases', line: "export { judge } from '../policy/judge.ts';" },
  { folder: 'slack', line: "export type { Ports } from '../use-cases/ports.ts';" },
] as const;

const planted = [...forbidden, ...innocent].map(({ folder, line }, index) => ({
  folder,
  line,
  file: join('src', folder, `planted-${process.pid}-${index}.ts`),
}));
const empty: string[] = [];
let said = '';

/** All lines are planted as real files in real folders of the house, and Biome looks at them once. */
beforeAll(async () => {
  for (const { file, line } of planted) await writeFile(join(root, file), `${line}\n`);
  const files = planted.map(({ file }) => file);
  const { stdout, stderr } = await run(
    'npx',
    ['biome', 'lint', '--reporter=github', '--max-diagnostics=none', ...files],
    {
      cwd: root,
    },
  ).catch(({ stdout = '', stderr = '' }: { stdout?: string; stderr?: string }) => ({ stdout, stderr }));
  said = `${stdout}${stderr}`;
}, 120_000);

afterAll(async () => {
  for (const { file } of planted) await rm(join(root, file), { force: true });
  for (const folder of empty) await rm(folder, { recursive: true, force: true });
});

/** What Biome said of one planted line. */
const saidOf = (folder: string, line: string): string => {
  const mine = planted.find((candidate) => candidate.folder === folder && candidate.line === line);
  const file = mine?.file ?? 'nowhere';
  return said
    .split('\n')
    .filter((text) => text.includes(file))
    .join('\n');
};

for (const { folder, line, says } of forbidden) {
  test(`src/${folder} may not hold: ${line}`, () => {
    expect(saidOf(folder, line)).toContain(says);
  });
}

for (const { folder, line } of innocent) {
  test(`src/${folder} may hold: ${line}`, () => {
    expect(saidOf(folder, line)).not.toContain('noRestrictedImports');
  });
}

test('the gate looks at the work tree, not at nothing', async () => {
  const folder = await mkdtemp(join(root, 'test', 'planted-'));
  empty.push(folder);
  await expect(run('npx', ['vitest', 'run', folder], { cwd: root })).rejects.toThrow();
});
