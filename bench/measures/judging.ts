import { judge } from '../../src/policy/judge.ts';
import { ruleVersions } from '../../src/policy/rule-versions.ts';
import { sendRules } from '../../src/policy/send-rules.ts';
import { judgeDraft, sendFacts } from '../../src/use-cases/judge-draft.ts';
import { round } from '../figures.ts';
import { situations } from './facts.ts';
import { rate } from './rate.ts';

/** Verdicts a second on facts that are gathered already, and what a whole decision takes, gathering included. */
export async function judging(repeats: number) {
  const found = (await situations()).map(({ contact, draft, around }) => {
    const approval = { by: 'person:U-DANA', version: draft.version, basis: contact.basis } as const;
    const facts = sendFacts(contact, draft, around, approval);
    const { evidence, verdict } = judgeDraft(contact, draft, around, approval);
    return { contact, draft, around, approval, facts, evidence, verdict };
  });
  const next = (turn: number) => {
    const one = found[turn % found.length];
    if (one === undefined) throw new Error('there is nothing to judge');
    return one;
  };
  const perSecond = rate((turn) => {
    const { facts, evidence } = next(turn);
    return judge(sendRules, facts, evidence, ruleVersions.send);
  }, repeats);
  const decisions = rate((turn) => {
    const { contact, draft, around, approval } = next(turn);
    return judgeDraft(contact, draft, around, approval);
  }, repeats);
  return {
    perSecond: round(perSecond),
    wholeDecisionMicros: round(1e6 / decisions),
    verdicts: found.map(({ verdict }) => verdict),
  };
}
