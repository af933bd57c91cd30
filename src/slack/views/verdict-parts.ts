import { type Decision, type RuleVerdict, severity } from '../../domain/decision.ts';

/** Rules about the words of a text, or about who pressed what, rather than about the person and the hour. */
const aboutWords: ReadonlySet<string> = new Set([
  'copy-clean',
  'fresh-words',
  'approved',
  'confirmation-once',
  'reminder-once',
]);

/** The worst thing that other words would not mend; undefined when everything else allows it. */
export function beyondWords({ trace }: Decision): RuleVerdict | undefined {
  const worst = trace
    .filter(({ rule }) => !aboutWords.has(rule))
    .reduce<RuleVerdict | undefined>(
      (worse, next) => (worse && severity[worse.verdict] >= severity[next.verdict] ? worse : next),
      undefined,
    );
  return worst === undefined || worst.verdict === 'allow' ? undefined : worst;
}

/** It can't leave whatever the words are. */
export function stoppedBeyondWords(decision: Decision): RuleVerdict | undefined {
  const worst = beyondWords(decision);
  return worst?.verdict === 'hold' ? undefined : worst;
}

/** When it could leave, if the words were right. */
export function heldUntil(decision: Decision): number | undefined {
  const worst = beyondWords(decision);
  return worst?.verdict === 'hold' ? worst.until : undefined;
}

/** The verdict on the person and the hour alone: what it would be for words that nothing stands against. */
export function withoutWords(decision: Decision): Decision {
  const { because: _, until: __, wayOn: ___, ...rest } = decision;
  const trace = decision.trace.filter(({ rule }) => !aboutWords.has(rule));
  const worst = beyondWords(decision) ?? {
    verdict: 'allow',
    rule: 'all',
    because: trace.at(-1)?.because ?? '',
  };
  return { ...rest, ...worst, trace };
}
