import type { Actor } from './actor.ts';
import type { ConsentGrant, Stop } from './consent.ts';
import type { Draft } from './draft.ts';
import type { E164 } from './phone.ts';
import type { PlaceHints } from './place-hints.ts';
import type { Language, Reading } from './reading.ts';
import type { Send } from './send.ts';

/** One request that a contact made. */
export interface Lead {
  readonly id: string;
  readonly source: string;
  readonly at: number;
  readonly stage: string;
  readonly channelPreference: 'text' | 'call' | 'email' | 'any';
  readonly name: string | undefined;
  readonly request: string | undefined;
  readonly sourceUrl: string | undefined;
  readonly crmLink: string | undefined;
  /** Equal hashes within the duplicate window are the same request (I6). */
  readonly requestHash: string;
  /** What the rules found in the words of the request. */
  readonly topics?: readonly string[];
  /** Further triggers of the same request, noted and not acted on. */
  readonly repeats: readonly { readonly source: string; readonly at: number }[];
}

export type Outcome = 'booked' | 'not-a-fit' | 'no-answer' | 'closed';

/** An episode of a contact with one Slack thread; the business number is a field of it. */
export interface Conversation {
  readonly id: string;
  /** Slack channel id. */
  readonly channel: string;
  /** The business number texts come from and go to. */
  readonly number: string;
  readonly openedAt: number;
  readonly opener: 'lead' | 'text';
  readonly source: string;
  readonly leadId: string | undefined;
  readonly owner: string | undefined;
  /** When somebody should have answered; restarts for a new owner. */
  readonly dueAt: number | undefined;
  readonly calledAt?: number;
  /** The carrier takes us for a machine here: no automatic text any more but the goodbye. */
  readonly peopleOnly?: true;
  readonly ended?: { readonly outcome: Outcome; readonly by: Actor; readonly at: number };
  readonly summary?: Summary;
}

/** What the contact wants, in a few words, and who wrote that. */
export interface Summary {
  readonly basis: number;
  readonly by: 'rules' | 'model';
  readonly wants: string | undefined;
  readonly nextAction: string | undefined;
}

/** One text from the contact. */
export interface InboundText {
  readonly sid: string;
  readonly at: number;
  readonly conversation: string;
  /** The contact's basis just after it: a button with a lower one was shown before these words. */
  readonly basis: number;
  readonly to: string;
  /** Card and social-security numbers already redacted. */
  readonly body: string | undefined;
  readonly media: readonly { readonly url: string; readonly type: string }[];
  readonly reading: Reading;
}

/** Their words were unclear: nothing leaves until a person chose. */
export interface Pause {
  readonly id: string;
  readonly at: number;
  readonly textSid: string;
  readonly remindedAt?: number;
  readonly resolved?: { readonly as: 'stop' | 'not-an-opt-out'; readonly by: Actor; readonly at: number };
}

export type LineState = 'usable' | 'landline' | 'dead' | 'invalid' | 'unreachable' | 'wrong-number';

export interface PageStep {
  readonly to: readonly string[];
  readonly at: number;
  /** When the next one is called unless somebody has it; undefined when nobody is left. */
  readonly nextAt: number | undefined;
}

/** An escalation in the channel. */
export interface Page {
  readonly id: string;
  readonly conversation: string;
  readonly topic: string;
  readonly severe: boolean;
  readonly raisedAt: number;
  readonly textSid: string | undefined;
  readonly steps: readonly PageStep[];
  readonly acknowledged?: { readonly by: Actor; readonly at: number };
  readonly done?: { readonly by: Actor; readonly at: number };
}

/** Where a card stands in Slack. */
export interface CardPlace {
  readonly channel: string;
  readonly ts: string;
}

/** All that is true of a contact: the fold of its stream. */
export interface Contact {
  readonly ws: string;
  readonly id: string;
  /** Commits folded so far; 0 means that we never heard of this number. */
  readonly version: number;
  /** Grows only on inbound text, consent change, reassignment, newer draft or a send: what a button is bound to. */
  readonly basis: number;
  readonly phone: E164 | undefined;
  readonly name: string | undefined;
  readonly language: Language;
  readonly place: PlaceHints;
  readonly line: LineState;
  readonly grants: readonly ConsentGrant[];
  readonly revocations: readonly Stop[];
  /** Set from a revocation of texts until the contact's own START. */
  readonly optedOut: Stop | undefined;
  /** Their latest text when they last asked us to stop: it and all before it invite no answer any more. */
  readonly lastTextAtStop: string | undefined;
  readonly voiceOptedOut: Stop | undefined;
  readonly pauses: readonly Pause[];
  /** Emergency or self-harm words: sales copy is blocked until a person releases it. */
  readonly sensitiveSince: number | undefined;
  readonly leads: readonly Lead[];
  readonly conversations: readonly Conversation[];
  readonly texts: readonly InboundText[];
  readonly drafts: readonly Draft[];
  readonly sends: readonly Send[];
  readonly pages: readonly Page[];
  readonly cards: Readonly<Record<string, CardPlace>>;
}

/** Nobody yet: what every stream starts from. */
export const nobody = (ws: string, id: string): Contact => ({
  ws,
  id,
  version: 0,
  basis: 0,
  phone: undefined,
  name: undefined,
  language: 'en',
  place: {},
  line: 'usable',
  grants: [],
  revocations: [],
  optedOut: undefined,
  lastTextAtStop: undefined,
  voiceOptedOut: undefined,
  pauses: [],
  sensitiveSince: undefined,
  leads: [],
  conversations: [],
  texts: [],
  drafts: [],
  sends: [],
  pages: [],
  cards: {},
});

export const openConversation = (contact: Contact): Conversation | undefined =>
  contact.conversations.findLast((conversation) => conversation.ended === undefined);

/** The pause that still waits for a person. */
export const openPause = (contact: Contact): Pause | undefined =>
  contact.pauses.find((pause) => pause.resolved === undefined);

export const conversationOf = (contact: Contact, id: string): Conversation | undefined =>
  contact.conversations.find((conversation) => conversation.id === id);

export const draftOf = (contact: Contact, id: string): Draft | undefined =>
  contact.drafts.find((draft) => draft.id === id);

export const sendOf = (contact: Contact, key: string): Send | undefined =>
  contact.sends.find((send) => send.key === key);

/** The one claim that may be under way; every other send of the contact waits for it. */
export const openClaim = (contact: Contact): Send | undefined =>
  contact.sends.find((send) => send.state === 'open' || send.state === 'unresolved');
