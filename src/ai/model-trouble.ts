import Anthropic from '@anthropic-ai/sdk';
import { BrokenCircuitError, TaskCancelledError } from 'cockatiel';

type Trouble = readonly [error: abstract new (...given: never[]) => unknown, because: string];

/** First match wins: the SDK's time-out is one of its connection errors, and those are API errors without status. */
const troubles: readonly Trouble[] = [
  [BrokenCircuitError, 'the AI failed several times and is left alone for half a minute'],
  [TaskCancelledError, 'the AI took too long'],
  [Anthropic.APIConnectionTimeoutError, 'the AI took too long'],
  [Anthropic.APIUserAbortError, 'the AI took too long'],
  [Anthropic.APIConnectionError, 'the AI could not be reached'],
  [Anthropic.AuthenticationError, 'the AI refused our key, an admin has to look at it'],
  [Anthropic.PermissionDeniedError, 'the AI refused our key, an admin has to look at it'],
  [Anthropic.PaymentRequiredError, 'the AI wants to be paid, an admin has to look at it'],
  [Anthropic.NotFoundError, 'the AI knows no such model, an admin has to look at it'],
  [Anthropic.RateLimitError, 'the AI takes no more questions from us for now'],
  [Anthropic.InternalServerError, 'the AI is out of order'],
];

/** Why no answer could be had, for the card. */
export const troubleOf = (error: unknown): string =>
  troubles.find(([kind]) => error instanceof kind)?.[1] ?? 'the AI could not be used';

/** A call that was given up or cut off may have been answered, and billed; one that was refused was not. */
export const mayBeBilled = (error: unknown): boolean =>
  error instanceof TaskCancelledError ||
  error instanceof Anthropic.APIUserAbortError ||
  error instanceof Anthropic.APIConnectionError;
