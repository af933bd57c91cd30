import type { Purpose } from './purpose.ts';

/**
 * Twilio's message states, ranked: a later report with a lower rank is history, not news. `sent` may be final.
 * https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks (order is not guaranteed)
 */
export const deliveryRank = {
  accepted: 0,
  scheduled: 0,
  queued: 1,
  sending: 2,
  sent: 3,
  delivered: 5,
  undelivered: 5,
  failed: 5,
  canceled: 5,
  read: 6,
} as const;

export type DeliveryStatus = keyof typeof deliveryRank;

export const isDeliveryStatus = (text: string): text is DeliveryStatus => Object.hasOwn(deliveryRank, text);

/**
 * Where a handed-over text stands with us. `open`: claimed, the carrier's answer is awaited or was lost.
 * `unresolved`: the carrier could not tell either, a person decides.
 */
export type SendState =
  | 'open'
  | 'accepted'
  | 'refused'
  | 'abandoned'
  | 'unresolved'
  | 'judged-left'
  | 'judged-not-left';

/** One text handed, or about to be handed, to the carrier. */
export interface Send {
  readonly key: string;
  readonly draft: string;
  readonly draftVersion: number;
  readonly conversation: string;
  readonly purpose: Purpose;
  readonly workflow: string;
  /** For a goodbye: the revocation it confirms. */
  readonly answers?: string;
  readonly claimedAt: number;
  /** The contact's basis just after the claim: unmoved means that nothing has happened since. */
  readonly basis: number;
  readonly claimant: string;
  readonly approvedBy: string;
  readonly from: string;
  readonly messagingServiceSid: string;
  readonly body: string | undefined;
  readonly state: SendState;
  readonly sid?: string;
  /** A second text of the carrier's for this one claim: an alarm. */
  readonly secondSid?: string;
  readonly status?: DeliveryStatus;
  readonly code?: string;
  readonly reportedAt?: number;
  /** It did not arrive; the same words go again then, as the next version of their draft. */
  readonly retryAt?: number;
}

/** The carrier took it and has said since that it did not arrive. */
export const hasFailed = ({ status }: Send): boolean =>
  status === 'failed' || status === 'undelivered' || status === 'canceled';

/** The carrier may have taken it: counts against caps and is never sent again by the machine. */
export const mayHaveLeft = (send: Send): boolean =>
  send.state !== 'refused' && send.state !== 'abandoned' && send.state !== 'judged-not-left';
