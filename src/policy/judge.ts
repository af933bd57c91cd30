import { type Decision, type Evidence, type RuleVerdict, severity } from '../domain/decision.ts';
import type { Rule } from './rule.ts';
import type { SendFacts } from './send-facts.ts';

/**
 * The send verdict. Every rule runs, the worst verdict wins, and the whole trace is kept. A rule that throws, or no
 * rule at all, is a `block`: a bug may stop a text, never send one. Among holds the latest `until` counts.
 *
 * @param version names the rule data the verdict was made with.
 */
export function judge(
  rules: readonly Rule[],
  facts: SendFacts,
  evidence: Evidence,
  version: string,
): Decision {
  const trace = rules.map((rule) => verdictOf(rule, facts));
  const worst = trace.reduce<RuleVerdict>(
    (worse, next) => (isWorse(next, worse) ? next : worse),
    trace[0] ?? NO_RULES,
  );
  return {
    verdict: worst.verdict,
    rule: worst.rule,
    because: worst.because,
    ...(worst.until === undefined ? {} : { until: worst.until }),
    ...(worst.wayOn === undefined ? {} : { wayOn: worst.wayOn }),
    at: facts.now,
    purpose: facts.purpose,
    rules: version,
    trace,
    evidence,
  };
}

const NO_RULES: RuleVerdict = {
  rule: 'rules',
  verdict: 'block',
  because: 'No send rules are loaded.',
  wayOn: 'An admin checks the configuration.',
};

function verdictOf({ id, check }: Rule, facts: SendFacts): RuleVerdict {
  try {
    const finding = check(facts);
    // A hold must say when to ask again; without that it would wait for ever or spin.
    if (finding.verdict === 'hold' && !(finding.until !== undefined && finding.until > facts.now)) {
      return { rule: id, verdict: 'block', because: `${finding.because} Nobody can say until when.` };
    }
    return { rule: id, ...finding };
  } catch (error) {
    const name = error instanceof Error ? error.name : 'error';
    return {
      rule: id,
      verdict: 'block',
      because: `The rule "${id}" could not be checked (${name}).`,
      wayOn: 'Call instead; an admin looks at the log.',
    };
  }
}

const isWorse = (a: RuleVerdict, b: RuleVerdict): boolean =>
  severity[a.verdict] > severity[b.verdict] ||
  (a.verdict === 'hold' && b.verdict === 'hold' && (a.until ?? 0) > (b.until ?? 0));
