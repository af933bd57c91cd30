import type { Actor } from '../../domain/actor.ts';
import { SETTINGS_FILE, type TemplateVersion } from '../../domain/copy-book.ts';
import type { TemplateStanding } from '../../use-cases/view-templates.ts';
import type { Look } from '../look.ts';

/** Who wrote a version: a teammate, or the settings file. */
export function writerOf({ words, nameOf }: Look, by: Actor): string {
  if (by === SETTINGS_FILE) return words.templates.file;
  return by.startsWith('person:') ? nameOf(by.slice('person:'.length)) : words.actors.machine;
}

/** The file names its approver in words; Slack names the person who pressed. */
export const approverName = ({ nameOf }: Look, approver: string): string =>
  approver.replace(/^<@([\w-]+)>$/, (_, user: string) => nameOf(user));

export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** "version 2, by Ada, 2026-11-21, approved by Carmen". */
export function madeBy(look: Look, { template, by, at, approved }: TemplateVersion): string {
  const { templates } = look.words;
  return [
    templates.version(template.version),
    templates.from(writerOf(look, by), dayOf(at)),
    approved && templates.approver(writerOf(look, approved.by)),
  ]
    .filter(Boolean)
    .join(', ');
}

/** What there is to know of a template beside its words, shortest first. */
export function aboutTemplate(look: Look, { template, inSlack, reviewDue }: TemplateStanding): string[] {
  const { templates } = look.words;
  const { purpose, language, version, locked, owner, approver, reviewBy } = template;
  return [
    [
      templates.purposes[purpose],
      templates.languages[language],
      inSlack === undefined ? `${templates.version(version)} (${templates.file})` : madeBy(look, inSlack),
      locked ? templates.locked : undefined,
      templates.owner(owner),
      approver === undefined || inSlack?.approved !== undefined
        ? undefined
        : templates.approver(approverName(look, approver)),
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
    ...(inSlack === undefined ? [] : [templates.ahead]),
    ...(reviewBy === undefined
      ? []
      : [reviewDue ? templates.reviewDue(reviewBy) : templates.reviewBy(reviewBy)]),
  ];
}
