import { drawn } from '../drawing.ts';
import { templateJudge } from '../views/template-modal.ts';
import type { Opener } from './openers.ts';
import { hasProposal } from './template-command.ts';

/** A change of locked copy that waits, for the one who is to decide on it. */
export const openProposal: Opener = async (deps, clicker, proposal) => {
  const all = await deps.useCases.viewTemplates(clicker.ws, clicker.user);
  if (all.kind === 'refused') return all.reason;
  const standing = all.templates.filter(hasProposal).find((waiting) => waiting.proposal.id === proposal);
  return drawn(deps, clicker, (look) =>
    standing === undefined ? look.words.templates.gone : templateJudge(look, standing, clicker.user),
  );
};
