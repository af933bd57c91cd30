import Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';
import { answerJsonSchema } from './answer-schema.ts';
import { type ModelLimits, patienceWith } from './patience.ts';
import type { Prompt } from './prompt.ts';

export interface ModelSettings {
  readonly apiKey: string;
  readonly model: string;
  readonly baseUrl?: string | undefined;
}

/** What came back, before anybody looked into it. */
export interface ModelMessage {
  readonly stopReason: string | null;
  readonly text: string;
  /** Tokens billed. */
  readonly input: number;
  readonly output: number;
}

/** An answer that did not fit, and what was wrong with it. */
export interface WrongAnswer {
  readonly text: string;
  readonly because: string;
}

/** One question to the model, given up when `within` aborts. Rejects when no answer can be had. */
export type AskModel = (
  prompt: Prompt,
  within: AbortSignal,
  wrongAnswer?: WrongAnswer,
) => Promise<ModelMessage>;

/** Room for the answer; a good one needs about 250 tokens. */
export const MAX_ANSWER_TOKENS = 700;

/** Asks over Anthropic's SDK, which itself retries nothing and logs nothing: its debug log would hold their words. */
export function askModel({ apiKey, model, baseUrl }: ModelSettings, limits: ModelLimits): AskModel {
  const client = new Anthropic({
    apiKey,
    maxRetries: 0,
    timeout: limits.callMs,
    logLevel: 'off',
    ...(baseUrl === undefined ? {} : { baseURL: baseUrl }),
  });
  const patience = patienceWith(limits);
  return (prompt, within, wrongAnswer) =>
    patience.execute(
      async ({ signal }) =>
        readMessage(
          await client.messages.create(
            {
              model,
              max_tokens: MAX_ANSWER_TOKENS,
              system: prompt.system,
              messages: [{ role: 'user', content: prompt.user }, ...repair(wrongAnswer)],
              output_config: { format: { type: 'json_schema', schema: answerJsonSchema } },
            },
            // A breaker that waited for another's trial call passes its own signal on, not ours.
            { signal: AbortSignal.any([signal, within]) },
          ),
        ),
      within,
    );
}

const repair = (wrong: WrongAnswer | undefined): Anthropic.MessageParam[] =>
  wrong === undefined
    ? []
    : [
        // The API takes no empty message, and none that ends in a blank.
        { role: 'assistant', content: wrong.text.trim() || '{}' },
        {
          role: 'user',
          content: `That does not fit the schema (${wrong.because}). Send the whole JSON answer again.`,
        },
      ];

const messageSchema = z.object({
  stop_reason: z.string().nullable(),
  content: z.array(z.looseObject({ type: z.string(), text: z.string().optional() })),
  usage: z.object({
    input_tokens: z.number(),
    output_tokens: z.number(),
    cache_creation_input_tokens: z.number().nullish(),
    cache_read_input_tokens: z.number().nullish(),
  }),
});

/** The SDK's types are a promise; what a proxy in between answers with 200 keeps none. */
function readMessage(message: unknown): ModelMessage {
  const { stop_reason, content, usage } = messageSchema.parse(message);
  return {
    stopReason: stop_reason,
    text: content.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join(''),
    input:
      usage.input_tokens + (usage.cache_creation_input_tokens ?? 0) + (usage.cache_read_input_tokens ?? 0),
    output: usage.output_tokens,
  };
}
