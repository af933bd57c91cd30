import { readFile } from 'node:fs/promises';
import { describeBatonFaults } from '../baton-file/fault.ts';
import { readBatonFile } from '../baton-file.ts';

/** `baton check-config`: 0 when the file is right, 1 with every fault at its line. Names of Slack are taken as they are. */
export async function checkConfig([
  file = process.env['BATON_FILE'] ?? 'baton.yml',
]: readonly string[]): Promise<number> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    process.stderr.write(`There is no file ${file}. Start with a copy of baton.example.yml.\n`);
    return 2;
  }
  const read = readBatonFile(text);
  if (read.kind === 'faults') {
    process.stderr.write(describeBatonFaults(file, read.faults));
    return 1;
  }
  const { templates, workflows, numbers, version } = read.settings;
  process.stdout.write(
    `${file} is right: ${numbers.length} numbers, ${templates.length} templates, ${workflows.length} workflows, version ${version}.\n`,
  );
  return 0;
}
