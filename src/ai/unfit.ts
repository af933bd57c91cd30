import type { Language } from '../domain/reading.ts';
import { readText } from '../policy/read-text.ts';
import type { CopyFinding } from '../policy/review-copy.ts';
import type { ModelAnswer } from './answer-schema.ts';
import type { Fact } from './facts.ts';
import { inventedIn } from './invented.ts';
import { overreachIn, strangeAddress } from './overreach.ts';
import { readsPlainly } from './reads-plainly.ts';
import { statesMoreThanAllowed } from './speech-acts.ts';
import { hasStrangeLetters } from './strange-letters.ts';

/** What an answer is measured against. */
export interface Measured {
  readonly facts: readonly Fact[];
  /** Every name that the business goes by. */
  readonly business: readonly string[];
  /** What the rules took their language for. */
  readonly language: Language;
  /** Words that a person turned down. */
  readonly not?: string | undefined;
  /** The gate's own findings on a machine's text to this contact. */
  readonly review: (draft: string) => readonly CopyFinding[];
}

type Check = (answer: ModelAnswer, against: Measured) => string | undefined;

/** Why an answer in good shape must not be shown, in words for the card that repeat none of it; undefined when it may. */
export function unfit(answer: ModelAnswer, against: Measured): string | undefined {
  for (const check of checks) {
    const because = check(answer, against);
    if (because !== undefined) return because;
  }
  return undefined;
}

const checks: readonly Check[] = [
  (answer, { facts }) => {
    const invented = inventedIn(answer, wordsOf(facts));
    return invented.length === 0 ? undefined : `the AI named a ${listed(invented)} that nobody gave`;
  },
  ({ draft, summary, next_action }, { facts }) =>
    hasStrangeLetters(draft, wordsOf(facts), 'text') ||
    hasStrangeLetters(summary + next_action, wordsOf(facts), 'note')
      ? 'the AI used letters or signs that do not belong in a text'
      : undefined,
  ({ fact_ids }, { facts }) =>
    fact_ids.every((named) => facts.some(({ id }) => id === named))
      ? undefined
      : 'the AI rests it on facts that do not exist',
  ({ draft, language }, { language: known }) => {
    // English is also what the rules say when they cannot tell; then the model may know better.
    const theirs = known === 'es' || known === 'fr' ? [known] : ['en', language];
    const written = readText(draft).language;
    return written !== 'other' && theirs.includes(written)
      ? undefined
      : 'the AI wrote in another language than theirs';
  },
  ({ draft }, { facts }) =>
    readsPlainly(draft, facts) ? undefined : 'the AI used words that our rules cannot read',
  ({ draft, summary, next_action }, { facts }) =>
    [draft, summary, next_action].some((text) => strangeAddress(text, wordsOf(facts)))
      ? 'the AI named a link that nobody gave'
      : undefined,
  ({ draft }, { facts }) =>
    overreachIn(draft, wordsOf(facts), facts.findLast(({ from }) => from === 'contact')?.words),
  ({ draft }, { business, facts }) =>
    statesMoreThanAllowed(
      draft,
      { business, contact: facts.find(({ id }) => id === 'name')?.words ?? '' },
      wordsOf(facts),
    )
      ? 'the AI stated what only a person may state'
      : undefined,
  ({ draft }, { not }) => (draft === not ? 'the AI had nothing else to say' : undefined),
  ({ draft }, { review }) => {
    const findings = review(draft);
    return findings.length === 0
      ? undefined
      : `the rules found ${listed(findings.map(({ id }) => id.replaceAll('-', ' ')))} in the AI's text`;
  },
];

const wordsOf = (facts: readonly Fact[]): string[] => facts.map(({ words }) => words);

const listed = (words: readonly string[]): string => [...new Set(words)].join(', ');
