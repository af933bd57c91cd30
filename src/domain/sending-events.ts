import type { Actor } from './actor.ts';
import type { SenderTrouble } from './sending.ts';

/** What happened to a workspace's senders, in the order it became true. */
export type SendingEvent =
  | SenderTroubleFound
  | SenderResumed
  | SenderTroubleShown
  | ReceivingGapFound
  | ReceivingGapClosed;

export type SendingEventType = SendingEvent['type'];

/** The carrier stopped numbers of ours, or an admin did. */
export interface SenderTroubleFound {
  readonly type: 'SenderTroubleFound';
  readonly trouble: Omit<SenderTrouble, 'resumed' | 'shown'>;
}

/** An admin lets it go on. */
export interface SenderResumed {
  readonly type: 'SenderResumed';
  readonly trouble: string;
  readonly by: Actor;
  readonly at: number;
}

/** Its message was posted; later changes are edits of it. */
export interface SenderTroubleShown {
  readonly type: 'SenderTroubleShown';
  readonly trouble: string;
  readonly channel: string;
  readonly ts: string;
}

/** Twilio told us of a text that it could not bring. */
export interface ReceivingGapFound {
  readonly type: 'ReceivingGapFound';
  readonly gap: string;
  readonly code: string;
  readonly at: number;
}

/** What was missed has been read from the carrier's list. */
export interface ReceivingGapClosed {
  readonly type: 'ReceivingGapClosed';
  readonly gap: string;
  readonly at: number;
}
