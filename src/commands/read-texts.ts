import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { readText } from '../policy/read-text.ts';

const textOf = (line: string): string => {
  const row: unknown = JSON.parse(line);
  if (typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string')
    return row.text;
  throw new Error('has no "text" that is a string');
};

const answerTo = (text: string): string => {
  const { revocation, topics, language } = readText(text);
  return `${JSON.stringify({ text, revocation, topics: topics.map(({ topic }) => topic), language })}\n`;
};

/**
 * Reads `{"text": "…"}` lines and writes `{"text", "revocation", "topics", "language"}` lines in the same order,
 * as they come, at the reader's pace. Throws at the first line that is not such a row, naming its number.
 */
export async function readTexts(input: Readable, output: Writable): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    let text: string;
    try {
      text = textOf(line);
    } catch (cause) {
      throw new Error(`line ${number}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
    if (!output.write(answerTo(text))) await new Promise((resolve) => output.once('drain', resolve));
  }
}
