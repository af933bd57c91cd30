import { z } from 'zod';

/** Slack's limits, off until somebody switches them on. Source: docs.slack.dev/apis/web-api/rate-limits. */
export const rateRulesSchema = z.object({
  /** Posts a second in one channel; Slack allows about 1 with short bursts. */
  channelPostsPerSecond: z.number().positive().optional(),
  burst: z.number().int().min(1).default(1),
  /** Calls a minute by method, such as `{ "chat.update": 50 }`. */
  perMinute: z.record(z.string(), z.number().positive()).default({}),
});
export type RateRules = z.output<typeof rateRulesSchema>;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

const POSTS = new Set(['chat.postMessage', 'chat.postEphemeral']);

/** Token buckets per channel and per method. */
export class RateLimit {
  #rules: RateRules = { burst: 1, perMinute: {} };
  readonly #buckets = new Map<string, Bucket>();

  set(rules: RateRules): void {
    this.#rules = rules;
    this.#buckets.clear();
  }

  /** Seconds to wait when this call is one too many; `now` in ms. */
  take(method: string, channel: string, now: number): number | undefined {
    const { channelPostsPerSecond, burst, perMinute } = this.#rules;
    const minute = perMinute[method];
    const waits = [
      channelPostsPerSecond !== undefined && POSTS.has(method)
        ? this.#draw(`channel ${channel}`, channelPostsPerSecond, burst, now)
        : 0,
      minute === undefined ? 0 : this.#draw(`method ${method}`, minute / 60, minute, now),
    ];
    const wait = Math.max(...waits);
    return wait > 0 ? Math.max(1, Math.ceil(wait)) : undefined;
  }

  #draw(key: string, perSecond: number, size: number, now: number): number {
    const { tokens, at } = this.#buckets.get(key) ?? { tokens: size, at: now };
    const filled = Math.min(size, tokens + ((now - at) / 1000) * perSecond);
    const left = filled >= 1 ? filled - 1 : filled;
    this.#buckets.set(key, { tokens: left, at: now });
    return filled >= 1 ? 0 : (1 - filled) / perSecond;
  }
}
