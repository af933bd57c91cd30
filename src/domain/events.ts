import type { Actor } from './actor.ts';
import type { ConsentGrant, Revocation } from './consent.ts';
import type { InboundText, Lead, LineState, Outcome, PageStep, Pause } from './contact.ts';
import type { Decision } from './decision.ts';
import type { DraftAuthor, DraftEnd } from './draft.ts';
import type { E164 } from './phone.ts';
import type { PlaceHints } from './place-hints.ts';
import type { Purpose } from './purpose.ts';
import type { Language } from './reading.ts';
import type { DeliveryStatus } from './send.ts';

/**
 * What happened to a contact, in the order it became true. Names are past tense. Whatever tells who somebody is or
 * what they wrote stands in `sealed`, is stored apart and can be erased; it is then absent and the fold copes.
 */
export type ContactEvent =
  | ContactMet
  | LeadReceived
  | LeadRepeated
  | ConversationOpened
  | ConversationEnded
  | TextReceived
  | ConsentGranted
  | ConsentRevoked
  | ConsentReopened
  | ContactPaused
  | PauseReminded
  | PauseResolved
  | DraftProposed
  | DraftEdited
  | DraftApproved
  | ApprovalRefused
  | ApprovalUndone
  | DraftEnded
  | AutomaticTextPlanned
  | SendHeld
  | SendBlocked
  | SendClaimed
  | SendAbandoned
  | SendAccepted
  | SendRefused
  | SendUnresolved
  | SendSettled
  | DeliveryReported
  | SecondTextSeen
  | StrayReported
  | OwnerChanged
  | CallLogged
  | SummaryWritten
  | SensitiveReleased
  | LineMarked
  | PageRaised
  | PageClimbed
  | PageAcknowledged
  | PageDone
  | CardShown
  | MediaPosted;

export type ContactEventType = ContactEvent['type'];

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
  readonly sealed?: { readonly body: string };
}

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

export interface MediaPosted {
  readonly type: 'MediaPosted';
  readonly textSid: string;
  readonly count: number;
  readonly failed: number;
}
