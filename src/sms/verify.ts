import twilio from 'twilio';
import type { Form } from './read-form.ts';
import { webhookRetries } from './webhook-retries.ts';

/** What a request claims, before anybody believes it. */
export interface SignedRequest {
  readonly signature: string | undefined;
  /** Path and query exactly as received. */
  readonly target: string;
  readonly form: Form;
}

/**
 * Did Twilio send this form to us? The signature covers the public URL that we configured, never what proxies and
 * `Host` headers say, with the query as received and every field.
 * https://www.twilio.com/docs/usage/webhooks/webhooks-security
 */
export function isFromTwilio(
  { authToken, publicUrl }: { authToken: string; publicUrl: string },
  { signature, target, form }: SignedRequest,
): boolean {
  if (signature === undefined || !target.startsWith('/')) return false;
  const url = `${publicUrl}${target}`;
  // A fragment is dropped before signing, by the book; our own may also be signed along, and proves as much.
  return [url, `${url}${webhookRetries}`].some(
    (signed) => URL.canParse(signed) && twilio.validateRequest(authToken, signature, signed, form.fields),
  );
}
