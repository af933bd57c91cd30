import { createHmac, timingSafeEqual } from 'node:crypto';

/** Either side of our clock: older may be a replay, newer a clock that nobody can trust. */
const TOLERANCE_SECONDS = 5 * 60;

/** Ours, so that an id fits into a commit's key and a log line. */
const ID = /^[\x21-\x7e]{1,200}$/;

export type Unverified = 'unsigned' | 'forged' | 'stale' | 'future';

export type Verified =
  | { readonly kind: 'verified'; readonly id: string }
  | { readonly kind: 'refused'; readonly reason: Unverified };

export interface WebhookHeaders {
  readonly id: string | undefined;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
}

/**
 * Checks a webhook by the Standard Webhooks scheme: HMAC-SHA256 over `id.timestamp.body`, any of the keys (so that a
 * secret can be changed without a gap), any of the signatures listed. `now` is the wall clock in epoch ms.
 */
export function verifyWebhook(
  keys: readonly Buffer[],
  { id, timestamp, signature }: WebhookHeaders,
  body: Buffer,
  now: number,
): Verified {
  if (id === undefined || timestamp === undefined || signature === undefined) {
    return { kind: 'refused', reason: 'unsigned' };
  }
  if (!ID.test(id) || !/^\d{1,12}$/.test(timestamp)) return { kind: 'refused', reason: 'forged' };
  const expected = keys.map((key) =>
    createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest(),
  );
  if (!signaturesIn(signature).some((given) => expected.some((due) => same(given, due)))) {
    return { kind: 'refused', reason: 'forged' };
  }
  const age = Math.floor(now / 1_000) - Number(timestamp);
  if (age > TOLERANCE_SECONDS) return { kind: 'refused', reason: 'stale' };
  if (age < -TOLERANCE_SECONDS) return { kind: 'refused', reason: 'future' };
  return { kind: 'verified', id };
}

/** Signatures of the symmetric scheme; others in the list (`v1a`) are for other readers. */
const signaturesIn = (header: string): Buffer[] =>
  header
    .split(' ')
    .filter((part) => part.startsWith('v1,'))
    .map((part) => Buffer.from(part.slice('v1,'.length), 'base64'));

const same = (given: Buffer, due: Buffer): boolean =>
  given.length === due.length && timingSafeEqual(given, due);
