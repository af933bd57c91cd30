import express, { type Router } from 'express';
import type { StatusArrived, StatusReceipt } from '../use-cases/receive-status.ts';
import type { TextArrived, TextReceipt } from '../use-cases/receive-text.ts';
import { parseInbound, parseStatus } from './parse.ts';
import type { StatusUrls } from './status-url.ts';
import { type TwilioAccount, twilioWebhook } from './webhook.ts';
import { type Outcome, unread } from './webhook-ending.ts';

/** Ten media URLs and 1,600 four-byte characters, urlencoded, stay under half of it. */
const BODY_LIMIT = '64kb';

export interface SmsRoutes extends TwilioAccount {
  readonly ws: string;
  readonly statusUrls: Pick<StatusUrls, 'read'>;
  /** Resolves only when the text is stored, by this call or before; rejects with `StoreAway`. */
  readonly receiveText: (text: TextArrived) => Promise<TextReceipt>;
  /** Resolves only when the report is stored, by this call or before; rejects with `StoreAway`. */
  readonly receiveStatus: (report: StatusArrived) => Promise<StatusReceipt>;
  /** Told how each webhook ended; both words are fit for a metric's labels. */
  readonly count: (route: 'sms-inbound' | 'sms-status', outcome: Outcome) => void;
}

/**
 * `POST /sms/inbound` and `POST /sms/status`. Answered with silence once stored, and with the reason as JSON when
 * refused; too large a body and `StoreAway` are left to the error handler.
 */
export function smsRouter(routes: SmsRoutes): Router {
  const { ws, count, receiveText, receiveStatus, statusUrls } = routes;
  const body = express.raw({ limit: BODY_LIMIT, inflate: false, type: () => true });

  const inbound = twilioWebhook(
    routes,
    (outcome) => count('sms-inbound', outcome),
    async (form) => {
      const parsed = parseInbound(form);
      if (parsed.kind !== 'text') return unread(parsed);
      return { outcome: (await receiveText({ ws, ...parsed.text })).kind };
    },
  );
  const status = twilioWebhook(
    routes,
    (outcome) => count('sms-status', outcome),
    async (form, query) => {
      const parsed = parseStatus(form);
      if (parsed.kind !== 'status') return unread(parsed);
      // Without a subject that we signed (keys changed, a callback of the service itself) the sid must tell.
      const subject = statusUrls.read(query) ?? {};
      return { outcome: (await receiveStatus({ ws, ...parsed.status, ...subject })).kind };
    },
  );

  return express.Router().post('/sms/inbound', body, inbound).post('/sms/status', body, status);
}
