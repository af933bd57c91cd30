import { z } from 'zod';
import { type Topic, topicSeverity } from '../policy/topic.ts';

/** What a model may answer. Its lists are closed: a word outside them is a wrong answer, not a new idea. */
const intents = [
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

const languages = ['en', 'es', 'fr', 'other'] as const;

const isTopic = (name: string): name is Topic => Object.hasOwn(topicSeverity, name);

/** The same topics as the phrase tables find, so that what a model adds weighs as much. */
const topics = Object.keys(topicSeverity).filter(isTopic);

export const LONGEST_DRAFT = 320;

export const answerSchema = z.strictObject({
  summary: z.string().trim().min(1).max(120),
  intent: z.enum(intents),
  language: z.enum(languages),
  next_action: z.string().trim().min(1).max(80),
  topics: z.array(z.enum(topics)).max(topics.length),
  may_mean_stop: z.boolean(),
  draft: z.string().trim().min(1).max(LONGEST_DRAFT),
  fact_ids: z.array(z.string().max(40)).max(40),
});

export type ModelAnswer = z.infer<typeof answerSchema>;

/**
 * The same as JSON schema for `output_config.format`. Lengths are told in words: the API takes no `maxLength`, and
 * what it does not check is ours to check.
 */
export const answerJsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: Object.keys(answerSchema.shape),
  properties: {
    summary: { type: 'string', description: 'What they want, in English, at most 12 words.' },
    intent: { type: 'string', enum: [...intents] },
    language: { type: 'string', enum: [...languages], description: 'The language they write in.' },
    next_action: {
      type: 'string',
      description: 'What our person should do next, in English, at most 8 words.',
    },
    topics: { type: 'array', items: { type: 'string', enum: topics } },
    may_mean_stop: { type: 'boolean', description: 'True when they may be asking us to stop texting them.' },
    draft: { type: 'string', description: 'The text message to them.' },
    fact_ids: { type: 'array', items: { type: 'string' }, description: 'Ids of the facts it all rests on.' },
  } satisfies Record<keyof ModelAnswer, unknown>,
};
