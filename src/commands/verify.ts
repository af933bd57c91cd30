import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openRecord } from './open-record.ts';

/**
 * `baton verify`: 0 when every chain and checkpoint holds, 1 with the first broken link. `--export FILE` writes the
 * checkpoints as JSON lines, to be kept elsewhere; `--against FILE` checks with such a file, which shows a missing end.
 */
export async function verify(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { export: { type: 'string' }, against: { type: 'string' } },
  });
  const record = await openRecord();
  try {
    const exported =
      values.against === undefined ? [] : createInterface({ input: createReadStream(values.against) });
    let shown = Date.now();
    const verdict = await record.verifier.verify({
      exported,
      progress: ({ streams, commits }) => {
        if (Date.now() - shown < 1_000) return;
        shown = Date.now();
        process.stderr.write(`\r${commits} commits of ${streams} contacts …`);
      },
    });
    process.stderr.write('\r');
    const { streams, commits, checkpoints, erased } = verdict;
    if (!verdict.ok) {
      process.stdout.write(`BROKEN at ${verdict.link}: ${verdict.why}\n`);
      return 1;
    }
    process.stdout.write(
      `The record is whole: ${commits} commits of ${streams} contacts, ${checkpoints} checkpoints, ${erased} erased.\n`,
    );
    if (values.export !== undefined) {
      const lines: string[] = [];
      for await (const line of record.checkpoints.lines(await record.workspace())) lines.push(line);
      await writeFile(values.export, lines.map((line) => `${line}\n`).join(''));
      process.stdout.write(
        `${lines.length} checkpoints written to ${values.export}. Keep the file where the database's owner cannot change it.\n`,
      );
    }
    return 0;
  } finally {
    await record.close();
  }
}
