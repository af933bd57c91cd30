import { SegmentedMessage } from 'sms-segments-calculator';
import { type Fields, textAt } from '../../wire/fields.ts';

/** What the proxy knows of a message beyond what the emulator keeps. */
export interface MessageFacts {
  /** Epoch ms by the sandbox's clock. */
  readonly createdAt: number;
  readonly statusCallback?: string;
  readonly validityPeriod?: number;
  readonly mediaCount?: number;
  readonly autoReply?: boolean;
  readonly errorCode?: number;
}

const hexOf = (sid: string): string => sid.slice(2);

/** Messages by SID. A message with media has an `MM` SID before the proxy and an `SM` SID behind it. */
export class MessageBook {
  readonly #facts = new Map<string, MessageFacts>();

  note(sid: string, facts: MessageFacts): void {
    this.#facts.set(hexOf(sid), { ...this.#facts.get(hexOf(sid)), ...facts });
  }

  fail(sid: string, errorCode: number): void {
    const facts = this.of(sid);
    if (facts) this.#facts.set(hexOf(sid), { ...facts, errorCode });
  }

  of(sid: string): MessageFacts | undefined {
    return this.#facts.get(hexOf(sid));
  }

  /** A message as Twilio shows it, from the emulator's. */
  describe(message: Fields): Fields {
    const innerSid = textAt(message, 'sid');
    const facts = this.of(innerSid);
    const { mediaCount = 0, autoReply, errorCode } = facts ?? {};
    const sid = mediaCount > 0 ? `MM${hexOf(innerSid)}` : innerSid;
    return {
      ...message,
      sid,
      num_segments: segmentsOf(textAt(message, 'body')),
      ...(mediaCount > 0 ? { num_media: String(mediaCount), num_segments: '1' } : {}),
      ...(autoReply ? { direction: 'outbound-reply' } : {}),
      ...(errorCode === undefined ? {} : { error_code: errorCode, error_message: `Error ${errorCode}` }),
      uri: textAt(message, 'uri').replace(innerSid, sid),
      subresource_uris: { media: textAt(message, 'uri').replace(`${innerSid}.json`, `${sid}/Media.json`) },
    };
  }
}

/** The SID under which the emulator keeps a message. */
export const innerSidOf = (sid: string): string => `SM${hexOf(sid)}`;

/** Segments as Twilio counts them: GSM-7 where every character allows it, otherwise UCS-2. */
export const segmentsOf = (body: string): string =>
  body === '' ? '0' : String(new SegmentedMessage(body, 'auto').segmentsCount);
