import { z } from 'zod';
import { ControlFault } from '../wire/control.ts';
import { parseJson } from '../wire/fields.ts';
import type { ClockOwner } from './clock-owner.ts';
import type { DriverConfig } from './config.ts';
import { signSlack } from './sign.ts';

/** How a request may differ from what Slack sends, to see it refused. */
export const trickSchema = z.object({
  /** Seconds that the signed time is away from now; Slack's own are within five minutes. */
  skewSeconds: z.number().optional(),
  /** Signs with another secret. */
  forge: z.boolean().optional(),
  /** Which of Baton's processes, from 0; otherwise in turn. */
  to: z.number().int().min(0).optional(),
});
export type Trick = z.output<typeof trickSchema>;

/** What Baton answered to one request. */
export interface Acknowledged {
  /** HTTP status; 0 when nothing came within Slack's three seconds or the connection failed. */
  readonly status: number;
  readonly ms: number;
  /** The answer's JSON, or its text; undefined when empty. */
  readonly ack?: unknown;
  readonly error?: string;
}

/** Slack waits this long for an answer. Source: docs.slack.dev/interactivity/handling-user-interaction. */
const PATIENCE_MS = 3_000;

/** Sends signed requests to Baton as Slack does: one try, three seconds. */
export class Delivery {
  readonly #config: DriverConfig;
  readonly #clock: ClockOwner;
  #baton: readonly string[];
  #turn = 0;

  constructor(config: DriverConfig, clock: ClockOwner) {
    this.#config = config;
    this.#clock = clock;
    this.#baton = config.baton;
  }

  pointAt(urls: readonly string[]): void {
    this.#baton = urls;
  }

  form(fields: Readonly<Record<string, string>>, trick: Trick = {}): Promise<Acknowledged> {
    return this.#post(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded', {}, trick);
  }

  json(body: unknown, headers: Record<string, string> = {}, trick: Trick = {}): Promise<Acknowledged> {
    return this.#post(JSON.stringify(body), 'application/json', headers, trick);
  }

  async #post(
    body: string,
    type: string,
    headers: Record<string, string>,
    { skewSeconds = 0, forge, to }: Trick,
  ): Promise<Acknowledged> {
    const base = this.#baton[(to ?? this.#turn) % Math.max(1, this.#baton.length)];
    if (base === undefined) throw new ControlFault(409, 'nobody said where Baton is: POST /baton { urls }');
    if (to === undefined) this.#turn += 1;
    const { signingSecret, signWith } = this.#config;
    const now = signWith === 'wall' ? Date.now() : this.#clock.now();
    const at = Math.floor(now / 1000) + skewSeconds;
    const from = performance.now();
    const ms = () => Math.round((performance.now() - from) * 10) / 10;
    try {
      const answer = await fetch(`${base.replace(/\/$/, '')}/slack/events`, {
        method: 'POST',
        headers: {
          'content-type': type,
          'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
          ...signSlack(forge ? `${signingSecret}?` : signingSecret, at, body),
          ...headers,
        },
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const text = await answer.text();
      const acknowledged = { status: answer.status, ms: ms() };
      return text === '' ? acknowledged : { ...acknowledged, ack: parseJson(text) ?? text };
    } catch (error) {
      return { status: 0, ms: ms(), error: error instanceof Error ? error.name : String(error) };
    }
  }
}
