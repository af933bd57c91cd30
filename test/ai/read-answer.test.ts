import { describe, expect, test } from 'vitest';
import { answerJsonSchema, answerSchema } from '../../src/ai/answer-schema.ts';
import { readAnswer } from '../../src/ai/read-answer.ts';
import { answer } from './support/asked.ts';

const read = (text: unknown, stopReason: string | null = 'end_turn') =>
  readAnswer({ stopReason, text: typeof text === 'string' ? text : JSON.stringify(text) });

test('a good answer is read', () => {
  expect(read(answer())).toEqual({ kind: 'answer', answer: answer() });
});

const malformed: readonly (readonly [is: string, text: unknown, because: string])[] = [
  ['nothing', '', 'answer: invalid_type'],
  ['no JSON', 'Sure! {"summary": ', 'answer: invalid_type'],
  ['JSON in a fence', `\`\`\`json\n${JSON.stringify(answer())}\n\`\`\``, 'answer: invalid_type'],
  ['a list', [answer()], 'answer: invalid_type'],
  ['null', 'null', 'answer: invalid_type'],
  ['a missing field', { ...answer(), draft: undefined }, 'draft: invalid_type'],
  ['a further field', answer({ send_now: true }), 'answer: unrecognized_keys'],
  ['a prototype', '{"__proto__":{"draft":"x"}}', 'summary: invalid_type'],
  ['an unknown intent', answer({ intent: 'wants-discount' }), 'intent: invalid_value'],
  ['an unknown topic', answer({ topics: ['consent_given'] }), 'topics.0: invalid_value'],
  ['no draft', answer({ draft: '' }), 'draft: too_small'],
  ['a draft of blanks', answer({ draft: ' \n ' }), 'draft: too_small'],
  ['a draft that is too long', answer({ draft: 'a'.repeat(321) }), 'draft: too_big'],
  ['a summary that is too long', answer({ summary: 'a'.repeat(121) }), 'summary: too_big'],
  ['doubt as a word', answer({ may_mean_stop: 'no' }), 'may_mean_stop: invalid_type'],
];

describe('worth a second question', () => {
  test.each(malformed)('%s', (_, text, because) => {
    expect(read(text)).toMatchObject({ kind: 'malformed', because: expect.stringContaining(because) });
  });

  test('what was wrong is said in none of its words', () => {
    const secret = 'zebra-price-199';
    const wrong = read({
      [secret]: secret,
      summary: { [secret]: 1 },
      topics: [secret],
      intent: secret,
      draft: secret.repeat(40),
    });
    expect(JSON.stringify(wrong)).not.toContain('zebra');
  });
});

const unusable: readonly (readonly [stopReason: string | null, because: string])[] = [
  ['refusal', 'the AI declined to answer'],
  ['max_tokens', "the AI's answer was cut off"],
  ['pause_turn', "the AI's answer was not finished"],
  ['something new', "the AI's answer was not finished"],
  ['constructor', "the AI's answer was not finished"],
  [null, "the AI's answer was not finished"],
];

test.each(unusable)(
  'a message that ends with %s is not used, however good it looks',
  (stopReason, because) => {
    expect(read(answer(), stopReason)).toEqual({ kind: 'refused', because });
  },
);

test('typographic signs become those of a phone', () => {
  const draft = 'It’s “Acme Roofing” — thanks… for\u00a0writing';
  expect(read(answer({ draft }))).toMatchObject({
    answer: { draft: 'It\'s "Acme Roofing" - thanks... for writing' },
  });
});

test('the schema that the API gets names the same fields, all required, and nothing else', () => {
  const fields = Object.keys(answerSchema.shape);
  expect(Object.keys(answerJsonSchema.properties)).toEqual(fields);
  expect(answerJsonSchema.required).toEqual(fields);
  expect(answerJsonSchema.additionalProperties).toBe(false);
});
