import { type Settings, workflowSetting } from '../domain/settings.ts';
import { allow, block, type Rule } from './rule.ts';
import type { SendFacts } from './send-facts.ts';

/** Why the copy of a text that nobody clicks for is not approved as it stands in the settings now. */
function doubtAbout(author: SendFacts['draft']['author'], { templates }: Settings): string | undefined {
  if (author.kind !== 'template') return 'It was not written from a template.';
  const { template: name, version, language } = author;
  const same = templates.filter(
    (template) => template.name === name && (language === undefined || template.language === language),
  );
  if (same.length === 0) return `The template "${name}" is gone.`;
  if (!author.locked || same.some(({ locked, approver }) => !locked || approver === undefined))
    return `The template "${name}" is not locked, or nobody approved it.`;
  return same.some((template) => template.version === version)
    ? undefined
    : `The template "${name}" was changed since.`;
}

/**
 * Approval is for what was seen: this version of the text, at this basis. Texts without a person are the goodbye, the
 * answer to HELP, and copy from a locked template where its workflow says so (D5).
 */
export const approved: Rule = {
  id: 'approved',
  check: ({ approval, draft, basis, purpose, settings }) => {
    if (draft.automatic) {
      if (purpose === 'opt-out-confirmation' || purpose === 'help')
        return allow('Approved copy that answers their own text.');
      const workflow = workflowSetting(settings, draft.workflow);
      const byRule =
        (purpose === 'first' && workflow?.autoFirst === true) ||
        (purpose === 'follow-up' && workflow?.followUp !== undefined);
      if (!byRule) return block('No person approved this.', 'Approve it in the thread.');
      const doubt = doubtAbout(draft.author, settings);
      return doubt === undefined
        ? allow('Approved copy from a locked template, sent by its workflow.')
        : block(doubt, 'An admin locks the template and names its approver. A person may write meanwhile.');
    }
    if (approval === undefined) return block('No person approved this.', 'Approve it in the thread.');
    if (approval.version !== draft.version)
      return block('The text was changed after it was approved.', 'Read it again and approve.');
    if (approval.basis !== basis || draft.basis !== basis)
      return block('Something changed after it was approved.', 'Read the thread and approve again.');
    return allow('Approved for exactly this text.');
  },
};
