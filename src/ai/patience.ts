import Anthropic from '@anthropic-ai/sdk';
import {
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  ExponentialBackoff,
  handleWhen,
  type IBackoff,
  type IPolicy,
  type IRetryBackoffContext,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel';

/** How long a draft waits for its model; all times in ms. */
export interface ModelLimits {
  /** One call, to the last byte of its answer. */
  readonly callMs: number;
  /** Everything for one draft: calls, waits, the second question. */
  readonly allMs: number;
  readonly retries: number;
  readonly firstWaitMs: number;
  /** A server that asks for a longer pause is not asked again for this draft. */
  readonly longestWaitMs: number;
  /** So many failed calls in a row, and the model is left alone for `restMs`; then one call tries it. */
  readonly failuresInRow: number;
  readonly restMs: number;
}

export const modelLimits: ModelLimits = {
  callMs: 8_000,
  allMs: 20_000,
  retries: 2,
  firstWaitMs: 250,
  longestWaitMs: 3_000,
  failuresInRow: 5,
  restMs: 30_000,
};

/** Retry around breaker around time-out: each try counts for the breaker, and an open breaker is not tried again. */
export const patienceWith = (limits: ModelLimits): IPolicy =>
  wrap(
    retry(
      handleWhen((error) => isPassing(error) && waitAskedFor(error) <= limits.longestWaitMs),
      { maxAttempts: limits.retries, backoff: waits(limits) },
    ),
    circuitBreaker(handleWhen(isPassing), {
      halfOpenAfter: limits.restMs,
      breaker: new ConsecutiveBreaker(limits.failuresInRow),
    }),
    timeout(limits.callMs, TimeoutStrategy.Aggressive),
  );

/** Their troubles and lost connections pass; a bad key, a bad request and a bug of ours stay. */
const isPassing = (error: Error): boolean => {
  if (error instanceof TaskCancelledError) return true;
  if (!(error instanceof Anthropic.APIError)) return false;
  const { status } = error;
  return status === undefined || status === 408 || status === 429 || status >= 500;
};

/** Ms that the server asks us to wait (`retry-after`, in seconds); 0 when it says nothing. */
const waitAskedFor = (error: unknown): number => {
  if (!(error instanceof Anthropic.APIError)) return 0;
  const seconds = Number(error.headers?.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? seconds * 1_000 : 0;
};

/** Longer each time and with jitter, so that many drafts do not come back at once; never sooner than asked. */
const waits = ({ firstWaitMs, longestWaitMs }: ModelLimits) =>
  new DelegateBackoff<IRetryBackoffContext<unknown>, IBackoff<unknown>>(({ result }, before) => {
    const grown = new ExponentialBackoff({ initialDelay: firstWaitMs, maxDelay: longestWaitMs });
    const state = before === undefined ? grown.next() : before.next(undefined);
    const asked = 'error' in result ? waitAskedFor(result.error) : 0;
    return { delay: Math.max(state.duration, asked), state };
  });
