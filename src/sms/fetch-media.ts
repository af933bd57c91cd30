import { bareType, mediaEndings } from './media-types.ts';
import { readAtMost } from './read-at-most.ts';

/** The largest picture message a carrier passes is 5 MB; Twilio may have re-coded it. */
const MOST_BYTES = 16 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
const MOST_REDIRECTS = 3;
const TWILIO = 'https://api.twilio.com';
const GONE: ReadonlySet<number> = new Set([404, 410]);

export type Media =
  | { readonly kind: 'media'; readonly type: string; readonly ending: string; readonly bytes: Uint8Array }
  /** Asking again gives the same answer. */
  | {
      readonly kind: 'refused';
      readonly because: 'not-twilio' | 'too-large' | 'type-not-shown' | 'gone';
      readonly type?: string;
    }
  /** Not reached, or a 5xx: worth another try later. */
  | { readonly kind: 'failed'; readonly because: string };

export interface MediaAccount {
  readonly accountSid: string;
  readonly authToken: string;
  /** Stands in for `https://api.twilio.com`. */
  readonly baseUrl?: string;
  readonly mostBytes?: number;
  readonly timeoutMs?: number;
}

/**
 * Fetches one picture of a text. The credentials go to Twilio's API alone: the URL came with a signed webhook but is
 * checked all the same, and Twilio redirects to a file host that must not see them.
 */
export const createFetchMedia =
  (account: MediaAccount) =>
  async (url: string): Promise<Media> => {
    const start = apiUrlOf(url, account.baseUrl);
    if (start === undefined) return { kind: 'refused', because: 'not-twilio' };
    try {
      return await follow(account, start, AbortSignal.timeout(account.timeoutMs ?? TIMEOUT_MS));
    } catch (error) {
      return { kind: 'failed', because: error instanceof Error ? error.name : 'unknown' };
    }
  };

/** The URL on the API that we may show our credentials to; undefined for any other host. */
function apiUrlOf(text: string, baseUrl: string | undefined): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, pathname, search } = new URL(text);
  const home = baseUrl ?? TWILIO;
  // Joined, not resolved: a path that begins with two slashes would name another host.
  if (origin === TWILIO) return new URL(`${home.replace(/\/+$/, '')}${pathname}${search}`);
  return origin === new URL(home).origin ? new URL(`${origin}${pathname}${search}`) : undefined;
}

async function follow(account: MediaAccount, start: URL, signal: AbortSignal): Promise<Media> {
  const credentials = Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64');
  let url = start;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const shown = url.origin === start.origin;
    const response = await fetch(url, {
      headers: shown ? { authorization: `Basic ${credentials}` } : {},
      redirect: 'manual',
      signal,
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) {
      return read(response, account.mostBytes ?? MOST_BYTES);
    }
    await response.body?.cancel();
    url = new URL(location, url);
    if (url.protocol !== 'https:' && url.protocol !== start.protocol)
      return { kind: 'refused', because: 'not-twilio' };
  }
  return { kind: 'failed', because: 'too many redirects' };
}

async function read(response: Response, most: number): Promise<Media> {
  const type = bareType(response.headers.get('content-type') ?? '');
  const ending = mediaEndings[type];
  if (response.ok && ending !== undefined) {
    const bytes = await readAtMost(response, most);
    return bytes ? { kind: 'media', type, ending, bytes } : { kind: 'refused', because: 'too-large', type };
  }
  await response.body?.cancel();
  if (response.ok) return { kind: 'refused', because: 'type-not-shown', type };
  return GONE.has(response.status)
    ? { kind: 'refused', because: 'gone' }
    : { kind: 'failed', because: `http-${response.status}` };
}
