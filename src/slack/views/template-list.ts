import type { TemplateStanding } from '../../use-cases/view-templates.ts';
import type { Look } from '../look.ts';
import { clamp, inMarkup } from '../text.ts';
import { aboutTemplate, writerOf } from './template-words.ts';

/** All approved copy, two lines each: what it is, and what waits or is overdue. */
export function templateList(look: Look, standings: readonly TemplateStanding[]): string {
  const { templates } = look.words;
  return [
    templates.list,
    ...standings.map((standing) => {
      const { template, proposal } = standing;
      const waits = proposal && templates.waits(proposal.template.version, writerOf(look, proposal.by));
      const about = [...aboutTemplate(look, standing), ...(waits === undefined ? [] : [waits])];
      return `*${inMarkup(clamp(template.name, 80))}*  ${about.map(inMarkup).join('\n      ')}`;
    }),
  ].join('\n');
}
