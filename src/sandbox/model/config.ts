import { z } from 'zod';

/** How the stand-in answers. */
export const modeSchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('good') }),
  /** Good, after `ms`. */
  z.object({ mode: z.literal('slow'), ms: z.number().int().min(0) }),
  /** Begins a good answer and never ends it. */
  z.object({ mode: z.literal('stall') }),
  /** 429 with `retry-after` in seconds. */
  z.object({ mode: z.literal('rate-limit'), retryAfter: z.number().min(0).default(1) }),
  /** 529. */
  z.object({ mode: z.literal('overloaded') }),
  /** 500. */
  z.object({ mode: z.literal('broken') }),
  z.object({ mode: z.literal('refusal') }),
  /** Ends in the middle, `stop_reason` `max_tokens`. */
  z.object({ mode: z.literal('cut') }),
  z.object({ mode: z.literal('wrong-json') }),
  z.object({ mode: z.literal('wrong-schema') }),
  /** Valid by the schema, and full of prices, promises, invented people and links. */
  z.object({ mode: z.literal('hostile') }),
  /** These fields replace the good answer's. */
  z.object({ mode: z.literal('scripted'), answer: z.record(z.string(), z.unknown()) }),
]);
export type Mode = z.output<typeof modeSchema>;

export const modeOrderSchema = z.object({
  mode: modeSchema,
  /** For how many requests; afterwards `good`. Without it, until changed. */
  times: z.number().int().min(1).optional(),
});

export const modelConfigSchema = z.object({
  apiKey: z.string().default('sk-ant-sandbox'),
  mode: modeSchema.default({ mode: 'good' }),
});
export type ModelConfig = z.output<typeof modelConfigSchema>;
export type ModelOptions = z.input<typeof modelConfigSchema>;
