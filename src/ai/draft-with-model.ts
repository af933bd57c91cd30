import type { CopyFinding } from '../policy/review-copy.ts';
import { draftFromTemplate } from '../use-cases/draft-from-template.ts';
import type { Drafted, Drafter, DraftRequest } from '../use-cases/request-draft.ts';
import type { ModelAnswer } from './answer-schema.ts';
import type { AskModel, ModelMessage } from './ask-model.ts';
import { type Prompt, promptFor } from './prompt.ts';
import { readAnswer, unfit } from './read-answer.ts';
import type { TokenBudget } from './token-budget.ts';

export interface ModelDrafting {
  readonly ask: AskModel;
  readonly model: string;
  readonly budget: TokenBudget;
  /** The gate's own findings on machine text that this contact would get. */
  readonly review: (request: DraftRequest, draft: string) => readonly CopyFinding[];
  readonly note: (what: string, about: Readonly<Record<string, string | number | boolean>>) => void;
}

/** A call needs about this many tokens; below it the day's budget counts as used up. */
const LEAST_TOKENS = 2_000;

/**
 * Summary, intent, next action, topics and draft in one call. Whatever goes wrong (no answer, wrong shape twice, an
 * invented name or number, words the rules would block), the template's draft takes its place and the card says why.
 */
export const draftWithModel =
  (parts: ModelDrafting): Drafter =>
  async (request) => {
    const template = draftFromTemplate(request);
    if (request.template !== undefined) return template;
    if (parts.budget.left(request.now) < LEAST_TOKENS)
      return instead(request, "today's AI budget is used up");
    const prompt = promptFor(request, template);
    const used = { input: 0, output: 0 };
    try {
      const asked = await askTwice(parts, prompt, used, request.now);
      if (asked.kind === 'no')
        return { ...instead(request, asked.because), usage: { model: parts.model, ...used } };
      const because = unfit(asked.answer, prompt.facts, (draft) => parts.review(request, draft));
      const summary = summaryOf(asked.answer);
      const usage = { model: parts.model, ...used };
      if (because === undefined)
        return {
          body: asked.answer.draft,
          author: { kind: 'model', model: parts.model },
          factIds: asked.answer.fact_ids,
          summary,
          usage,
        };
      parts.note('model draft refused', { because });
      // Topics and doubt count even where the words do not: a model may add caution, never take it away.
      const caution = { ...summary, wants: undefined, nextAction: undefined };
      return { ...instead(request, because), summary: caution, usage };
    } catch (error) {
      parts.note('model not available', { error: error instanceof Error ? error.name : 'error' });
      return { ...instead(request, 'the AI did not answer'), usage: { model: parts.model, ...used } };
    }
  };

type Asked =
  | { readonly kind: 'yes'; readonly answer: ModelAnswer }
  | { readonly kind: 'no'; readonly because: string };

/** One question, and one repair attempt when the shape was wrong. */
async function askTwice(
  parts: ModelDrafting,
  prompt: Prompt,
  used: { input: number; output: number },
  now: number,
): Promise<Asked> {
  const first = await spend(parts, parts.ask(prompt), used, now);
  const read = readAnswer(first);
  if (read.kind === 'answer') return { kind: 'yes', answer: read.answer };
  if (read.kind === 'refused') return { kind: 'no', because: read.because };
  const second = readAnswer(
    await spend(parts, parts.ask(prompt, { text: first.text, because: read.because }), used, now),
  );
  return second.kind === 'answer'
    ? { kind: 'yes', answer: second.answer }
    : { kind: 'no', because: 'the AI answered in the wrong form' };
}

async function spend(
  parts: ModelDrafting,
  asking: Promise<ModelMessage>,
  used: { input: number; output: number },
  now: number,
): Promise<ModelMessage> {
  const message = await asking;
  used.input += message.input;
  used.output += message.output;
  parts.budget.spend(message.input + message.output, now);
  return message;
}

const instead = (request: DraftRequest, because: string): Drafted =>
  draftFromTemplate(request, `Written from a template: ${because}.`);

const summaryOf = (answer: ModelAnswer): NonNullable<Drafted['summary']> => ({
  wants: answer.summary,
  nextAction: answer.next_action,
  intent: answer.intent,
  language: answer.language,
  topics: answer.topics,
  mayMeanStop: answer.may_mean_stop,
});
