import type { CopyBook, TemplateVersion } from '../domain/copy-book.ts';
import { openRecord } from './open-record.ts';

/** `baton templates [name]`: every version that approved copy ever had, and what waits. 1 when there is none. */
export async function tellTemplates([name]: readonly string[]): Promise<number> {
  const record = await openRecord();
  try {
    const { state } = await record.copyBooks.read(await record.workspace());
    const lines = historyLines(state, name);
    process.stdout.write(lines.length === 0 ? 'No record of such a template.\n' : `${lines.join('\n')}\n`);
    return lines.length === 0 ? 1 : 0;
  } finally {
    await record.close();
  }
}

/** By template, oldest version first. */
export function historyLines({ history, proposals }: CopyBook, name: string | undefined): string[] {
  const of = ({ template }: TemplateVersion): string => `${template.name} (${template.language})`;
  const all = [...history, ...proposals].filter(
    ({ template }) => name === undefined || template.name === name,
  );
  return [...new Set(all.map(of))].flatMap((called) => [
    called,
    ...history.filter((version) => of(version) === called && all.includes(version)).map((made) => told(made)),
    ...proposals
      .filter((version) => of(version) === called && all.includes(version))
      .map((waits) => `${told(waits)}\n      waits for approval`),
  ]);
}

const told = ({ template, by, at, approved, why }: TemplateVersion): string => {
  const { version, locked, owner, reviewBy, text } = template;
  const facts = [
    `version ${version}`,
    new Date(at).toISOString(),
    by,
    approved && `approved by ${approved.by}`,
    locked ? 'locked' : undefined,
    `owner ${owner}`,
    reviewBy && `review by ${reviewBy}`,
    why && `"${why}"`,
  ];
  return `  ${facts.filter(Boolean).join(' · ')}\n      ${JSON.stringify(text)}`;
};
