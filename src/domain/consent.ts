/**
 * What a grant covers. `inquiry`: they asked us something and may be answered. `informational`: they agreed to
 * texts about it (prior express consent). `marketing`: written agreement to promotions (47 CFR 64.1200(f)(9)).
 */
export type ConsentKind = 'inquiry' | 'informational' | 'marketing';

/** Whose evidence it seems to be: another number's, another person's, for another service. */
export type ConsentConflict = 'phone' | 'person' | 'service';

export type ConsentHow = 'form' | 'keyword' | 'voice' | 'inbound-text' | 'recorded-by-rep' | 'import';

/** One grant in the ledger. Wording, address and browser are personal and sealed in its event. */
export interface ConsentGrant {
  readonly id: string;
  readonly kind: ConsentKind;
  readonly how: ConsentHow;
  readonly at: number;
  /** SHA-256 of the exact disclosure text; absent when none was shown or sent to us. */
  readonly disclosureHash?: string;
  /** False when nobody can show what was agreed to: replies only. */
  readonly proven: boolean;
  readonly leadId?: string;
  readonly textSid?: string;
  /** Recorded by a person and not yet looked at by compliance. */
  readonly secondLookDue?: boolean;
  /** What its evidence names otherwise than the request it came with: a person looks before anything rests on it (C12). */
  readonly conflicts?: readonly ConsentConflict[];
  /** The revocation that ended it, for good: whatever reopens the number later is a new grant. */
  readonly voidedBy?: string;
}

export type RevocationHow = 'text' | 'carrier' | 'provider-error' | 'recorded-by-person' | 'voice-note';

/** One revocation in the ledger. */
export interface Revocation {
  readonly id: string;
  readonly how: RevocationHow;
  readonly at: number;
  readonly scope: { readonly sms: boolean; readonly voice: boolean };
  /** The carrier (or Twilio) has answered it already, so that we must not. */
  readonly carrierConfirmed: boolean;
  readonly alsoAppointment: boolean;
  readonly by: string;
}

/** A revocation as a contact keeps it: with the words behind it, until they are erased. */
export interface Stop extends Revocation {
  readonly words?: string;
}
