import { keyFor } from '../../emulators/twilio-seed.ts';
import { type Fields, fieldsOf, parseJson } from '../../wire/fields.ts';

/** The account that the sandbox's Twilio knows. */
export interface Account {
  readonly accountSid: string;
  readonly authToken: string;
  readonly messagingServiceSid: string;
  readonly numbers: readonly string[];
}

export interface UpstreamAnswer {
  readonly status: number;
  readonly body: Fields;
}

/** The emulated Twilio as the proxy speaks to it. */
export interface TwilioUpstream {
  /** Fresh credentials for the next request that is passed on as it is. */
  readonly authorization: () => string;
  readonly get: (path: string, query: URLSearchParams) => Promise<UpstreamAnswer>;
  readonly post: (path: string, form: Readonly<Record<string, string>>) => Promise<UpstreamAnswer>;
}

export function twilioUpstream(url: string, { authToken }: Account): TwilioUpstream {
  let requests = 0;
  const authorization = () => {
    requests += 1;
    return keyFor(authToken, requests);
  };
  const ask = async (path: string, init: RequestInit): Promise<UpstreamAnswer> => {
    const answer = await fetch(`${url}${path}`, {
      ...init,
      headers: { authorization: authorization(), 'content-type': 'application/x-www-form-urlencoded' },
    });
    return { status: answer.status, body: fieldsOf(parseJson(await answer.text())) };
  };
  return {
    authorization,
    get: (path, query) => ask(query.size === 0 ? path : `${path}?${query}`, {}),
    post: (path, form) => ask(path, { method: 'POST', body: new URLSearchParams(form).toString() }),
  };
}

export const messagesPath = ({ accountSid }: Account): string =>
  `/2010-04-01/Accounts/${accountSid}/Messages`;
