import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { runEntry } from '../../src/sandbox/wire/run-entry.ts';
import { round } from '../figures.ts';
import { pick, stopTexts, usualTexts } from '../traffic/words.ts';

const TEXTS = 20_000;
const cli = new URL('../../src/cli.ts', import.meta.url);

/** Seconds that `baton read-texts` takes over 20,000 texts, start of the process included. */
export async function readingAFile() {
  const texts = [...usualTexts, ...stopTexts];
  const lines = Array.from({ length: TEXTS }, (_, index) => JSON.stringify({ text: pick(texts, index) }));
  const start = performance.now();
  const child = spawn(process.execPath, [...runEntry(cli), 'read-texts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let written = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) written += 1;
  });
  child.stdin.end(`${lines.join('\n')}\n`);
  await once(child, 'close');
  if (written !== TEXTS) throw new Error(`${TEXTS} texts went in and ${written} lines came out`);
  return { texts: TEXTS, seconds: round((performance.now() - start) / 1_000) };
}
