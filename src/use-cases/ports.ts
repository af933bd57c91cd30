import type { Actor } from '../domain/actor.ts';
import type { Commit } from '../domain/commit.ts';
import type { Contact } from '../domain/contact.ts';
import type { CopyBook } from '../domain/copy-book.ts';
import type { CopyBookEvent } from '../domain/copy-book-events.ts';
import type { ContactEvent } from '../domain/events.ts';
import type { E164 } from '../domain/phone.ts';
import type { DeliveryStatus } from '../domain/send.ts';
import type { SenderTrouble, Sending } from '../domain/sending.ts';
import type { SendingEvent } from '../domain/sending-events.ts';
import type { Role, Settings } from '../domain/settings.ts';

/** A contact as folded from its commits, and the hash that the next commit must name as `prev`. */
export interface Stream {
  readonly contact: Contact;
  readonly head: string;
}

/** A commit as it was stored. */
export interface StoredCommit extends Omit<Commit, 'effects'> {
  readonly stream: string;
  readonly version: number;
  /** The commit's own link of the chain, hexadecimal SHA-256. */
  readonly hash: string;
}

/** The streams of commits: the only truth. Every function rejects with `StoreAway` when the store cannot be asked. */
export interface Streams {
  /** Snapshot plus tail. A contact we never met is `nobody`. */
  readonly read: (ws: string, contact: string) => Promise<Stream>;
  /**
   * As this process last saw it, or as `nobody` when it does not remember them; the store is not asked. Others may have
   * stored more since: good for a decision that is stored at its version or not at all, and for nothing else.
   */
  readonly recall: (ws: string, contact: string) => Stream;
  /**
   * One insert at the next version. `taken`: somebody else holds that version or that key, so read by key, else
   * reload and decide again. A rejection does not say whether the commit was stored.
   */
  readonly append: (stream: Stream, commit: Commit) => Promise<Stream | 'taken'>;
  readonly findByKey: (ws: string, key: string) => Promise<StoredCommit | undefined>;
  /** All commits of a stream in order, for `why`, proof and verification. */
  readonly history: (ws: string, contact: string) => AsyncIterable<StoredCommit>;
}

/** What holds for a whole workspace as folded from its commits, and the hash that the next commit must name as `prev`. */
export interface WorkspaceStream<S> {
  readonly state: S;
  readonly head: string;
}

/** A stream of what holds for every text of a workspace. Rejects with `StoreAway` when the store cannot be asked. */
export interface WorkspaceStreams<S, E> {
  /** With everything that any process has stored until now. */
  readonly read: (ws: string) => Promise<WorkspaceStream<S>>;
  /** As this process read it last: for cards and buttons. Dispatch reads anew. */
  readonly known: (ws: string) => S;
  readonly append: (stream: WorkspaceStream<S>, commit: Commit<E>) => Promise<WorkspaceStream<S> | 'taken'>;
  /** Was the command with this key carried out? */
  readonly has: (ws: string, key: string) => Promise<boolean>;
}

/** The senders: what stops them, and texts that we may have missed. */
export type SendingStreams = WorkspaceStreams<Sending, SendingEvent>;

/** The approved copy, as people changed it in Slack. */
export type CopyBooks = WorkspaceStreams<CopyBook, CopyBookEvent>;

/** The store cannot be asked or did not answer; nothing is known of a write that was under way. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway';
}

/** How contacts are found without knowing their id. Answers ids, most recently changed first. */
export interface ContactIndex {
  readonly byLastFour: (ws: string, digits: string, limit: number) => Promise<readonly string[]>;
  /** Every word must be one of the contact's name words, or the beginning of one. */
  readonly byName: (ws: string, words: readonly string[], limit: number) => Promise<readonly string[]>;
  /** Contacts with an open conversation. */
  readonly open: (ws: string, limit: number) => Promise<readonly string[]>;
}

/** Who can read along in a Slack channel; `unknown` counts as everybody. */
export type Audience = 'private' | 'public' | 'shared' | 'guests' | 'unknown';

/** What walking one chain, or all of them, found. */
export type Verified =
  | { readonly ok: true; readonly commits: number }
  | { readonly ok: false; readonly link: string; readonly why: string };

/** A text as it is handed to the carrier. */
export interface CarrierOrder {
  readonly ws: string;
  readonly contact: string;
  readonly sendKey: string;
  readonly to: E164;
  readonly from: string;
  readonly messagingServiceSid: string;
  readonly body: string;
  readonly validitySeconds: number;
}

/** `refused` is certain: it did not leave. Everything that is not certain is `unknown`. */
export type CarrierAnswer =
  | { readonly kind: 'accepted'; readonly sid: string; readonly status: DeliveryStatus }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'unknown'; readonly because: string };

/** One line of the carrier's own list. */
export interface CarrierMessage {
  readonly sid: string;
  readonly to: string;
  readonly from: string;
  readonly messagingServiceSid: string | undefined;
  readonly outbound: boolean;
  readonly body: string;
  readonly status: DeliveryStatus;
  readonly code: string | undefined;
  /** Epoch ms. */
  readonly createdAt: number;
}

/** Calls reject only on a bug; the carrier's troubles are values. */
export interface Carrier {
  /** Exactly one HTTP call, time-out 10 s, never retried. */
  readonly send: (order: CarrierOrder) => Promise<CarrierAnswer>;
  /** Texts to a number since a time; undefined when the carrier could not be asked. */
  readonly listTo: (to: E164, since: number) => Promise<readonly CarrierMessage[] | undefined>;
  readonly find: (sid: string) => Promise<CarrierMessage | undefined>;
}

export interface Measure {
  readonly characters: number;
  readonly segments: number;
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Distinct characters that force UCS-2, in order. */
  readonly forcing: readonly string[];
  /** The same words with plain signs for typographic ones, where that saves a part. */
  readonly cheaper?: Rewritten;
  /** That, and without the accents that force UCS-2, where this saves more. It changes spelling. */
  readonly withoutAccents?: Rewritten;
}

/** Other characters for the same words. */
export interface Rewritten {
  readonly text: string;
  readonly segments: number;
}

/** Time, chance and ids, told rather than taken. */
export interface Chance {
  /** Epoch ms. */
  readonly now: () => number;
  /** Ms on a clock that never jumps, for the two seconds between a claim and its call. */
  readonly monotonic: () => number;
  /** A fresh id with a readable prefix. */
  readonly newId: (prefix: string) => string;
}

/** What the use cases need from outside; each takes the part it uses. */
export interface Ports extends Chance {
  readonly streams: Streams;
  readonly sending: SendingStreams;
  readonly copyBooks: CopyBooks;
  readonly carrier: Carrier;
  readonly settings: (ws: string) => Settings | undefined;
  /** Stream id of a number: an HMAC, so that an id tells nobody the number. */
  readonly contactId: (ws: string, phone: E164) => string;
  readonly hash: (text: string) => string;
  readonly measure: (text: string) => Measure;
  /** What keeps a business number from sending, as this process last knew it. */
  readonly senderPaused: (ws: string, number: string) => SenderTrouble | undefined;
  readonly rolesOf: (ws: string, user: string) => Promise<ReadonlySet<Role>>;
  /** False from start, and after any gap in receiving, until missed texts were read (S6). */
  readonly caughtUp: () => boolean;
  /** Reads missed texts from the carrier's list now; rejects when it cannot be asked. */
  readonly readMissed: () => Promise<void>;
  /** A word for the log: ids and counts only. */
  readonly note: (what: string, about: Readonly<Record<string, string | number | boolean>>) => void;
}

/** Something a person asked for that cannot be done, with what to do instead. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason: string;
  readonly who?: Actor;
}

export type { ContactEvent };
