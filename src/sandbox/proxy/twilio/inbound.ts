import { z } from 'zod';
import { numberSid } from '../../emulators/twilio-seed.ts';
import { type Fields, textAt } from '../../wire/fields.ts';
import { record } from './create.ts';
import type { TwilioDoor } from './door-parts.ts';
import { segmentsOf } from './message-book.ts';
import type { Delivered } from './webhook.ts';

/** A text from a phone. */
export const inboundSchema = z.object({
  from: z.string(),
  to: z.string(),
  body: z.string().default(''),
  /** Without content a sample picture is sent. */
  media: z
    .array(z.object({ contentType: z.string().default('image/png'), base64: z.string().optional() }))
    .max(10)
    .default([]),
  /** Further webhook parameters, such as `FromZip`. */
  extra: z.record(z.string(), z.string()).default({}),
  /** The text reaches Twilio but no webhook is sent, as when Baton was away. */
  silent: z.boolean().default(false),
});
export type Inbound = z.output<typeof inboundSchema>;

export interface Received {
  readonly message: Fields;
  readonly webhook: Delivered | undefined;
}

/** A text arrives: the carrier acts on keywords and answers them itself, then Baton is told. */
export async function receive(
  door: TwilioDoor,
  text: Inbound,
): Promise<Received | { refused: Fields; status: number }> {
  const { from, to, body } = text;
  const form = { To: to, From: from, Body: body };
  const { status, body: made } = await door.upstream.post('/_twilio/simulate/inbound-message', form);
  if (status !== 201) return { refused: made, status };
  const media = door.media.put(
    textAt(made, 'sid'),
    text.media.map(({ contentType, base64 }) => ({
      contentType,
      ...(base64 === undefined ? {} : { content: Buffer.from(base64, 'base64') }),
    })),
  );
  door.book.note(textAt(made, 'sid'), { createdAt: door.now(), mediaCount: media.length });
  const message = door.book.describe(made);
  const heard = door.carrier.hear(from, body);
  if (heard.reply !== undefined) await answerBack(door, to, from, heard.reply);
  if (text.silent) return { message, webhook: undefined };
  const optOut =
    heard.type !== undefined && door.carrier.settings.advancedOptOut ? { OptOutType: heard.type } : {};
  const webhook = await tellBaton(door, message, { ...optOut, ...text.extra });
  if (webhook) await answerTwiml(door, to, from, webhook.body);
  return { message, webhook };
}

async function tellBaton(
  door: TwilioDoor,
  message: Fields,
  extra: Record<string, string>,
): Promise<Delivered | undefined> {
  const { account, settings, webhooks } = door;
  const to = textAt(message, 'to');
  const address =
    settings.of(account.messagingServiceSid, 'inbound_request_url') || settings.of(numberSid(to), 'sms_url');
  if (address === '') return undefined;
  const sid = textAt(message, 'sid');
  const body = textAt(message, 'body');
  return webhooks.post('inbound', address, {
    AccountSid: account.accountSid,
    ApiVersion: '2010-04-01',
    Body: body,
    From: textAt(message, 'from'),
    FromCity: '',
    FromCountry: 'US',
    FromState: '',
    FromZip: '',
    MessageSid: sid,
    MessagingServiceSid: account.messagingServiceSid,
    NumMedia: String(door.media.of(sid).length),
    NumSegments: body === '' ? '1' : segmentsOf(body),
    SmsMessageSid: sid,
    SmsSid: sid,
    SmsStatus: 'received',
    To: to,
    ToCity: '',
    ToCountry: 'US',
    ToState: '',
    ToZip: '',
    ...mediaParams(door, sid),
    ...extra,
  });
}

const mediaParams = (door: TwilioDoor, sid: string): Record<string, string> =>
  Object.fromEntries(
    door.media.of(sid).flatMap((file, n) => [
      [`MediaContentType${n}`, file.contentType],
      [
        `MediaUrl${n}`,
        `${door.ownUrl()}/2010-04-01/Accounts/${door.account.accountSid}/Messages/${sid}/Media/${file.sid}`,
      ],
    ]),
  );

/** A text that nobody at Baton sent: the carrier's own answer, or TwiML. */
async function answerBack(door: TwilioDoor, from: string, to: string, body: string): Promise<void> {
  const form = { To: to, From: from, Body: body, MessagingServiceSid: door.account.messagingServiceSid };
  const { status, body: made } = await record(door, form);
  if (status !== 201) return;
  door.book.note(textAt(made, 'sid'), { createdAt: door.now(), autoReply: true });
  door.deliveries.start(made, door.deliveries.plan);
}

/** TwiML that says something is sent as Twilio would: an answer past Baton's own gate would show here. */
async function answerTwiml(door: TwilioDoor, from: string, to: string, twiml: string): Promise<void> {
  for (const [, body = ''] of twiml.matchAll(/<Message[^>]*>\s*(?:<Body>)?([^<]+)/g)) {
    if (!door.carrier.isBlocked(to)) await answerBack(door, from, to, body.trim());
  }
}
