import type { ConsentKind } from '../domain/consent.ts';
import type { Lead } from '../domain/contact.ts';
import type { E164 } from '../domain/phone.ts';
import type { PlaceHints } from '../domain/place-hints.ts';

/** A lead as the intake edge parsed it; every string well-formed. */
export interface LeadRequest {
  readonly ws: string;
  readonly webhookId: string;
  /** SHA-256 of the body as it came. */
  readonly payloadHash: string;
  readonly raw: string;
  /** Absent: nobody can be texted, and a person finds the number (I7). */
  readonly phone?: E164;
  readonly name?: string;
  readonly source: string;
  readonly sourceUrl?: string;
  readonly request?: string;
  /** What it is about in the source's own words, where it says so apart from the request. */
  readonly service?: string;
  readonly channelPreference: Lead['channelPreference'];
  readonly stage: string;
  readonly place: PlaceHints;
  readonly ownerHint?: string;
  readonly crmLink?: string;
  readonly consent?: {
    readonly kind: ConsentKind;
    /** Epoch ms; when it was given, not when we heard of it. */
    readonly at: number;
    readonly disclosure?: string;
    readonly url?: string;
    readonly ip?: string;
    readonly userAgent?: string;
    /** Whose consent it is, where the proof names them. */
    readonly phone?: E164;
    readonly name?: string;
    readonly service?: string;
  };
}
