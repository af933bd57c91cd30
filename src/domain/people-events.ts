import type { Actor } from './actor.ts';
import type { PageStep } from './contact.ts';
import type { Language } from './reading.ts';

export interface OwnerChanged {
  readonly type: 'OwnerChanged';
  readonly conversation: string;
  readonly owner?: string;
  readonly how: 'claimed' | 'released' | 'reassigned';
  readonly by: Actor;
  readonly at: number;
  readonly dueAt?: number;
}

export interface CallLogged {
  readonly type: 'CallLogged';
  readonly conversation: string;
  readonly by: Actor;
  readonly at: number;
}

export interface SummaryWritten {
  readonly type: 'SummaryWritten';
  readonly conversation: string;
  readonly basis: number;
  readonly by: 'rules' | 'model';
  readonly intent?: string;
  readonly language?: Language;
  /** Topics a model added; it can add, never remove. */
  readonly topics?: readonly string[];
  readonly usage?: { readonly model: string; readonly input: number; readonly output: number };
  readonly sealed?: { readonly wants?: string; readonly nextAction?: string };
}

export interface PageRaised {
  readonly type: 'PageRaised';
  readonly page: string;
  readonly conversation: string;
  readonly topic: string;
  readonly severe: boolean;
  /** Emergency or self-harm: automatic and sales copy stops until a person releases it. */
  readonly stopsCopy: boolean;
  readonly textSid?: string;
  readonly step: PageStep;
  readonly at: number;
}

/** Nobody took it in time, somebody passed it on, or the one who had it went quiet. */
export interface PageClimbed {
  readonly type: 'PageClimbed';
  readonly page: string;
  readonly because: 'no-answer' | 'passed-on' | 'went-quiet';
  readonly step: PageStep;
  readonly at: number;
}

export interface PageAcknowledged {
  readonly type: 'PageAcknowledged';
  readonly page: string;
  readonly by: Actor;
  readonly at: number;
  /** When an acknowledgement without a text, call or outcome counts as forgotten. */
  readonly staleAt: number;
}

export interface PageDone {
  readonly type: 'PageDone';
  readonly page: string;
  readonly by: Actor;
  readonly at: number;
}

/** A card was posted; later changes are edits of this message and need no event. */
export interface CardShown {
  readonly type: 'CardShown';
  readonly card: string;
  readonly channel: string;
  readonly ts: string;
}
