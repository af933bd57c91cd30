import { type CopyBook, changedInSlack, isTemplate, SETTINGS_FILE, versionsOf } from '../domain/copy-book.ts';
import type { Settings } from '../domain/settings.ts';

/** What somebody who reads baton.yml would not expect of the copy in force, one sentence each. */
export function copyLines(book: CopyBook, { templates }: Settings): string[] {
  return templates.flatMap((template) => {
    const called = `${template.name} (${template.language})`;
    const inSlack = changedInSlack(book, template);
    const inFile = versionsOf(book, template).findLast(({ by }) => by === SETTINGS_FILE)?.template;
    const waits = book.proposals.find((proposal) => isTemplate(template)(proposal.template));
    return [
      ...(inSlack === undefined
        ? []
        : [
            inFile !== undefined && inFile.version === inSlack.template.version
              ? `Template ${called}: baton.yml and Slack both have a version ${inFile.version}. Slack's counts; give the file's a higher number.`
              : `Template ${called}: version ${inSlack.template.version}, changed in Slack, counts and not baton.yml's.`,
          ]),
      ...(waits === undefined
        ? []
        : [
            `Template ${called}: version ${waits.template.version} waits for approval: \`/baton template ${template.name}\`.`,
          ]),
    ];
  });
}
