import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { describeBatonFaults } from '../baton-file/fault.ts';
import { readBatonFile } from '../baton-file.ts';
import { withCopyBook } from '../domain/copy-book.ts';
import { measureText } from '../sms/measure-text.ts';
import type { StoredCommit } from '../use-cases/ports.ts';
import { type Difference, rehearse } from '../use-cases/rehearse.ts';
import { openRecord } from './open-record.ts';

const DAY = 86_400_000;
const SHOWN = 20;

/** "14d", "36h" or an ISO date, as epoch ms; undefined for anything else. */
export function sinceWhen(text: string, now: number): number | undefined {
  const [, count, unit] = /^(\d{1,4})([dh])$/.exec(text) ?? [];
  if (count !== undefined) return now - Number(count) * (unit === 'd' ? DAY : DAY / 24);
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}

/**
 * `baton rehearse --rules FILE --since 14d`: what would have differed under other settings (and today's reading of
 * texts), with examples, before anyone switches them on. 0 when nothing differs, 1 when something does.
 */
export async function rehearsePast(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rules: { type: 'string' },
      since: { type: 'string', default: '14d' },
      json: { type: 'boolean', default: false },
    },
  });
  const since = sinceWhen(values.since, Date.now());
  if (values.rules === undefined || since === undefined) {
    process.stderr.write(
      'rehearse: --rules names a settings file, --since a time such as 14d, 36h or 2026-11-01.\n',
    );
    return 2;
  }
  const text = await readFile(values.rules, 'utf8').catch(() => undefined);
  if (text === undefined) {
    process.stderr.write(`There is no file ${values.rules}.\n`);
    return 2;
  }
  const read = readBatonFile(text);
  if (read.kind === 'faults') {
    process.stderr.write(describeBatonFaults(values.rules, read.faults));
    return 2;
  }
  const record = await openRecord();
  try {
    const ws = await record.workspace();
    // Copy that was changed in Slack is no part of the file and is not what is being tried.
    const settings = withCopyBook(read.settings, (await record.copyBooks.read(ws)).state);
    const differences: Difference[] = [];
    const total = { contacts: 0, sends: 0, texts: 0 };
    let shown = Date.now();
    for await (const id of record.streamIds(ws)) {
      const commits: StoredCommit[] = [];
      for await (const commit of record.streams.history(ws, id)) commits.push(commit);
      const found = rehearse(ws, id, commits, { settings, measure: measureText, since });
      total.contacts += 1;
      total.sends += found.sends;
      total.texts += found.texts;
      differences.push(...found.differences);
      if (Date.now() - shown > 1_000) {
        shown = Date.now();
        process.stderr.write(`\r${total.contacts} contacts, ${differences.length} differences …`);
      }
    }
    process.stderr.write('\r');
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ ...total, differences }, null, 2)}\n`
        : report(total, differences, values.rules),
    );
    return differences.length === 0 ? 0 : 1;
  } finally {
    await record.close();
  }
}

function report(
  total: { contacts: number; sends: number; texts: number },
  differences: readonly Difference[],
  rules: string,
): string {
  const head = `${total.sends} sends and ${total.texts} texts of ${total.contacts} contacts decided again under ${rules}.`;
  if (differences.length === 0) return `${head}\nNothing would have differed.\n`;
  const kinds = new Map<string, Difference[]>();
  for (const difference of differences) {
    const kind = `${difference.what}: ${difference.before.replace(/, until.*/, ')')} → ${difference.after.replace(/, until.*/, ')')}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), difference]);
  }
  const lines = [...kinds]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([kind, found]) => [
      `${String(found.length).padStart(6)}  ${kind}`,
      ...found
        .slice(0, 3)
        .map(
          ({ at, contact, of, because }) =>
            `          ${new Date(at).toISOString()} ${contact} ${of}: ${because}`,
        ),
    ]);
  return `${head}\n${differences.length} would have differed:\n${lines.slice(0, SHOWN * 4).join('\n')}\nAll of them: --json\n`;
}
