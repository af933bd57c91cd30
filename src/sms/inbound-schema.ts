import { z } from 'zod';
import { asE164 } from '../domain/phone.ts';
import { isMessageSid } from './message-sid.ts';

const MOST_MEDIA = 10;

const wellFormed = z.string().transform((text) => text.toWellFormed());

/** A field that Twilio leaves empty says the same as one that it leaves out. */
const filled = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text === '' ? undefined : text.toWellFormed()));

const phone = z.string({ error: 'is missing' }).transform((text, context) => {
  const number = asE164(text);
  if (number === undefined) context.addIssue({ code: 'custom', message: 'is not a phone number in E.164' });
  return number ?? z.NEVER;
});

const messageSid = z.string({ error: 'is missing' }).refine(isMessageSid, { error: 'is not a message SID' });

const optOutTypes = ['STOP', 'START', 'HELP'] as const;

/**
 * Twilio's inbound message webhook. `FromCity` is left out on purpose: like zip and state it is derived from the
 * number, and a city would be taken for one that the contact stated.
 * https://www.twilio.com/docs/messaging/guides/webhook-request
 */
export const inboundForm = z.object({
  MessageSid: messageSid,
  From: phone,
  To: z.string({ error: 'is missing' }).min(1, { error: 'is missing' }),
  Body: wellFormed.default(''),
  NumMedia: z
    .string()
    .regex(/^\d{1,2}$/, { error: 'is not a number' })
    .default('0')
    .transform((digits) => Math.min(Number(digits), MOST_MEDIA)),
  OptOutType: z
    .string()
    .optional()
    .transform((text) => optOutTypes.find((known) => known === text?.toUpperCase())),
  FromZip: filled,
  FromState: filled,
});

/** `MediaUrl0` and `MediaContentType0` to `…9`, by their number. */
export const mediaForms = Array.from({ length: MOST_MEDIA }, (_, index) =>
  z
    .object({
      [`MediaUrl${index}`]: z.url({ error: 'is not a URL' }),
      [`MediaContentType${index}`]: z.string().default('application/octet-stream'),
    })
    .transform((fields) => ({
      url: String(fields[`MediaUrl${index}`]),
      type: String(fields[`MediaContentType${index}`]),
    })),
);

/**
 * Twilio's status callback.
 * https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks
 */
export const statusForm = z.object({
  MessageSid: messageSid,
  MessageStatus: z.string({ error: 'is missing' }),
  To: z
    .string()
    .optional()
    .transform((text) => (text === undefined ? undefined : asE164(text))),
  ErrorCode: filled.transform((code) => (code === '0' ? undefined : code)),
});
