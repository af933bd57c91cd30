import type { Purpose } from './purpose.ts';

/** Worst verdict wins, so the order of rules never changes the outcome. */
export const severity = { allow: 0, hold: 1, review: 2, block: 3 } as const;

export type Verdict = keyof typeof severity;

/** What one rule said of one send. */
export interface RuleVerdict {
  readonly rule: string;
  readonly verdict: Verdict;
  /** One sentence for a person, without the contact's number or words. */
  readonly because: string;
  /** For `hold`: epoch ms from which asking again can give another answer. */
  readonly until?: number;
  /** Which fact is missing, who can mend it, what is possible instead. */
  readonly wayOn?: string;
}

/** The facts a verdict rested on, kept so that it can be explained years later. */
export interface Evidence {
  readonly consentId?: string;
  readonly optOut: 'open' | 'paused' | 'opted out';
  readonly localTimes: readonly { readonly zone: string; readonly text: string }[];
  readonly placeBy: string;
  /** Which sources disagree about where they are. */
  readonly placeConflicts?: string;
  readonly sentIn24Hours: number;
  readonly findings: readonly string[];
  readonly approvedBy: string;
  readonly draft: string;
  readonly draftVersion: number;
  readonly basis: number;
}

/** The verdict of every rule on one send, stored as made. */
export interface Decision {
  readonly verdict: Verdict;
  readonly rule: string;
  readonly because: string;
  readonly until?: number;
  readonly wayOn?: string;
  readonly at: number;
  readonly purpose: Purpose;
  /** Version of the rule data that was used, so that a later change can be told apart. */
  readonly rules: string;
  readonly trace: readonly RuleVerdict[];
  readonly evidence: Evidence;
}
