import type { Actor } from './actor.ts';
import type { Decision } from './decision.ts';
import type { DraftAuthor, DraftEnd } from './draft.ts';
import type { Purpose } from './purpose.ts';

export interface DraftProposed {
  readonly type: 'DraftProposed';
  readonly draft: string;
  readonly conversation: string;
  readonly purpose: Purpose;
  readonly workflow: string;
  readonly author: DraftAuthor;
  readonly at: number;
  /** Why it is a template although a model is configured, or what the person should know. */
  readonly note?: string;
  /** Findings a person ticked "I'll keep this" for in her own words. */
  readonly kept?: readonly string[];
  /** Facts it rests on, by id. */
  readonly factIds?: readonly string[];
  readonly sealed?: { readonly body: string };
}

export interface DraftEdited {
  readonly type: 'DraftEdited';
  readonly draft: string;
  readonly version: number;
  readonly by: string;
  readonly at: number;
  readonly kept: readonly string[];
  readonly sealed?: { readonly body: string };
}

export interface DraftApproved {
  readonly type: 'DraftApproved';
  readonly draft: string;
  readonly version: number;
  readonly basis: number;
  readonly by: Actor;
  readonly at: number;
  readonly sendAt: number;
  /** It waits for the contact's hours rather than for the undo window. */
  readonly scheduled: boolean;
  readonly decision: Decision;
}

/** Somebody pressed the button and the rules said no; kept so that "why not?" has an answer. */
export interface ApprovalRefused {
  readonly type: 'ApprovalRefused';
  readonly draft: string;
  readonly by: Actor;
  readonly at: number;
  readonly decision: Decision;
}

/** Undo, or a scheduled text taken back: the draft is pending again under a new version. */
export interface ApprovalUndone {
  readonly type: 'ApprovalUndone';
  readonly draft: string;
  readonly version: number;
  readonly by: Actor;
  readonly at: number;
  readonly note?: string;
}

export interface DraftEnded {
  readonly type: 'DraftEnded';
  readonly draft: string;
  readonly why: DraftEnd;
  readonly by: Actor;
  readonly at: number;
  readonly status: 'discarded' | 'expired';
}

/** A text with a promise that its author wants to keep has left, and the promise is due soon. */
export interface PromiseDue {
  readonly type: 'PromiseDue';
  readonly draft: string;
  /** Epoch ms at which it is due. */
  readonly due: number;
  readonly at: number;
}

/** A text that leaves by rule: the one goodbye after a stop, the answer to HELP, approved copy under D5. */
export interface AutomaticTextPlanned {
  readonly type: 'AutomaticTextPlanned';
  readonly draft: string;
  readonly conversation: string;
  readonly purpose: Purpose;
  readonly workflow: string;
  readonly author: DraftAuthor;
  readonly by: Actor;
  readonly at: number;
  readonly sendAt: number;
  /** For a goodbye: the revocation it confirms. */
  readonly answers?: string;
  /** For a reminder: the draft of the first text that it follows. */
  readonly follows?: string;
  readonly sealed?: { readonly body: string };
}
