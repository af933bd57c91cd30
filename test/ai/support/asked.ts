import { imagine } from '../../../eval/imagine.ts';
import type { AskModel, ModelMessage } from '../../../src/ai/ask-model.ts';
import { draftWithModel, type ModelDrafting } from '../../../src/ai/draft-with-model.ts';
import { modelLimits } from '../../../src/ai/patience.ts';
import { tokenBudget } from '../../../src/ai/token-budget.ts';
import { measureText } from '../../../src/sms/measure-text.ts';
import type { DraftRequest } from '../../../src/use-cases/drafter.ts';
import { findingsOnWords } from '../../../src/use-cases/judge-draft.ts';

/** The draft request that is due after these words, by the product's own decisions. */
export function requestAfter(said: {
  readonly name?: string;
  readonly request?: string;
  readonly texts: readonly string[];
}): DraftRequest {
  const { name, request, texts } = said;
  const lead = request === undefined ? {} : { lead: { request, ...(name === undefined ? {} : { name }) } };
  const imagined = imagine({ name: 'test', hostile: false, ...lead, texts });
  if (imagined.kind === 'silent') throw new Error(`no draft is due: ${imagined.because}`);
  return imagined.request;
}

/** A good answer of a model, to change one fact of. */
export const answer = (change: Readonly<Record<string, unknown>> = {}) => ({
  summary: 'Leak over the garage; wants a call.',
  intent: 'wants-call',
  language: 'en',
  next_action: 'Call Sam about the leak.',
  topics: [],
  may_mean_stop: false,
  draft:
    'Hi Sam, this is Acme Roofing. We got your note about the leak. When is a good time to call you? Reply STOP to opt out.',
  fact_ids: ['request'],
  ...change,
});

export const message = (given: unknown, change: Partial<ModelMessage> = {}): ModelMessage => ({
  stopReason: 'end_turn',
  text: typeof given === 'string' ? given : JSON.stringify(given),
  input: 900,
  output: 200,
  ...change,
});

/** A drafter whose model says this. */
export const drafterThatHears = (ask: AskModel, change: Partial<ModelDrafting> = {}) =>
  draftWithModel({
    ask,
    model: 'claude-haiku-5-5',
    allMs: modelLimits.allMs,
    budget: tokenBudget(1_000_000),
    review: (request, draft) => findingsOnWords(request, draft, measureText),
    measure: measureText,
    note: () => undefined,
    ...change,
  });
