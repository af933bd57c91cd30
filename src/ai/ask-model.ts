import Anthropic from '@anthropic-ai/sdk';
import {
  bulkhead,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel';
import { answerJsonSchema } from './answer-schema.ts';
import type { Prompt } from './prompt.ts';

export interface ModelSettings {
  readonly apiKey: string;
  readonly model: string;
  readonly baseUrl?: string;
}

export interface ModelMessage {
  readonly stopReason: string | null;
  readonly text: string;
  readonly input: number;
  readonly output: number;
}

/** One question to the model. Rejects when it cannot be had in time; the caller then writes from a template. */
export type AskModel = (
  prompt: Prompt,
  wrongAnswer?: { readonly text: string; readonly because: string },
) => Promise<ModelMessage>;

const CALL_MS = 8_000;
const ALL_MS = 20_000;
const RETRIES = 2;
const MAX_TOKENS = 700;

/** Worth asking again: their troubles and lost connections. A bad key or a bad request stays bad. */
const passing = (error: Error): boolean =>
  error instanceof Anthropic.APIError
    ? error.status === undefined || error.status === 429 || error.status === 408 || error.status >= 500
    : true;

/**
 * Time-out 8 s a call, two retries with jitter, all inside 20 s; after five failures in a row the model is left alone
 * for half a minute; at most four questions at a time.
 */
export function askModel(settings: ModelSettings): AskModel {
  const client = new Anthropic({
    apiKey: settings.apiKey,
    maxRetries: 0,
    timeout: CALL_MS,
    ...(settings.baseUrl === undefined ? {} : { baseURL: settings.baseUrl }),
  });
  const troubles = handleWhen(passing);
  const policy = wrap(
    bulkhead(4, 100),
    timeout(ALL_MS, TimeoutStrategy.Aggressive),
    retry(troubles, {
      maxAttempts: RETRIES,
      backoff: new ExponentialBackoff({ initialDelay: 250, maxDelay: 2_000 }),
    }),
    circuitBreaker(troubles, { halfOpenAfter: 30_000, breaker: new ConsecutiveBreaker(5) }),
  );
  return (prompt, wrongAnswer) =>
    policy.execute(async ({ signal }) => {
      const message = await client.messages.create(
        {
          model: settings.model,
          max_tokens: MAX_TOKENS,
          system: prompt.system,
          messages: [{ role: 'user', content: prompt.user }, ...repair(wrongAnswer)],
          output_config: { format: { type: 'json_schema', schema: answerJsonSchema } },
        },
        { signal, timeout: CALL_MS, maxRetries: 0 },
      );
      return {
        stopReason: message.stop_reason,
        text: message.content.map((block) => (block.type === 'text' ? block.text : '')).join(''),
        input: message.usage.input_tokens,
        output: message.usage.output_tokens,
      };
    });
}

const repair = (
  wrong: { readonly text: string; readonly because: string } | undefined,
): Anthropic.MessageParam[] =>
  wrong === undefined
    ? []
    : [
        { role: 'assistant', content: wrong.text.trim() === '' ? '{}' : wrong.text.trim() },
        {
          role: 'user',
          content: `That did not fit the schema (${wrong.because}). Send the whole JSON answer again.`,
        },
      ];
