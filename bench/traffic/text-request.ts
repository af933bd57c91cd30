import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { httpPost } from './http-post.ts';
import { phoneOf, sidOf } from './people.ts';

export interface TwilioSide {
  readonly accountSid: string;
  readonly authToken: string;
  readonly messagingServiceSid: string;
  /** The business number that is texted. */
  readonly number: string;
  /** What the webhook is signed for. */
  readonly publicUrl: string;
}

/** One inbound text as Twilio delivers it, with the fields that it sends for a number in Texas. */
export function textRequest(twilio: TwilioSide, number: number, person: number, body: string): Buffer {
  const sid = sidOf(number);
  const fields = {
    ToCountry: 'US',
    ToState: 'TX',
    SmsMessageSid: sid,
    NumMedia: '0',
    ToCity: 'AUSTIN',
    FromZip: '78701',
    SmsSid: sid,
    FromState: 'TX',
    SmsStatus: 'received',
    FromCity: 'AUSTIN',
    Body: body,
    FromCountry: 'US',
    To: twilio.number,
    MessagingServiceSid: twilio.messagingServiceSid,
    ToZip: '78704',
    NumSegments: '1',
    MessageSid: sid,
    AccountSid: twilio.accountSid,
    From: phoneOf(person),
    ApiVersion: '2010-04-01',
  };
  const path = '/sms/inbound';
  return httpPost(
    path,
    {
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      'user-agent': 'TwilioProxy/1.1',
      'x-twilio-signature': getExpectedTwilioSignature(
        twilio.authToken,
        `${twilio.publicUrl}${path}`,
        fields,
      ),
    },
    new URLSearchParams(fields).toString(),
  );
}
