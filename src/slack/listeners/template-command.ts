import type { TemplateStanding } from '../../use-cases/view-templates.ts';
import type { Clicker } from '../clicker.ts';
import { drawn } from '../drawing.ts';
import { type Opened, openModal } from '../open-modal.ts';
import type { SlackDeps } from '../slack-deps.ts';
import { inMarkup } from '../text.ts';
import { templateList } from '../views/template-list.ts';
import { templateEditor, templateJudge } from '../views/template-modal.ts';

/**
 * `/baton template`: all of it, in markup, for the asker alone. With a name: the modal that changes it, or that decides
 * on a change which waits; then nothing is answered here.
 */
export async function templateCommand(
  deps: SlackDeps,
  asker: Clicker,
  rest: string,
): Promise<string | undefined> {
  const [name = '', language] = rest.split(/\s+/).filter(Boolean);
  if (name === '') {
    const all = await deps.useCases.viewTemplates(asker.ws, asker.user);
    return all.kind === 'refused'
      ? inMarkup(all.reason)
      : drawn(deps, asker, (look) => templateList(look, all.templates));
  }
  await openModal(deps, asker, name, () => fill(deps, asker, name, language));
  return undefined;
}

async function fill(
  deps: SlackDeps,
  asker: Clicker,
  name: string,
  language: string | undefined,
): Promise<Opened> {
  const asked = { name, ...(language === undefined ? {} : { language }) };
  const found = await deps.useCases.viewTemplates(asker.ws, asker.user, asked);
  if (found.kind === 'refused') return found.reason;
  const [standing, ...more] = found.templates;
  return drawn(deps, asker, (look): Opened => {
    if (standing === undefined) return undefined;
    if (more.length > 0)
      return look.words.templates.which(
        name,
        found.templates.map(({ template }) => template.language).join(', '),
      );
    return hasProposal(standing) ? templateJudge(look, standing, asker.user) : templateEditor(look, standing);
  });
}

export const hasProposal = (
  standing: TemplateStanding,
): standing is TemplateStanding & Required<Pick<TemplateStanding, 'proposal'>> =>
  standing.proposal !== undefined;
