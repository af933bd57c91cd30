import type { Actor } from '../domain/actor.ts';
import type { ConsentGrant, Revocation } from '../domain/consent.ts';
import type { LineState } from '../domain/contact.ts';
import type { DraftAuthor } from '../domain/draft.ts';
import type { Purpose } from '../domain/purpose.ts';
import type { Language } from '../domain/reading.ts';
import type { BusinessNumber, Settings } from '../domain/settings.ts';
import type { Place } from './place.ts';
import type { OpenState } from './quiet-hours.ts';
import type { CopyFinding } from './review-copy.ts';

/** What is known of one text that wants to leave, before anything is derived from it. */
export interface KnownFacts {
  /** Epoch ms. */
  readonly now: number;
  readonly settings: Settings;
  readonly purpose: Purpose;
  readonly draft: {
    readonly id: string;
    readonly version: number;
    readonly basis: number;
    readonly author: DraftAuthor;
    readonly automatic: boolean;
    readonly workflow: string;
    readonly body: string | undefined;
    readonly kept: readonly string[];
  };
  /** Who pressed the button, for what; absent for texts that leave by rule. */
  readonly approval: { readonly by: Actor; readonly version: number; readonly basis: number } | undefined;
  /** The contact's basis as it is now. */
  readonly basis: number;
  readonly phoneKnown: boolean;
  readonly language: Language;
  readonly line: LineState;
  readonly optedOut: Revocation | undefined;
  readonly paused: boolean;
  readonly sensitive: boolean;
  /** Grants that no revocation has ended. */
  readonly grants: readonly ConsentGrant[];
  /** Their latest text: consent to be answered, and proof of it. */
  readonly lastText: { readonly sid: string; readonly at: number } | undefined;
  readonly request: string | undefined;
  readonly channelPreference: 'text' | 'call' | 'email' | 'any';
  readonly conversationEnded: boolean;
  readonly queue: string | undefined;
  readonly place: Place;
  /** Texts that left or may have left, newest last. */
  readonly sends: readonly { readonly at: number; readonly workflow: string; readonly purpose: Purpose }[];
  readonly sender: BusinessNumber | undefined;
  /** Why this sender may not send now, when the carrier has stopped it. */
  readonly senderPaused: string | undefined;
  readonly measure: {
    readonly characters: number;
    readonly segments: number;
    readonly encoding: 'GSM-7' | 'UCS-2';
    readonly forcing: readonly string[];
  };
  /** The open revocation has had its one confirmation, from us or the carrier. */
  readonly confirmationSent: boolean;
}

/** Everything the rules may know; a rule reads nothing else. */
export interface SendFacts extends KnownFacts {
  /** Is it a decent hour where they are, in every zone and state they may be in? */
  readonly window: OpenState;
  /** What stands against the exact words. */
  readonly findings: readonly CopyFinding[];
}
