import { randomBytes } from 'node:crypto';

/** Where an interaction came from, so that its `response_url` can change it. */
export interface Origin {
  readonly user: string;
  readonly channel: string;
  /** The message that was clicked. */
  readonly ts?: string;
  readonly ephemeral: boolean;
}

/** Slack takes five answers in thirty minutes. Source: docs.slack.dev/interactivity/handling-user-interaction. */
const USES = 5;
const LIFE_MS = 30 * 60_000;

interface Issued extends Origin {
  readonly at: number;
  readonly used: number;
}

/** `response_url`s that were handed out. */
export class ResponseUrls {
  readonly #issued = new Map<string, Issued>();
  #base = '';

  serveAt(base: string): void {
    this.#base = base;
  }

  issue(origin: Origin, now: number): string {
    const key = randomBytes(12).toString('hex');
    this.#issued.set(key, { ...origin, at: now, used: 0 });
    return `${this.#base}/response/${key}`;
  }

  /** The origin of a url that may still be used, counted; otherwise why not. */
  use(key: string, now: number): Origin | 'expired_url' | 'used_url' {
    const issued = this.#issued.get(key);
    if (!issued || now - issued.at > LIFE_MS) return 'expired_url';
    if (issued.used >= USES) return 'used_url';
    this.#issued.set(key, { ...issued, used: issued.used + 1 });
    return issued;
  }
}
