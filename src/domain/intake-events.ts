import type { Actor } from './actor.ts';
import type { ConsentGrant, Revocation } from './consent.ts';
import type { InboundText, Lead, LineState, Outcome, Pause } from './contact.ts';
import type { E164 } from './phone.ts';
import type { PlaceHints } from './place-hints.ts';
import type { Language } from './reading.ts';

export interface ContactMet {
  readonly type: 'ContactMet';
  readonly sealed?: { readonly phone: E164 };
}

export interface LeadReceived {
  readonly type: 'LeadReceived';
  readonly conversation: string;
  readonly lead: Omit<Lead, 'name' | 'request' | 'sourceUrl' | 'crmLink' | 'repeats'>;
  readonly place: PlaceHints;
  readonly language?: Language;
  /** SHA-256 of the body as it came: the same webhook id with other words is refused. */
  readonly payloadHash: string;
  readonly sealed?: {
    readonly name?: string;
    readonly request?: string;
    readonly sourceUrl?: string;
    readonly crmLink?: string;
    /** The payload as it came, card and social-security numbers redacted. */
    readonly raw: string;
  };
}

/** The same request came from a second trigger within the window (I6). */
export interface LeadRepeated {
  readonly type: 'LeadRepeated';
  readonly leadId: string;
  readonly source: string;
  readonly at: number;
  /** When the source says another stage than before. */
  readonly stage?: string;
  readonly payloadHash: string;
  readonly sealed?: { readonly raw: string };
}

export interface ConversationOpened {
  readonly type: 'ConversationOpened';
  readonly conversation: string;
  readonly channel: string;
  readonly number: string;
  readonly opener: 'lead' | 'text';
  readonly source: string;
  readonly leadId?: string;
  readonly owner?: string;
  readonly at: number;
  readonly dueAt?: number;
}

export interface ConversationEnded {
  readonly type: 'ConversationEnded';
  readonly conversation: string;
  readonly outcome: Outcome;
  readonly by: Actor;
  readonly at: number;
}

export interface TextReceived {
  readonly type: 'TextReceived';
  readonly text: Omit<InboundText, 'body' | 'basis'>;
  readonly place: PlaceHints;
  readonly sealed?: { readonly body: string; readonly raw: string };
}

export interface ConsentGranted {
  readonly type: 'ConsentGranted';
  readonly grant: ConsentGrant;
  readonly sealed?: {
    readonly disclosure?: string;
    readonly url?: string;
    readonly ip?: string;
    readonly userAgent?: string;
    readonly words?: string;
  };
}

export interface ConsentRevoked {
  readonly type: 'ConsentRevoked';
  readonly revocation: Revocation;
  readonly textSid?: string;
  readonly sealed?: { readonly words: string };
}

/** The contact's own START or UNSTOP, or a YES that a person looked at. Grants before it stay void. */
export interface ConsentReopened {
  readonly type: 'ConsentReopened';
  readonly grant: ConsentGrant;
  readonly textSid: string;
}

export interface ContactPaused {
  readonly type: 'ContactPaused';
  readonly pause: Pause;
  readonly sealed?: { readonly words: string };
}

/** Nobody has chosen for an hour. */
export interface PauseReminded {
  readonly type: 'PauseReminded';
  readonly pause: string;
  readonly at: number;
}

export interface PauseResolved {
  readonly type: 'PauseResolved';
  readonly pause: string;
  readonly as: 'stop' | 'not-an-opt-out';
  readonly by: Actor;
  readonly at: number;
  readonly sealed?: { readonly reason: string };
}

/** A person took over after emergency or self-harm words and lets ordinary copy go again. */
export interface SensitiveReleased {
  readonly type: 'SensitiveReleased';
  readonly by: Actor;
  readonly at: number;
}

export interface LineMarked {
  readonly type: 'LineMarked';
  readonly line: LineState;
  readonly because: string;
  readonly at: number;
}

/** Only people write here from now on. */
export interface AutomationStopped {
  readonly type: 'AutomationStopped';
  readonly conversation: string;
  readonly because: string;
  readonly at: number;
}

export interface MediaPosted {
  readonly type: 'MediaPosted';
  readonly textSid: string;
  readonly count: number;
  readonly failed: number;
}
