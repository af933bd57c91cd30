import type { RequestHandler } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

export interface FloodLimit {
  /** Refused requests that one address may make in a window. */
  readonly refusals: number;
  readonly windowSeconds: number;
}

/** A form with a wrong secret can fail a burst of 500 leads and be mended; a flood of forgeries is over at once. */
const GENEROUS: FloodLimit = { refusals: 1_000, windowSeconds: 60 };

/**
 * Turns an address away, before its body is read or a signature computed, once too many of its requests were refused.
 * What is signed costs nothing, so that no rush of real leads or texts is ever throttled.
 */
export function floodGate(count: () => void, limit: FloodLimit = GENEROUS): RequestHandler {
  const refused = new RateLimiterMemory({ points: limit.refusals, duration: limit.windowSeconds });
  return async (request, response, next) => {
    const address = request.ip ?? 'unknown';
    const spent = await refused.get(address);
    if (spent !== null && spent.consumedPoints >= limit.refusals) {
      count();
      response
        .set('retry-after', String(Math.ceil(spent.msBeforeNext / 1_000)))
        .status(429)
        .json({ error: 'flood', message: 'Too many refused requests from this address. Wait.' });
      return;
    }
    response.on('finish', () => {
      if (response.statusCode >= 400 && response.statusCode < 500) void refused.penalty(address);
    });
    next();
  };
}
