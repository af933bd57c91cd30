import type { Actor } from './actor.ts';
import type { Decision } from './decision.ts';
import type { Purpose } from './purpose.ts';
import type { DeliveryStatus } from './send.ts';

/** Dispatch found the hours closed, a cap reached or a gap too short: tried again at `until`. */
export interface SendHeld {
  readonly type: 'SendHeld';
  readonly draft: string;
  readonly version: number;
  readonly at: number;
  readonly until: number;
  readonly decision: Decision;
}

/** Dispatch was refused by the rules. */
export interface SendBlocked {
  readonly type: 'SendBlocked';
  readonly draft: string;
  readonly version: number;
  readonly at: number;
  readonly decision: Decision;
}

/**
 * The claim that permits exactly one carrier call, by the process whose insert of it was acknowledged, within two
 * seconds. Everybody else who meets it only reconciles.
 */
export interface SendClaimed {
  readonly type: 'SendClaimed';
  readonly sendKey: string;
  readonly draft: string;
  readonly version: number;
  readonly conversation: string;
  readonly purpose: Purpose;
  readonly workflow: string;
  readonly decision: Decision;
  readonly from: string;
  readonly messagingServiceSid: string;
  /** Seconds the carrier may keep it queued. */
  readonly validitySeconds: number;
  /** Random per attempt: proves whose claim was stored when the insert's answer is lost. */
  readonly claimant: string;
  readonly at: number;
  readonly sealed?: { readonly body: string };
}

/** The claimer itself made no call, and can say so. */
export interface SendAbandoned {
  readonly type: 'SendAbandoned';
  readonly sendKey: string;
  readonly because: string;
  readonly at: number;
}

export interface SendAccepted {
  readonly type: 'SendAccepted';
  readonly sendKey: string;
  readonly sid: string;
  readonly how: 'call' | 'callback' | 'reconcile';
  readonly at: number;
}

/** A certain no: the text did not leave. */
export interface SendRefused {
  readonly type: 'SendRefused';
  readonly sendKey: string;
  readonly code: string;
  readonly at: number;
}

/** The carrier's list shows none or several that could be ours; a person decides. */
export interface SendUnresolved {
  readonly type: 'SendUnresolved';
  readonly sendKey: string;
  readonly candidates: number;
  readonly at: number;
}

export interface SendSettled {
  readonly type: 'SendSettled';
  readonly sendKey: string;
  readonly left: boolean;
  readonly by: Actor;
  readonly at: number;
}

/** It certainly did not arrive: the same words go again later, judged anew, under the approval that they have. */
export interface SendRetryPlanned {
  readonly type: 'SendRetryPlanned';
  readonly sendKey: string;
  readonly draft: string;
  /** The draft's next version: its send key has never been used. */
  readonly version: number;
  readonly code: string;
  readonly at: number;
  readonly until: number;
}

/** The carrier's code on this send is about our numbers, not about this contact. */
export interface SenderTroubled {
  readonly type: 'SenderTroubled';
  readonly sendKey: string;
  readonly code: string;
  readonly at: number;
}

/** The carrier's code says that texts to us may have been lost on the way. */
export interface ReceivingDoubted {
  readonly type: 'ReceivingDoubted';
  readonly code: string;
  readonly at: number;
}

export interface DeliveryReported {
  readonly type: 'DeliveryReported';
  readonly sendKey: string;
  readonly sid: string;
  readonly status: DeliveryStatus;
  readonly code?: string;
  readonly at: number;
}

/** The carrier names a second text for one claim; nobody may look away from that. */
export interface SecondTextSeen {
  readonly type: 'SecondTextSeen';
  readonly sendKey: string;
  readonly sid: string;
  readonly at: number;
}

/** A delivery report for a text that we do not know: kept, because it may explain something later. */
export interface StrayReported {
  readonly type: 'StrayReported';
  readonly sid: string;
  readonly status: DeliveryStatus;
  readonly code?: string;
  readonly at: number;
}
