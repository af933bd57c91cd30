import type { Actor } from './actor.ts';
import type { Language } from './reading.ts';
import type { Settings, TemplateSetting } from './settings.ts';

/** The stream of a workspace's approved copy. */
export const TEMPLATES_STREAM = 'templates';

/** One version of a template, and how it came about. */
export interface TemplateVersion {
  readonly template: TemplateSetting;
  /** A person who changed it in Slack; `machine:settings` for what the settings file said. */
  readonly by: Actor;
  readonly at: number;
  /** In their words. */
  readonly why?: string;
  /** Of locked copy: who agreed to it, somebody else than its author. */
  readonly approved?: { readonly by: Actor; readonly at: number };
}

/** A change of locked copy that waits for somebody else. */
export interface TemplateProposal extends TemplateVersion {
  readonly id: string;
}

/** A workspace's copy as people changed it: the fold of its `templates` stream. */
export interface CopyBook {
  readonly ws: string;
  readonly version: number;
  /** What was ever in force, oldest first. */
  readonly history: readonly TemplateVersion[];
  /** At most one of each template. */
  readonly proposals: readonly TemplateProposal[];
}

export const emptyCopyBook = (ws: string): CopyBook => ({ ws, version: 0, history: [], proposals: [] });

/** A template is known by its name in a language. */
export interface TemplateId {
  readonly name: string;
  readonly language: Language;
}

export const isTemplate =
  ({ name, language }: TemplateId) =>
  (other: TemplateId): boolean =>
    other.name === name && other.language === language;

export const SETTINGS_FILE: Actor = 'machine:settings';

/** All versions of a template that were ever in force, oldest first. */
export const versionsOf = ({ history }: CopyBook, id: TemplateId): readonly TemplateVersion[] => {
  const same = isTemplate(id);
  return history.filter(({ template }) => same(template));
};

/** The version that people made in Slack, if it is newer than, or as new as, the file's. */
export const changedInSlack = (book: CopyBook, file: TemplateSetting): TemplateVersion | undefined => {
  const newest = versionsOf(book, file).findLast(({ by }) => by !== SETTINGS_FILE);
  return newest !== undefined && newest.template.version >= file.version ? newest : undefined;
};

/**
 * The settings with the copy that is in force. The file says which templates there are; of each the higher version
 * counts, and Slack's where both claim the same number. The version that decisions carry names the book as well.
 */
export function withCopyBook(file: Settings, book: CopyBook): Settings {
  const changed = file.templates.map((template) => changedInSlack(book, template)?.template);
  return changed.every((template) => template === undefined)
    ? file
    : {
        ...file,
        templates: file.templates.map((template, index) => changed[index] ?? template),
        version: `${file.version}+${book.version}`,
      };
}

/** The number of the next version: above the file's, every one in force before, and what waits. */
export function nextVersion({ history, proposals }: CopyBook, file: TemplateSetting): number {
  const same = isTemplate(file);
  const numbers = [...history, ...proposals].flatMap(({ template }) =>
    same(template) ? [template.version] : [],
  );
  return Math.max(file.version, ...numbers) + 1;
}
