import {
  changedInSlack,
  isTemplate,
  type TemplateProposal,
  type TemplateVersion,
  versionsOf,
} from '../domain/copy-book.ts';
import type { TemplateSetting } from '../domain/settings.ts';
import { isReviewDue } from '../domain/template.ts';
import type { TemplatePort } from './edit-template.ts';
import { refused, refusedFor } from './permit.ts';
import type { Refused } from './ports.ts';
import { settingsOf } from './surroundings.ts';

/** A template as it stands, where it came from and what it was before. */
export interface TemplateStanding {
  /** In force. */
  readonly template: TemplateSetting;
  /** Present when Slack's version is in force and not the file's. */
  readonly inSlack?: TemplateVersion;
  /** What waits for somebody's approval. */
  readonly proposal?: TemplateProposal;
  /** Every version that was ever in force, oldest first. */
  readonly history: readonly TemplateVersion[];
  readonly reviewDue: boolean;
}

/** All templates of a workspace, in the order of the file; or those of one name. */
export const viewTemplates =
  (port: TemplatePort) =>
  async (
    ws: string,
    user: string,
    asked: { readonly name?: string; readonly language?: string } = {},
  ): Promise<{ readonly kind: 'templates'; readonly templates: readonly TemplateStanding[] } | Refused> => {
    const forbidden = await refusedFor(port, ws, user, 'look-up');
    if (forbidden) return forbidden;
    const { state: book } = await port.copyBooks.read(ws);
    const { templates } = settingsOf(port, ws);
    const found = templates.filter(
      ({ name, language }) =>
        (asked.name === undefined || asked.name === name) &&
        (asked.language === undefined || asked.language === language),
    );
    if (found.length === 0)
      return refused(
        `There is no such template. There are ${[...new Set(templates.map(({ name }) => name))].join(', ')}.`,
      );
    return {
      kind: 'templates',
      templates: found.map((template) => {
        const inSlack = changedInSlack(book, template);
        const proposal = book.proposals.find((waiting) => isTemplate(template)(waiting.template));
        return {
          template,
          ...(inSlack === undefined ? {} : { inSlack }),
          ...(proposal === undefined ? {} : { proposal }),
          history: versionsOf(book, template),
          reviewDue: isReviewDue(template, port.now()),
        };
      }),
    };
  };
