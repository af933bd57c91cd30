import type { z } from 'zod';
import { isDeliveryStatus } from '../domain/send.ts';
import type { StatusArrived } from '../use-cases/receive-status.ts';
import type { TextArrived } from '../use-cases/receive-text.ts';
import { inboundForm, mediaForms, statusForm } from './inbound-schema.ts';
import type { Form } from './read-form.ts';

/** One fault of a form, with the field it is about. */
export interface FormFault {
  readonly path: string;
  readonly message: string;
}

/** One text, from the webhook or from the carrier's list. Strings are well-formed Unicode. */
export type ParsedText = Omit<TextArrived, 'ws'>;

/** What the carrier reports about a text of ours. */
export type ParsedStatus = Pick<StatusArrived, 'sid' | 'to' | 'status' | 'code'>;

/** A form that nothing is stored of. `unsupported` is well-formed and not for us; it is answered and counted. */
export type UnreadForm =
  | { readonly kind: 'unsupported'; readonly reason: UnsupportedReason }
  | { readonly kind: 'malformed'; readonly faults: readonly FormFault[] };

export type UnsupportedReason = 'other-channel' | 'short-code' | 'unknown-status';

/** Parses an inbound message webhook. */
export function parseInbound({
  raw,
  fields,
}: Form): { readonly kind: 'text'; readonly text: ParsedText } | UnreadForm {
  const { From: sender } = fields;
  const reason = senderWithoutPhone(sender);
  if (reason !== undefined) return { kind: 'unsupported', reason };

  const form = inboundForm.safeParse(fields);
  const media = mediaForms.slice(0, form.data?.NumMedia ?? 0).map((schema) => schema.safeParse(fields));
  const faults = [form, ...media].flatMap(({ error }) => (error ? faultsOf(error) : []));
  if (!form.success || faults.length > 0) return { kind: 'malformed', faults };

  const { MessageSid, From, To, Body, OptOutType, FromZip, FromState } = form.data;
  return {
    kind: 'text',
    text: {
      sid: MessageSid,
      from: From,
      to: To,
      body: Body,
      media: media.flatMap(({ data }) => (data ? [data] : [])),
      ...(OptOutType === undefined ? {} : { optOutType: OptOutType }),
      place: {
        ...(FromZip === undefined ? {} : { fromZip: FromZip }),
        ...(FromState === undefined ? {} : { fromState: FromState }),
      },
      raw,
    },
  };
}

/** Parses a status callback. */
export function parseStatus({
  fields,
}: Form): { readonly kind: 'status'; readonly status: ParsedStatus } | UnreadForm {
  const form = statusForm.safeParse(fields);
  if (!form.success) return { kind: 'malformed', faults: faultsOf(form.error) };
  const { MessageSid, MessageStatus, To, ErrorCode } = form.data;
  if (!isDeliveryStatus(MessageStatus)) return { kind: 'unsupported', reason: 'unknown-status' };
  return {
    kind: 'status',
    status: {
      sid: MessageSid,
      ...(To === undefined ? {} : { to: To }),
      status: MessageStatus,
      ...(ErrorCode === undefined ? {} : { code: ErrorCode }),
    },
  };
}

/** Senders that no contact stream can be made of: `whatsapp:+1…` and the like, and short codes. */
function senderWithoutPhone(from: string | string[] | undefined): UnsupportedReason | undefined {
  if (typeof from !== 'string') return undefined;
  if (/^[a-z]+:/i.test(from)) return 'other-channel';
  return /^\d{3,8}$/.test(from) ? 'short-code' : undefined;
}

const faultsOf = (error: z.ZodError): FormFault[] =>
  error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
