import { readFile } from 'node:fs/promises';
import { describeBatonFaults } from '../baton-file/fault.ts';
import type { SlackNames } from '../baton-file/slack-names.ts';
import { readBatonFile } from '../baton-file.ts';
import type { Settings } from '../domain/settings.ts';
import { StartRefused } from '../start-refused.ts';

/** `baton.yml` with its names turned into ids. Throws `StartRefused` with every fault at its line. */
export async function loadSettings(file: string, names: SlackNames): Promise<Settings> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new StartRefused(
      `Baton cannot start: there is no file ${file}. Start with a copy of baton.example.yml.\n`,
    );
  });
  const read = readBatonFile(text, names);
  if (read.kind === 'faults') throw new StartRefused(describeBatonFaults(file, read.faults));
  return read.settings;
}
