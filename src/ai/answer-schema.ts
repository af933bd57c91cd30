import { z } from 'zod';

/** What a model may answer. Its lists are closed: a word outside them is a wrong answer, not a new idea. */
export const intents = [
  'wants-call',
  'wants-visit',
  'asks-price',
  'asks-time',
  'asks-question',
  'gives-details',
  'complains',
  'cancels',
  'other',
] as const;

export const topics = [
  'pricing',
  'schedule',
  'complaint',
  'legal',
  'fraud',
  'emergency',
  'self_harm',
  'cancel',
  'human_request',
  'sensitive_pii',
  'medical',
  'minor',
  'angry',
  'existing_customer',
] as const;

export const answerSchema = z.strictObject({
  summary: z.string().min(1).max(120),
  intent: z.enum(intents),
  language: z.enum(['en', 'es', 'fr', 'other']),
  next_action: z.string().min(1).max(80),
  topics: z.array(z.enum(topics)).max(topics.length),
  may_mean_stop: z.boolean(),
  draft: z.string().min(1).max(320),
  fact_ids: z.array(z.string().max(40)).max(40),
});

export type ModelAnswer = z.infer<typeof answerSchema>;

/**
 * The same as JSON schema for `output_config.format`. Lengths are left out: the API does not check them, and what it
 * does not check is ours to check.
 */
export const answerJsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['summary', 'intent', 'language', 'next_action', 'topics', 'may_mean_stop', 'draft', 'fact_ids'],
  properties: {
    summary: { type: 'string', description: 'What they want, at most 12 words, only from the conversation.' },
    intent: { type: 'string', enum: [...intents] },
    language: { type: 'string', enum: ['en', 'es', 'fr', 'other'] },
    next_action: { type: 'string', description: 'What our person should do next, at most 8 words.' },
    topics: { type: 'array', items: { type: 'string', enum: [...topics] } },
    may_mean_stop: { type: 'boolean', description: 'True when they may be asking us to stop texting.' },
    draft: { type: 'string', description: 'One text message to them, at most 300 characters.' },
    fact_ids: {
      type: 'array',
      items: { type: 'string' },
      description: 'Ids of the facts that summary and draft rest on.',
    },
  },
} as const;
