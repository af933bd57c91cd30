import type { Actor } from './actor.ts';
import type { Decision } from './decision.ts';
import type { Purpose } from './purpose.ts';
import type { Language } from './reading.ts';

export type DraftAuthor =
  | {
      readonly kind: 'template';
      readonly template: string;
      readonly version: number;
      readonly locked: boolean;
      /** Absent on drafts of the first releases. */
      readonly language?: Language;
    }
  | { readonly kind: 'model'; readonly model: string }
  | { readonly kind: 'person'; readonly user: string };

export type DraftStatus = 'pending' | 'claimed' | 'scheduled' | 'sent' | 'discarded' | 'expired';

/** Why a draft can no longer be sent; the dead button tells its clicker. */
export type DraftEnd =
  | 'new-text'
  | 'opted-out'
  | 'paused'
  | 'newer-draft'
  | 'another-send'
  | 'blocked'
  | 'refused'
  | 'conversation-closed'
  | 'sensitive'
  | 'new-lead'
  | 'stage-change'
  | 'handoff'
  | 'will-call'
  | 'not-a-fit'
  | 'bad-draft'
  | 'not-now';

export interface Approval {
  readonly by: Actor;
  readonly at: number;
  readonly version: number;
  readonly basis: number;
  /** Nothing leaves before: the undo window, or the minute the contact's hours open. */
  readonly sendAt: number;
  readonly decision: Decision;
}

/** A proposed text. `version` grows with every edit and every undo, so that an old button never fits again. */
export interface Draft {
  readonly id: string;
  readonly conversation: string;
  readonly version: number;
  readonly basis: number;
  readonly purpose: Purpose;
  readonly workflow: string;
  readonly author: DraftAuthor;
  /** The exact characters that would leave; absent after erasure. */
  readonly body: string | undefined;
  /** Findings the person kept on purpose ("I'll keep this"). */
  readonly kept: readonly string[];
  readonly status: DraftStatus;
  /** Sent by rule without a click: confirmation of a stop, HELP answer, approved copy (D5), reminder. */
  readonly automatic: boolean;
  readonly createdAt: number;
  /** For an automatic text: nothing leaves before. */
  readonly goesAt?: number;
  /** For a reminder: the draft of the first text that it follows. */
  readonly follows?: string;
  /** For a goodbye: the revocation it confirms. */
  readonly answers?: string;
  readonly approval?: Approval;
  readonly ended?: {
    readonly why: DraftEnd;
    readonly by: Actor;
    readonly at: number;
    /** The rule's own sentence, where the last check said no. */
    readonly because?: string;
  };
  readonly note?: string;
  /** It left with a promise, and its owner was reminded: when that is due, epoch ms. */
  readonly promiseDue?: number;
}

/** Can this draft still leave? */
export const isOpen = (draft: Draft): boolean =>
  draft.status === 'pending' || draft.status === 'claimed' || draft.status === 'scheduled';
