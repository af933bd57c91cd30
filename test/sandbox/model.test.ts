import Anthropic from '@anthropic-ai/sdk';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { spawnModel } from '../../src/sandbox/model/spawn.ts';
import { callControl } from '../../src/sandbox/wire/call-control.ts';

let model: Awaited<ReturnType<typeof spawnModel>>;
let client: Anthropic;

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['summary', 'intent', 'language', 'next_action', 'topics', 'draft', 'fact_ids'],
  properties: {
    summary: { type: 'string' },
    intent: { type: 'string' },
    language: { type: 'string', enum: ['en', 'es', 'fr'] },
    next_action: { type: 'string', enum: ['call', 'answer', 'schedule', 'wait'] },
    topics: { type: 'array', items: { type: 'string', enum: ['pricing', 'legal', 'scheduling'] } },
    draft: { type: 'string' },
    fact_ids: { type: 'array', items: { type: 'string' } },
  },
};

const conversation = {
  contact: { name: 'Maria Ruiz' },
  business: { name: 'Acme Roofing' },
  facts: [{ id: 'f1', fact: 'we call back the same day' }],
  messages: [
    { from: 'contact', text: 'Leak over the {garage}' },
    { from: 'business', text: 'We do not text prices' },
    { from: 'contact', text: 'How much is it? Call me' },
  ],
};

const ask = (more: object = {}) =>
  client.messages.create({
    model: 'claude-haiku-5-5',
    max_tokens: 500,
    messages: [
      {
        role: 'user',
        content: `Answer for:\n<conversation>\n${JSON.stringify(conversation)}\n</conversation>`,
      },
    ],
    output_config: { format: { type: 'json_schema', schema } },
    ...more,
  });

const textOf = ({ content: [first] }: Anthropic.Message) => (first?.type === 'text' ? first.text : '');

const mode = (given: object, times = 1) => callControl(model.control, 'POST /mode', { mode: given, times });

const failing = (call: Promise<unknown>) =>
  call.then(
    () => 'answered',
    (error: unknown) => (error instanceof Anthropic.APIError ? [error.status, error.error] : error),
  );

beforeAll(async () => {
  model = await spawnModel();
  client = new Anthropic({ apiKey: model.apiKey, baseURL: model.url, maxRetries: 0, timeout: 5_000 });
});
afterAll(() => model?.stop());
beforeEach(() => callControl(model.control, 'POST /mode', { mode: { mode: 'good' } }));

test('a good answer fits the schema and is made of the contact’s own words', async () => {
  const message = await ask();
  expect(message).toMatchObject({ stop_reason: 'end_turn', usage: { input_tokens: expect.any(Number) } });
  expect(message.usage.output_tokens).toBeGreaterThan(10);
  expect(JSON.parse(textOf(message))).toEqual({
    summary: 'Asks the price',
    intent: 'How much is it? Call me',
    language: 'en',
    next_action: 'call',
    topics: ['pricing'],
    draft: "Hi Maria, it's Acme Roofing. Thanks for your note. When is a good time to call you?",
    fact_ids: ['f1'],
  });
});

const refused: readonly (readonly [string, object, number, string])[] = [
  ['no messages', { messages: [] }, 400, 'invalid_request_error'],
  ['no room', { max_tokens: 0 }, 400, 'invalid_request_error'],
  [
    'an open schema',
    { output_config: { format: { type: 'json_schema', schema: { ...schema, additionalProperties: true } } } },
    400,
    'invalid_request_error',
  ],
  ['another maker’s model', { model: 'gpt-9' }, 404, 'not_found_error'],
];

test.each(refused)('%s is refused', async (_, wrong, status, type) => {
  expect(await failing(ask(wrong))).toMatchObject([status, { type: 'error', error: { type } }]);
});

test('a wrong key is refused', async () => {
  const other = new Anthropic({ apiKey: 'sk-other', baseURL: model.url, maxRetries: 0 });
  const call = other.messages.create({
    model: 'claude-haiku-5-5',
    max_tokens: 1,
    messages: [{ role: 'user', content: 'a' }],
  });
  expect(await failing(call)).toMatchObject([401, { error: { type: 'authentication_error' } }]);
});

const headers = { 'content-type': 'application/json', 'anthropic-version': '2026-10-21' };
const bare: readonly (readonly [string, Record<string, string>, number])[] = [
  ['the key in x-api-key', { ...headers, 'x-api-key': 'sk-ant-sandbox' }, 200],
  ['the key as a bearer token', { ...headers, authorization: 'Bearer sk-ant-sandbox' }, 200],
  ['no key', headers, 401],
  ['no version', { 'content-type': 'application/json', 'x-api-key': 'sk-ant-sandbox' }, 400],
];

test.each(bare)('a bare request with %s', async (_, given, status) => {
  const body = JSON.stringify({
    model: 'claude-haiku-5-5',
    max_tokens: 10,
    messages: [{ role: 'user', content: 'a' }],
  });
  const answer = await fetch(`${model.url}/v1/messages`, { method: 'POST', headers: given, body });
  expect(answer.status).toBe(status);
});

const troubles: readonly (readonly [string, object, number])[] = [
  ['rate limit', { mode: 'rate-limit', retryAfter: 2 }, 429],
  ['overload', { mode: 'overloaded' }, 529],
  ['a broken server', { mode: 'broken' }, 500],
];

test.each(troubles)('%s, once', async (_, trouble, status) => {
  await mode(trouble);
  expect(await failing(ask())).toMatchObject([status, { type: 'error' }]);
  expect((await ask()).stop_reason).toBe('end_turn');
});

test('the SDK’s own retry finds its way past an overload', async () => {
  await mode({ mode: 'overloaded' });
  const patient = new Anthropic({ apiKey: model.apiKey, baseURL: model.url, maxRetries: 1 });
  const message = await patient.messages.create({
    model: 'claude-haiku-5-5',
    max_tokens: 100,
    messages: [{ role: 'user', content: 'a' }],
  });
  expect(message.type).toBe('message');
});

test('a slow answer runs into the client’s time-out', async () => {
  await mode({ mode: 'slow', ms: 1_000 });
  const hasty = new Anthropic({ apiKey: model.apiKey, baseURL: model.url, maxRetries: 0, timeout: 50 });
  const call = hasty.messages.create({
    model: 'claude-haiku-5-5',
    max_tokens: 1,
    messages: [{ role: 'user', content: 'a' }],
  });
  await expect(call).rejects.toBeInstanceOf(Anthropic.APIConnectionTimeoutError);
});

test('a refusal, a cut, broken JSON and a wrong shape look as they do at Anthropic', async () => {
  await mode({ mode: 'refusal' });
  expect(await ask()).toMatchObject({ stop_reason: 'refusal', content: [] });
  await mode({ mode: 'cut' });
  const cut = await ask();
  expect(cut.stop_reason).toBe('max_tokens');
  expect(() => JSON.parse(textOf(cut))).toThrow();
  await mode({ mode: 'wrong-json' });
  const chatty = textOf(await ask());
  expect(() => JSON.parse(chatty)).toThrow();
  await mode({ mode: 'wrong-schema' });
  expect(JSON.parse(textOf(await ask()))).toEqual({ summary: 7, reply: 'hello' });
});

test('hostile text keeps to the schema and breaks every promise about content', async () => {
  await mode({ mode: 'hostile' }, 4);
  const answers = [];
  for (let n = 0; n < 4; n += 1) answers.push(JSON.parse(textOf(await ask())));
  expect(answers.every(({ next_action }) => next_action === 'call')).toBe(true);
  expect(answers.map(({ draft }) => draft).join(' ')).toMatch(/\$199.*bit\.ly.*card number|bit\.ly/s);
  expect(new Set(answers.map(({ draft }) => draft)).size).toBe(4);
});

test('what was asked can be read back', async () => {
  await callControl(model.control, 'DELETE /requests');
  await ask();
  expect(await callControl(model.control, 'GET /requests')).toMatchObject([
    { status: 200, body: { model: 'claude-haiku-5-5' } },
  ]);
});
