import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { StoreAway } from '../use-cases/ports.ts';

/** Why a call to Slack did not succeed, as far as it tells what to do next. */
export type SlackTrouble =
  /** Not done; welcome again after `ms`. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** Certainly not done: Slack was not reached. */
  | { readonly kind: 'unreached' }
  /** Done or not, nobody knows. */
  | { readonly kind: 'unknown' }
  /** Certainly not done, and the same call would be refused again. */
  | { readonly kind: 'refused'; readonly code: string };

/** Slack names them itself as perhaps half done, or as its own passing trouble (docs.slack.dev/reference/methods/chat.postMessage#errors). */
const passing: ReadonlySet<string> = new Set([
  'fatal_error',
  'internal_error',
  'service_unavailable',
  'request_timeout',
]);

/** Spellings of "too fast" that come with status 200 and without a time. */
const tooFast: ReadonlySet<string> = new Set(['ratelimited', 'rate_limited', 'accesslimited']);

const UNTOLD_WAIT_MS = 30_000;

/** Codes of Node for a connection that never carried the request. */
const neverSent: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** Undefined for what is no trouble of Slack's or the store's: a bug, which must not be tried for ever. */
export function troubleOf(error: unknown): SlackTrouble | undefined {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'wait', ms: error.retryAfter * 1_000 };
  if (error instanceof WebAPIPlatformError) {
    const code = error.data.error;
    if (tooFast.has(code)) return { kind: 'wait', ms: UNTOLD_WAIT_MS };
    return passing.has(code) ? { kind: 'unknown' } : { kind: 'refused', code };
  }
  if (error instanceof WebAPIRequestError) {
    return neverSent.has(causeCode(error.original)) ? { kind: 'unreached' } : { kind: 'unknown' };
  }
  if (error instanceof WebAPIHTTPError) return { kind: 'unknown' };
  // Posted or edited, and then not written down.
  if (error instanceof StoreAway) return { kind: 'unknown' };
  return error instanceof Error ? sdkTrouble(error.message) : undefined;
}

/** Two failures for which the SDK has no class: a 429 that names no time, and an upload that broke off. */
function sdkTrouble(message: string): SlackTrouble | undefined {
  if (message.startsWith('Retry header did not')) return { kind: 'wait', ms: UNTOLD_WAIT_MS };
  return message.startsWith('Failed to upload file') ? { kind: 'unknown' } : undefined;
}

function causeCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' ? code : causeCode(Reflect.get(error, 'cause'));
}

/** The message that was to be edited or answered is not there any more. */
export const isGone = (code: string): boolean => gone.has(code);

const gone: ReadonlySet<string> = new Set([
  'message_not_found',
  'thread_not_found',
  'cannot_reply_to_message',
  'cant_update_message',
]);

/** Nothing of ours can get in until an admin mends the installation. */
export const isLockedOut = (code: string): boolean => lockedOut.has(code);

const lockedOut: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_expired',
  'token_revoked',
  'missing_scope',
  'no_permission',
  'org_login_required',
  'ekm_access_denied',
  'team_access_not_granted',
]);
