import { ungroundedClaims } from '../policy/ground-claims.ts';
import type { CopyFinding } from '../policy/review-copy.ts';
import { answerSchema, type ModelAnswer } from './answer-schema.ts';
import type { Fact } from './prompt.ts';

export type Read =
  | { readonly kind: 'answer'; readonly answer: ModelAnswer }
  /** Worth one more try: the shape was wrong. */
  | { readonly kind: 'malformed'; readonly because: string }
  /** Not to be used, whatever its shape. */
  | { readonly kind: 'refused'; readonly because: string };

/** What a model sent → an answer, or why not. Pure; the words of an answer never stand in `because`. */
export function readAnswer(message: { readonly stopReason: string | null; readonly text: string }): Read {
  if (message.stopReason === 'refusal') return { kind: 'refused', because: 'the model declined' };
  if (message.stopReason === 'max_tokens') return { kind: 'refused', because: 'the answer was cut off' };
  const parsed = answerSchema.safeParse(jsonOf(message.text));
  if (parsed.success) return { kind: 'answer', answer: parsed.data };
  const faults = parsed.error.issues.map(({ path, code }) => `${path.join('.') || 'answer'}: ${code}`);
  return { kind: 'malformed', because: faults.slice(0, 5).join('; ') };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Why an answer in good shape must not be shown as a draft; undefined when it may. */
export function unfit(
  answer: ModelAnswer,
  facts: readonly Fact[],
  review: (draft: string) => readonly CopyFinding[],
): string | undefined {
  const sources = facts.map(({ words }) => words);
  const invented = [
    ...ungroundedClaims(answer.draft, sources),
    ...ungroundedClaims(answer.summary, sources),
    ...ungroundedClaims(answer.next_action, sources),
  ];
  if (invented.length > 0)
    return `it named a ${[...new Set(invented.map(({ kind }) => kind))].join(', ')} that nobody gave`;
  const known = new Set(facts.map(({ id }) => id));
  if (answer.fact_ids.some((id) => !known.has(id))) return 'it rests on facts that do not exist';
  const findings = review(answer.draft);
  return findings.length === 0
    ? undefined
    : `the rules found ${[...new Set(findings.map(({ id }) => id))].join(', ')}`;
}
