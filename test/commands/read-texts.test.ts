import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { readTexts } from '../../src/commands/read-texts.ts';

const run = async (input: string): Promise<unknown[]> => {
  let written = '';
  let waiting = 0;
  const output = new Writable({
    highWaterMark: 16,
    write: (chunk: Buffer, _encoding, done) => {
      waiting = Math.max(waiting, output.writableLength);
      written += chunk.toString();
      setImmediate(done);
    },
  });
  await readTexts(Readable.from([input]), output);
  // Never more than one answer waits: an export of any size is read at the pace it can be written.
  expect(waiting).toBeLessThan(400);
  return written
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
};

test('answers each line in order with revocation, topics and language', async () => {
  const rows = ['stop texting me', 'my lawyer will call', '¿cuánto cuesta?'];
  const input = `${rows.map((text) => JSON.stringify({ text, id: 7 })).join('\n')}\n`;
  expect(await run(input)).toEqual([
    { text: rows[0], revocation: 'revoke', topics: [], language: 'en' },
    { text: rows[1], revocation: 'none', topics: ['legal'], language: 'en' },
    { text: rows[2], revocation: 'none', topics: ['pricing'], language: 'es' },
  ]);
});

test('keeps up with a slow reader, skips blank lines, takes CRLF and a last line without an end', async () => {
  const answers = await run(`${'{"text":"stop"}\r\n\r\n'.repeat(200)}{"text":"ok"}`);
  expect(answers).toHaveLength(201);
});

test('names the line that is not a row', async () => {
  await expect(run('{"text":"ok"}\n{"body":"stop"}\n')).rejects.toThrow('line 2: has no "text"');
  await expect(run('{"text":"ok"}\n\nnot json\n')).rejects.toThrow('line 3');
});
