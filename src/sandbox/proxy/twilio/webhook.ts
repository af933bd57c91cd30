import { randomUUID } from 'node:crypto';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { z } from 'zod';

/** Where Baton is: the address that webhooks carry and are signed for, and the processes that answer there in turn. */
export const batonSchema = z.object({ publicUrl: z.url(), urls: z.array(z.url()).min(1) });
export type BatonAddress = z.output<typeof batonSchema>;

/** How one try of a webhook ended. */
export interface Attempt {
  readonly status?: number;
  readonly error?: string;
  readonly tookMs: number;
}

export interface Delivered {
  readonly kind: string;
  readonly url: string;
  readonly params: Readonly<Record<string, string>>;
  readonly attempts: readonly Attempt[];
  /** The last answer's body. */
  readonly body: string;
}

interface Overrides {
  readonly retries: number;
  readonly policy: ReadonlySet<string>;
  readonly readMs: number;
}

/** Webhooks remembered at most; the older half goes when they are more. */
const KEPT = 20_000;
const TOTAL_MS = 15_000;

/** Twilio's webhooks: signed, told over the address's fragment when to try again, by default only after a failed connection. */
export class Webhooks {
  readonly #authToken: string;
  #baton: BatonAddress | undefined;
  #turn = 0;
  readonly #delivered: Delivered[] = [];

  constructor(authToken: string) {
    this.#authToken = authToken;
  }

  pointAt(baton: BatonAddress): void {
    this.#baton = baton;
  }

  list(): readonly Delivered[] {
    return this.#delivered;
  }

  /** Posts one webhook with its retries and notes how it went; never rejects. */
  async post(kind: string, address: string, params: Readonly<Record<string, string>>): Promise<Delivered> {
    const { url, overrides } = readAddress(address);
    const token = randomUUID();
    const attempts: Attempt[] = [];
    let body = '';
    const giveUpAt = performance.now() + TOTAL_MS;
    for (;;) {
      const tried = await this.#attempt(url, params, token, overrides, giveUpAt);
      attempts.push(tried.attempt);
      body = tried.body;
      const again = tried.trouble !== undefined && isCovered(overrides.policy, tried.trouble);
      if (!again || attempts.length > overrides.retries || performance.now() >= giveUpAt) break;
    }
    const delivered = { kind, url, params, attempts, body };
    this.#delivered.push(delivered);
    if (this.#delivered.length > KEPT) this.#delivered.splice(0, KEPT / 2);
    return delivered;
  }

  async #attempt(
    url: string,
    params: Readonly<Record<string, string>>,
    token: string,
    { readMs }: Overrides,
    giveUpAt: number,
  ): Promise<{ attempt: Attempt; body: string; trouble?: string }> {
    const from = performance.now();
    const tookMs = () => Math.round(performance.now() - from);
    try {
      const answer = await fetch(this.#whereTo(url), {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
          'user-agent': 'TwilioProxy/1.1',
          'x-twilio-signature': getExpectedTwilioSignature(this.#authToken, url, params),
          'i-twilio-idempotency-token': token,
        },
        body: new URLSearchParams(params).toString(),
        redirect: 'manual',
        signal: AbortSignal.timeout(Math.max(1, Math.floor(Math.min(readMs, giveUpAt - from)))),
      });
      const body = await answer.text();
      const trouble = answer.status >= 500 ? '5xx' : answer.status >= 400 ? '4xx' : undefined;
      const attempt = { status: answer.status, tookMs: tookMs() };
      return trouble === undefined ? { attempt, body } : { attempt, body, trouble };
    } catch (error) {
      const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
      const said = error instanceof Error ? error.message : String(error);
      return { attempt: { error: said, tookMs: tookMs() }, body: '', trouble: timedOut ? 'rt' : 'ct' };
    }
  }

  /** The process that answers for the public address this time. */
  #whereTo(url: string): string {
    const { publicUrl, urls } = this.#baton ?? { publicUrl: '', urls: [] };
    const base = publicUrl.replace(/\/$/, '');
    const next = urls[this.#turn % Math.max(1, urls.length)];
    if (next === undefined || !url.startsWith(base)) return url;
    this.#turn += 1;
    return `${next.replace(/\/$/, '')}${url.slice(base.length)}`;
  }
}

const isCovered = (policy: ReadonlySet<string>, trouble: string): boolean =>
  policy.has('all') || policy.has(trouble);

/**
 * Splits `#rc=3&rp=5xx,ct,rt&rt=5000` off an address; the fragment is not part of what is signed.
 * Source: twilio.com/docs/usage/webhooks/webhooks-connection-overrides.
 */
function readAddress(address: string): { url: string; overrides: Overrides } {
  const [url = '', fragment = ''] = address.split('#');
  const given = new URLSearchParams(fragment);
  return {
    url,
    overrides: {
      retries: Math.min(5, Number(given.get('rc') ?? 1)),
      policy: new Set((given.get('rp') ?? 'ct').split(',')),
      readMs: Math.min(TOTAL_MS, Number(given.get('rt') ?? TOTAL_MS)),
    },
  };
}
