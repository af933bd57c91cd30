/**
 * The door before the emulated Twilio: checks the account's password, refuses what Twilio refuses, plays the carrier
 * (keywords, blocks, delivery, files) and calls Baton with signed webhooks. The emulator keeps the record.
 *
 * Texts from phones: `POST /_twilio/simulate/inbound-message` (form `To From Body`, and for pictures `NumMedia` with
 * `MediaContentType0`…), Basic auth of the account; or `POST /twilio/inbound` at the control address.
 */
import { timingSafeEqual } from 'node:crypto';
import { fieldsOf, textAt } from '../../wire/fields.ts';
import { type Answer, type Exchange, jsonAnswer, type Service } from '../exchange.ts';
import { forward } from '../forward.ts';
import { createMessage } from './create.ts';
import type { TwilioDoor } from './door-parts.ts';
import { inboundSchema, receive } from './inbound.ts';
import { listMessages } from './listing.ts';
import { innerSidOf } from './message-book.ts';
import { pathParts } from './operations.ts';
import { twilioRefusal } from './refusal.ts';
import { simulateStatus } from './simulate-status.ts';

type Operation = (door: TwilioDoor, exchange: Exchange) => Promise<Answer>;

const settingsUpdate: Operation = async (door, exchange) => {
  const sid = /(?:PN|MG)[0-9a-f]{32}/.exec(exchange.path)?.[0] ?? '';
  const left = door.settings.take(sid, exchange.fields);
  const { status, body } = await door.upstream.post(exchange.path, left);
  return jsonAnswer(status, door.settings.describe(body));
};

const settingsRead: Operation = async (door, exchange) => {
  const { status, body } = await door.upstream.get(exchange.path, exchange.query);
  return jsonAnswer(status, door.settings.describe(body));
};

/** A message by SID, whatever the letters of the SID that the emulator knows it by. */
const oneMessage: Operation = async (door, exchange) => {
  const { sid } = pathParts(exchange.path);
  const answer = await passOn(door, { ...exchange, path: exchange.path.replace(sid, innerSidOf(sid)) });
  const body = fieldsOf(JSON.parse(String(answer.body) || '{}'));
  return textAt(body, 'sid') === '' ? answer : jsonAnswer(answer.status, door.book.describe(body));
};

const operations: Readonly<Record<string, Operation>> = {
  'messages.create': createMessage,
  'messages.list': listMessages,
  'messages.fetch': oneMessage,
  'messages.update': oneMessage,
  'messages.remove': oneMessage,
  'media.list': async (door, { path }) => {
    const { sid } = pathParts(path);
    const media_list = door.media.of(sid).map((file) => ({
      sid: file.sid,
      parent_sid: sid,
      account_sid: door.account.accountSid,
      content_type: file.contentType,
      uri: `${path.replace(/\.json$/, '')}/${file.sid}.json`,
    }));
    return jsonAnswer(200, { media_list, page: 0, page_size: 50, next_page_uri: null });
  },
  'media.download': async (door, { path }) =>
    door.media.redirect(door.storeUrl(), pathParts(path).part) ?? twilioRefusal(20404),
  'numbers.read': settingsRead,
  'numbers.update': settingsUpdate,
  'services.read': settingsRead,
  'services.update': settingsUpdate,
  'simulate.inbound': async (door, { fields }) => {
    const received = await receive(door, inboundSchema.parse(fromForm(fields)));
    return 'refused' in received
      ? jsonAnswer(received.status, received.refused)
      : jsonAnswer(201, received.message);
  },
  'simulate.status': simulateStatus,
};

export const twilioService =
  (door: TwilioDoor): Service =>
  (exchange) => {
    if (!isAccount(door, exchange)) return Promise.resolve(twilioRefusal(20003));
    const operation = operations[exchange.operation] ?? passOn;
    return operation(door, exchange);
  };

const passOn: Operation = (door, exchange) =>
  forward(door.url, {
    ...exchange,
    headers: { ...exchange.headers, authorization: door.upstream.authorization() },
  });

function isAccount({ account }: TwilioDoor, { headers: { authorization = '' } }: Exchange): boolean {
  const given = Buffer.from(Buffer.from(authorization.replace(/^Basic\s+/i, ''), 'base64').toString('utf8'));
  const wanted = Buffer.from(`${account.accountSid}:${account.authToken}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function fromForm(form: Readonly<Record<string, unknown>>) {
  const { To, From, Body, NumMedia, ...rest } = form;
  const media = Array.from({ length: Number(NumMedia ?? 0) || 0 }, (_, n) => ({
    contentType: textAt(rest, `MediaContentType${n}`) || 'image/png',
  }));
  const extra = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('Media')));
  return { to: To, from: From, body: Body, media, extra };
}
