import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { askModel } from '../../src/ai/ask-model.ts';
import type { ModelDrafting } from '../../src/ai/draft-with-model.ts';
import { type ModelLimits, modelLimits } from '../../src/ai/patience.ts';
import { tokenBudget } from '../../src/ai/token-budget.ts';
import { spawnModel } from '../../src/sandbox/model/spawn.ts';
import { callControl } from '../../src/sandbox/wire/call-control.ts';
import type { Drafted } from '../../src/use-cases/drafter.ts';
import { drafterThatHears, requestAfter } from './support/asked.ts';

let model: Awaited<ReturnType<typeof spawnModel>>;

beforeAll(async () => {
  model = await spawnModel();
});
afterAll(() => model?.stop());
afterEach(() => vi.useRealTimers());
let asked = 0;
beforeEach(async () => {
  await mode({ mode: 'good' });
  await callControl(model.control, 'DELETE /requests');
  asked = 0;
  const real = globalThis.fetch;
  // Calls are counted where they begin: one that is given up at once may never arrive.
  vi.spyOn(globalThis, 'fetch').mockImplementation((to, init) => {
    if (String(to).endsWith('/v1/messages')) asked += 1;
    return real(to, init);
  });
});

/** In production's shape and order of things, without its waits. */
const quick: ModelLimits = {
  ...modelLimits,
  callMs: 10_000,
  allMs: 20_000,
  firstWaitMs: 1,
  longestWaitMs: 50,
};
const hasty: ModelLimits = { ...quick, callMs: 150 };

const mode = (given: object, times?: number) =>
  callControl(model.control, 'POST /mode', { mode: given, ...(times === undefined ? {} : { times }) });

interface Put {
  readonly limits?: ModelLimits;
  readonly baseUrl?: string;
  readonly apiKey?: string;
  readonly named?: string;
  readonly parts?: Partial<ModelDrafting>;
}

function drafter({ limits = quick, baseUrl = model.url, apiKey = model.apiKey, named, parts }: Put = {}) {
  const ask = askModel({ apiKey, baseUrl, model: named ?? 'claude-haiku-5-5' }, limits);
  return drafterThatHears(ask, { allMs: limits.allMs, ...parts });
}

const leak = requestAfter({
  name: 'Maria Reyes',
  request: 'Leak over the garage, can someone call me?',
  texts: [],
});

const template = "Hi Maria, it's Acme Roofing. We got your note about the leak over the garage.";

const shown = ({ author, note, usage, body }: Drafted) => ({
  by: author.kind,
  note,
  billed: usage !== undefined,
  body,
});

test('a good answer is shown with its summary, its facts and what it cost', async () => {
  const drafted = await drafter()(leak);
  expect(drafted).toEqual({
    body: "Hi Maria, it's Acme Roofing. Thanks for your note. When is a good time to call you? Reply STOP to opt out.",
    author: { kind: 'model', model: 'claude-haiku-5-5' },
    factIds: ['business', 'name'],
    summary: {
      wants: 'Wants a call',
      nextAction: 'Call them.',
      intent: 'wants-call',
      language: 'en',
      topics: ['human_request'],
      mayMeanStop: false,
    },
    usage: { model: 'claude-haiku-5-5', input: expect.any(Number), output: expect.any(Number) },
  });
  expect(asked).toBe(1);
});

interface Row {
  readonly is: string;
  readonly mode: object;
  readonly times?: number;
  readonly put?: Put;
  /** Undefined: the model's draft is shown. */
  readonly because?: string;
  readonly calls: number;
  readonly billed: boolean;
}

const rows: readonly Row[] = [
  { is: 'overloaded once', mode: { mode: 'overloaded' }, times: 1, calls: 2, billed: true },
  { is: 'overloaded twice', mode: { mode: 'overloaded' }, times: 2, calls: 3, billed: true },
  {
    is: 'overloaded for longer',
    mode: { mode: 'overloaded' },
    because: 'the AI is out of order',
    calls: 3,
    billed: false,
  },
  { is: 'broken', mode: { mode: 'broken' }, because: 'the AI is out of order', calls: 3, billed: false },
  {
    is: 'over the rate limit for a moment',
    mode: { mode: 'rate-limit', retryAfter: 0.02 },
    times: 1,
    calls: 2,
    billed: true,
  },
  {
    is: 'over the rate limit for longer than a draft waits',
    mode: { mode: 'rate-limit', retryAfter: 60 },
    because: 'the AI takes no more questions from us for now',
    calls: 1,
    billed: false,
  },
  {
    is: 'slow',
    mode: { mode: 'slow', ms: 60_000 },
    put: { limits: hasty },
    because: 'the AI took too long',
    calls: 3,
    billed: false,
  },
  {
    is: 'stuck in the middle of its answer',
    mode: { mode: 'stall' },
    put: { limits: hasty },
    because: 'the AI took too long',
    calls: 3,
    billed: false,
  },
  {
    is: 'slow, with less time for all than for one call',
    mode: { mode: 'slow', ms: 60_000 },
    put: { limits: { ...quick, allMs: 150 } },
    because: 'the AI took too long',
    calls: 1,
    billed: false,
  },
  {
    is: 'declining',
    mode: { mode: 'refusal' },
    because: 'the AI declined to answer',
    calls: 1,
    billed: true,
  },
  { is: 'cut off', mode: { mode: 'cut' }, because: "the AI's answer was cut off", calls: 1, billed: true },
  { is: 'chatty once', mode: { mode: 'wrong-json' }, times: 1, calls: 2, billed: true },
  {
    is: 'chatty',
    mode: { mode: 'wrong-json' },
    because: 'the AI answered in the wrong form twice',
    calls: 2,
    billed: true,
  },
  { is: 'out of shape once', mode: { mode: 'wrong-schema' }, times: 1, calls: 2, billed: true },
  {
    is: 'out of shape',
    mode: { mode: 'wrong-schema' },
    because: 'the AI answered in the wrong form twice',
    calls: 2,
    billed: true,
  },
  {
    is: 'too long twice',
    mode: { mode: 'scripted', answer: { draft: 'Hi Maria, Acme Roofing here. '.repeat(20) } },
    because: 'the AI answered in the wrong form twice',
    calls: 2,
    billed: true,
  },
  {
    is: 'asked with a wrong key',
    mode: { mode: 'good' },
    put: { apiKey: 'sk-ant-other' },
    because: 'the AI refused our key, an admin has to look at it',
    calls: 1,
    billed: false,
  },
  {
    is: 'asked by a wrong name',
    mode: { mode: 'good' },
    put: { named: 'somebody-else' },
    because: 'the AI knows no such model, an admin has to look at it',
    calls: 1,
    billed: false,
  },
  {
    is: 'not there',
    mode: { mode: 'good' },
    put: { baseUrl: 'http://127.0.0.1:9' },
    because: 'the AI could not be reached',
    calls: 3,
    billed: false,
  },
];

describe('a model that is', () => {
  test.each(rows)('$is', async (row) => {
    await mode(row.mode, row.times);
    const drafted = shown(await drafter(row.put)(leak));
    const isModel = row.because === undefined;
    expect(drafted).toEqual({
      by: isModel ? 'model' : 'template',
      note: isModel ? undefined : `Written from a template: ${row.because}.`,
      billed: row.billed,
      body: isModel ? expect.stringContaining('Thanks for your note') : expect.stringContaining(template),
    });
    expect(asked).toBe(row.calls);
  });
});

test('a hostile model is never shown', async () => {
  await mode({ mode: 'hostile' });
  for (let drawn = 0; drawn < 4; drawn += 1) {
    const drafted = await drafter()(leak);
    expect(shown(drafted)).toMatchObject({
      by: 'template',
      note: expect.stringMatching(/^Written from a template: the AI /),
      billed: true,
      body: expect.stringContaining(template),
    });
    expect(drafted.summary).toMatchObject({ wants: undefined, nextAction: undefined });
  }
});

test('the second question shows the wrong answer and what was wrong with it, in no words of its own', async () => {
  await mode({ mode: 'wrong-schema' }, 1);
  await drafter()(leak);
  const seen = await callControl(model.control, 'GET /requests');
  const messages = [
    { role: 'user', content: expect.stringContaining('<conversation>') },
    { role: 'assistant', content: '{"summary":7,"reply":"hello"}' },
    { role: 'user', content: expect.stringContaining('summary: invalid_type') },
  ];
  expect(seen).toMatchObject([{}, { body: { messages } }]);
});

test('both answers are billed', async () => {
  const once = await drafter()(leak);
  await mode({ mode: 'wrong-schema' }, 1);
  const twice = await drafter()(leak);
  expect(twice.usage?.input).toBeGreaterThan(2 * (once.usage?.input ?? Number.POSITIVE_INFINITY));
});

test('after five failures in a row nobody calls; after half a minute one call tries it, and the rest follow', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const write = drafter({ limits: { ...quick, retries: 0 } });
  const later = () => vi.setSystemTime(Date.now() + modelLimits.restMs);
  await mode({ mode: 'broken' });
  for (let failed = 0; failed < 5; failed += 1) await write(leak);
  expect(asked).toBe(5);
  expect((await write(leak)).note).toContain('left alone for half a minute');
  expect(asked).toBe(5);

  later();
  expect((await write(leak)).note).toContain('out of order');
  expect(asked).toBe(6);
  expect((await write(leak)).note).toContain('left alone');
  expect(asked).toBe(6);

  later();
  await mode({ mode: 'good' });
  expect((await write(leak)).author.kind).toBe('model');
  expect((await write(leak)).author.kind).toBe('model');
  expect(asked).toBe(8);
});

test('an open breaker is not waited for', async () => {
  const write = drafter({ limits: { ...quick, failuresInRow: 3, restMs: 60_000 } });
  await mode({ mode: 'broken' });
  await write(leak);
  await write(leak);
  await write(leak);
  expect(asked).toBe(3);
});

describe('the day’s budget', () => {
  test('a day that is used up makes no call', async () => {
    const drafted = await drafter({ parts: { budget: tokenBudget(0) } })(leak);
    expect(drafted.note).toBe("Written from a template: today's AI budget is used up.");
    expect(asked).toBe(0);
  });

  test('what answers cost adds up until the day turns', async () => {
    const write = drafter({ parts: { budget: tokenBudget(6_000) } });
    const kinds = [];
    for (let drawn = 0; drawn < 12; drawn += 1) kinds.push((await write(leak)).author.kind);
    expect(kinds[0]).toBe('model');
    expect(kinds.at(-1)).toBe('template');
    expect(kinds.filter((kind) => kind === 'model')).toHaveLength(asked);
    expect((await write({ ...leak, now: leak.now + 86_400_000 })).author.kind).toBe('model');
  });

  test('calls under way at once cannot overdraw it together', async () => {
    const write = drafter({ parts: { budget: tokenBudget(5_000) } });
    await Promise.all(Array.from({ length: 20 }, () => write(leak)));
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(2);
  });

  test('refused calls cost nothing', async () => {
    const write = drafter({
      limits: { ...quick, failuresInRow: 1_000 },
      parts: { budget: tokenBudget(6_000) },
    });
    await mode({ mode: 'overloaded' }, 60);
    for (let drawn = 0; drawn < 20; drawn += 1) await write(leak);
    expect((await write(leak)).author.kind).toBe('model');
  });

  test('there is none left for the second question', async () => {
    await mode({ mode: 'wrong-json' }, 1);
    const drafted = await drafter({ parts: { budget: tokenBudget(2_500) } })(leak);
    expect(drafted).toMatchObject({
      note: "Written from a template: today's AI budget is used up.",
      usage: { input: expect.any(Number) },
    });
    expect(asked).toBe(1);
  });
});
