import type { RuleVerdict } from '../domain/decision.ts';
import type { SendFacts } from './send-facts.ts';

export type Finding = Omit<RuleVerdict, 'rule'>;

/** One reason for or against a text: total, pure, and run on every send. */
export interface Rule {
  readonly id: string;
  readonly check: (facts: SendFacts) => Finding;
}

export const allow = (because: string): Finding => ({ verdict: 'allow', because });
export const hold = (because: string, until: number): Finding => ({ verdict: 'hold', because, until });
export const block = (because: string, wayOn: string): Finding => ({ verdict: 'block', because, wayOn });
export const review = (because: string, wayOn: string): Finding => ({ verdict: 'review', because, wayOn });
