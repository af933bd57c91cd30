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
import type { Suppression } from './suppressions.ts';

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
  readonly sends: readonly SentBefore[];
  /** Words that a carrier refused for what they say. */
  readonly spentWords: readonly string[];
  /** Did they write in this conversation? */
  readonly wroteHere: boolean;
  /** Why nobody should be written to about new business (C6). */
  readonly suppressions: readonly Suppression[];
  /** Of this text's workflow. A person's own words go before any workflow's. */
  readonly priority: number;
  /** Other workflows' texts to the same contact that are about to go. */
  readonly waiting: readonly { readonly workflow: string; readonly priority: number; readonly at: number }[];
  readonly sender: BusinessNumber | undefined;
  /** What keeps this sender from sending now, and until when (epoch ms) where it ends by itself. */
  readonly senderPaused: { readonly because: string; readonly until?: number } | undefined;
  readonly measure: {
    readonly characters: number;
    readonly segments: number;
    readonly encoding: 'GSM-7' | 'UCS-2';
    readonly forcing: readonly string[];
  };
  /** The open revocation has had its one confirmation, from us or the carrier. */
  readonly confirmationSent: boolean;
}

/** A text that left or may have left; `at` is epoch ms. */
export interface SentBefore {
  readonly at: number;
  readonly workflow: string;
  readonly purpose: Purpose;
  /** In the conversation that the text in question belongs to. */
  readonly here: boolean;
  /** The carrier has not said that it failed. */
  readonly arrived: boolean;
}

/** Everything the rules may know; a rule reads nothing else. */
export interface SendFacts extends KnownFacts {
  /** Is it a decent hour where they are, in every zone and state they may be in? */
  readonly window: OpenState;
  /** What stands against the exact words. */
  readonly findings: readonly CopyFinding[];
}
