import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { proofPage } from '../use-cases/proof-page.ts';
import { gatherProof } from '../use-cases/prove.ts';
import { why } from '../use-cases/why.ts';
import { openRecord } from './open-record.ts';
import { whyPort } from './why.ts';

/** `baton prove <message sid, draft or phone>`: everything on record of one contact in one command (A2). */
export async function prove(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { to: { type: 'string', default: '.' } },
  });
  const [query] = positionals;
  if (query === undefined) {
    process.stderr.write('prove: name a message sid, a draft or a phone number.\n');
    return 2;
  }
  const record = await openRecord();
  try {
    const ws = await record.workspace();
    const story = await why(whyPort(record), ws, query);
    const port = { streams: record.streams, now: Date.now, verifyStream: record.verifier.verifyStream };
    const found = story.kind === 'none' ? undefined : await gatherProof(port, ws, story.contact);
    if (found === undefined) {
      process.stdout.write('No record. That is not permission to text.\n');
      return 1;
    }
    const name = `proof-${found.contact.id.slice(0, 8)}`;
    await mkdir(values.to, { recursive: true });
    await writeFile(join(values.to, `${name}.html`), proofPage(found.proof));
    await writeFile(join(values.to, `${name}.json`), `${JSON.stringify(found.proof, null, 2)}\n`);
    process.stdout.write(
      `${join(values.to, name)}.html and .json written. They hold numbers and words of a person: keep them accordingly.\n`,
    );
    return 0;
  } finally {
    await record.close();
  }
}
