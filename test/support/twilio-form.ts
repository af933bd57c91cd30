import twilio from 'twilio';

export const ACCOUNT = `AC${'0'.repeat(32)}`;
export const TOKEN = 'twilio-auth-token-of-the-tests';
/** Behind a proxy that takes a path prefix off: what Twilio signs is not what we are asked for. */
export const PUBLIC_URL = 'https://baton.example.com/hooks';

export type Fields = Readonly<Record<string, string>>;

/** An inbound text as Twilio posts it: a real webhook's fields with made-up values. */
export const inboundFields = (change: Fields = {}): Fields => ({
  ToCountry: 'US',
  ToState: 'TX',
  SmsMessageSid: `SM${'a'.repeat(32)}`,
  NumMedia: '0',
  ToCity: 'AUSTIN',
  FromZip: '77002',
  SmsSid: `SM${'a'.repeat(32)}`,
  FromState: 'TX',
  SmsStatus: 'received',
  FromCity: 'HOUSTON',
  Body: 'How much is it?',
  FromCountry: 'US',
  To: '+15125550100',
  MessagingServiceSid: `MG${'0'.repeat(32)}`,
  ToZip: '78701',
  NumSegments: '1',
  MessageSid: `SM${'a'.repeat(32)}`,
  AccountSid: ACCOUNT,
  From: '+17135550142',
  ApiVersion: '2010-04-01',
  ...change,
});

export const statusFields = (change: Fields = {}): Fields => ({
  SmsSid: `SM${'b'.repeat(32)}`,
  SmsStatus: 'delivered',
  MessageStatus: 'delivered',
  To: '+17135550142',
  MessageSid: `SM${'b'.repeat(32)}`,
  AccountSid: ACCOUNT,
  From: '+15125550100',
  ApiVersion: '2010-04-01',
  ...change,
});

/** The signature that Twilio's own library computes for these fields at this path. */
export const sign = (path: string, fields: Fields, token = TOKEN): string =>
  twilio.getExpectedTwilioSignature(token, `${PUBLIC_URL}${path}`, fields);

/** Posts a form as Twilio does; null leaves the signature out. */
export const post = (
  url: string,
  path: string,
  fields: Fields,
  signature: string | null = sign(path, fields),
): Promise<Response> =>
  fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      ...(signature === null ? {} : { 'x-twilio-signature': signature }),
    },
    body: new URLSearchParams(fields),
  });
