import { capVerdict } from './caps.ts';
import { answersTheirText } from './hours-open.ts';
import { allow, block, hold, type Rule } from './rule.ts';

/**
 * Texts per rolling 24 hours, per local day and per workflow, and the gap between workflows. Three per 24 hours is the
 * law in FL, MD, OK and OR; we keep it everywhere. Answers to their own text of just now do not count as solicitation.
 * Of two workflows that want to go at once the one of higher priority goes first.
 */
export const capsLeft: Rule = {
  id: 'caps-left',
  check: (facts) => {
    if (answersTheirText(facts)) return allow('They texted us just now.');
    const { caps } = facts.settings;
    const sends = facts.sends.filter(
      ({ purpose }) => purpose !== 'opt-out-confirmation' && purpose !== 'help',
    );
    const found = capVerdict(sends, facts.now, facts.place, {
      ...caps,
      workflow: facts.draft.workflow,
      priority: facts.priority,
      waiting: facts.waiting,
    });
    if (found.ok) return allow(found.because);
    if (found.until === undefined) return block(found.because, 'Call instead.');
    return hold(found.because, found.until);
  },
};
