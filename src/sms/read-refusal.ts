import type { CarrierAnswer } from '../use-cases/ports.ts';

/** Node's words for a call that never reached anybody, and what we call it. */
const neverReached: Readonly<Record<string, string>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NODATA: 'dns',
  EAI_NONAME: 'dns',
  ECONNREFUSED: 'connect',
};

/** The server may have carried out a request that it gave up reading or waiting for. */
const REQUEST_TIMEOUT = 408;

/**
 * What a failed `messages.create` proves. Certain refusals are a name that did not resolve, a refused connection and
 * a 4xx (429 too, not 408), under Twilio's own code where it gave one. After anything else the text may have left.
 * The SDK's message is never passed on: it quotes the number.
 */
export function readRefusal(error: unknown): Exclude<CarrierAnswer, { kind: 'accepted' }> {
  const { status, code } = numbersOf(error);
  if (typeof status === 'number') {
    const certain = status >= 400 && status < 500 && status !== REQUEST_TIMEOUT;
    if (!certain) return { kind: 'unknown', because: `http-${status}` };
    return { kind: 'refused', code: typeof code === 'number' && code > 0 ? String(code) : `http-${status}` };
  }
  const reached = typeof code === 'string' ? neverReached[code] : undefined;
  if (reached !== undefined) return { kind: 'refused', code: reached };
  return { kind: 'unknown', because: typeof code === 'string' ? code : 'no readable answer' };
}

function numbersOf(error: unknown): { status?: unknown; code?: unknown } {
  return typeof error === 'object' && error !== null ? error : {};
}
