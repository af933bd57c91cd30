import { createHmac, timingSafeEqual } from 'node:crypto';
import { webhookRetries } from './webhook-retries.ts';

/** Whose text a status callback speaks of, as we wrote it into the URL when we sent. */
export interface StatusSubject {
  readonly contact: string;
  readonly sendKey: string;
}

export interface StatusUrls {
  /** The callback URL of one send. */
  readonly write: (subject: StatusSubject) => string;
  /** The subject, if the query carries one that we signed. */
  readonly read: (query: URLSearchParams) => StatusSubject | undefined;
}

/**
 * Status callback URLs that name contact and send, so that a callback proves acceptance and teaches the sid before
 * `messages.create` has returned. Our own signature stands beside Twilio's, because Twilio signs whatever URL it was
 * given and anybody who sends from the same account may choose one.
 */
export function createStatusUrls({ publicUrl, key }: { publicUrl: string; key: string }): StatusUrls {
  const sign = ({ contact, sendKey }: StatusSubject): Buffer =>
    createHmac('sha256', key)
      .update(JSON.stringify(['sms-status', contact, sendKey]))
      .digest();

  return {
    write(subject) {
      const query = new URLSearchParams({
        c: subject.contact,
        k: subject.sendKey,
        s: sign(subject).toString('base64url'),
      });
      return `${publicUrl}/sms/status?${query}${webhookRetries}`;
    },
    read(query) {
      const [contact, sendKey, signature] = [query.get('c'), query.get('k'), query.get('s')];
      if (contact === null || sendKey === null || signature === null) return undefined;
      const subject = { contact, sendKey };
      const [given, due] = [Buffer.from(signature, 'base64url'), sign(subject)];
      return given.length === due.length && timingSafeEqual(given, due) ? subject : undefined;
    },
  };
}
