import { allow, block, type Rule } from './rule.ts';

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
      const workflow = settings.workflows.find(({ name }) => name === draft.workflow);
      const locked = draft.author.kind === 'template' && draft.author.locked;
      if (locked && purpose === 'first' && workflow?.autoFirst === true)
        return allow('Locked template, sent at once by its workflow.');
      if (locked && purpose === 'follow-up' && workflow?.followUp !== undefined)
        return allow('Locked template, the one reminder of its workflow.');
      return block('No person approved this.', 'Approve it in the thread.');
    }
    if (approval === undefined) return block('No person approved this.', 'Approve it in the thread.');
    if (approval.version !== draft.version)
      return block('The text was changed after it was approved.', 'Read it again and approve.');
    if (approval.basis !== basis || draft.basis !== basis)
      return block('Something changed after it was approved.', 'Read the thread and approve again.');
    return allow('Approved for exactly this text.');
  },
};
