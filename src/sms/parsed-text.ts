import type { E164 } from '../domain/phone.ts';
import type { PlaceHints } from '../domain/place-hints.ts';

/** What Twilio's Advanced Opt-Out says it understood, and has answered already. */
export type OptOutType = 'STOP' | 'START' | 'HELP';

/** One text from a contact, from the webhook or from the carrier's list. Strings are well-formed Unicode. */
export interface ParsedText {
  readonly sid: string;
  readonly from: E164;
  /** The business number it was sent to; whether it is ours is the use case's question. */
  readonly to: string;
  /** Empty for a text of pictures only. */
  readonly body: string;
  readonly media: readonly { readonly url: string; readonly type: string }[];
  readonly optOutType?: OptOutType;
  readonly messagingServiceSid?: string;
  readonly place: PlaceHints;
  /** As it came: the urlencoded form, or JSON of the carrier's list entry. */
  readonly raw: string;
  /** Epoch ms, from the carrier's list; a webhook does not say. */
  readonly at?: number;
}
