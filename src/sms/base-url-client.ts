import twilio from 'twilio';
import type RequestClient from 'twilio/lib/base/RequestClient.js';

export interface TwilioAccess {
  readonly accountSid: string;
  readonly authToken: string;
  /** Where Twilio answers when it is not Twilio, such as `http://127.0.0.1:4010`. Production leaves it out. */
  readonly baseUrl?: string;
  /** Milliseconds until a call counts as unanswered. */
  readonly timeoutMs: number;
}

/**
 * Twilio's own client. It never repeats a request: `messages.create` takes no idempotency key, so that a second
 * try of a request whose answer was lost is a second text.
 */
export function twilioClient({ accountSid, authToken, baseUrl, timeoutMs }: TwilioAccess): twilio.Twilio {
  const once = { autoRetry: false, timeout: timeoutMs };
  if (baseUrl === undefined) return twilio(accountSid, authToken, once);
  return twilio(accountSid, authToken, { ...once, httpClient: new RebasedClient(baseUrl, timeoutMs) });
}

/**
 * The address a request goes to under another base. Twilio spreads its products over host names; the base keeps
 * them apart by a first path segment, and `api` alone has none: `messaging.twilio.com/v1/…` is `<base>/messaging/v1/…`.
 */
export function rebase(uri: string, baseUrl: string): string {
  const { hostname, pathname, search } = new URL(uri);
  const product = hostname.split('.')[0];
  const segment = product === undefined || product === 'api' ? '' : `/${product}`;
  return `${baseUrl.replace(/\/+$/, '')}${segment}${pathname}${search}`;
}

class RebasedClient extends twilio.RequestClient {
  readonly #baseUrl: string;

  constructor(baseUrl: string, timeoutMs: number) {
    super({ autoRetry: false, timeout: timeoutMs });
    this.#baseUrl = baseUrl;
  }

  override request<TData>(options: RequestClient.RequestOptions<TData>) {
    return super.request<TData>({ ...options, uri: rebase(options.uri, this.#baseUrl) });
  }
}
