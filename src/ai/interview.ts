import type { ModelAnswer } from './answer-schema.ts';
import { type AskModel, MAX_ANSWER_TOKENS, type ModelMessage, type WrongAnswer } from './ask-model.ts';
import { mayBeBilled } from './model-trouble.ts';
import type { Prompt } from './prompt.ts';
import { readAnswer } from './read-answer.ts';
import type { TokenBudget } from './token-budget.ts';

export type Interviewed =
  | { readonly kind: 'yes'; readonly answer: ModelAnswer }
  | { readonly kind: 'no'; readonly because: string };

/** Tokens billed so far; grows with every answer that arrives, so that it is known even when a later one does not. */
export interface Used {
  input: number;
  output: number;
}

interface Parts {
  readonly ask: AskModel;
  readonly budget: TokenBudget;
}

/** One question, and one more when the shape of the answer was wrong. Rejects when no answer can be had. */
export async function interview(
  parts: Parts,
  prompt: Prompt,
  now: number,
  used: Used,
  within: AbortSignal,
): Promise<Interviewed> {
  const first = await askOnce(parts, prompt, now, used, within);
  if (first === undefined) return overdrawn;
  const read = readAnswer(first);
  if (read.kind === 'answer') return { kind: 'yes', answer: read.answer };
  if (read.kind === 'refused') return { kind: 'no', because: read.because };
  const second = await askOnce(parts, prompt, now, used, within, { text: first.text, because: read.because });
  if (second === undefined) return overdrawn;
  const again = readAnswer(second);
  return again.kind === 'answer'
    ? { kind: 'yes', answer: again.answer }
    : { kind: 'no', because: 'the AI answered in the wrong form twice' };
}

const overdrawn = { kind: 'no', because: "today's AI budget is used up" } as const;

/** Undefined: the day's budget does not hold another call. */
async function askOnce(
  { ask, budget }: Parts,
  prompt: Prompt,
  now: number,
  used: Used,
  within: AbortSignal,
  wrong?: WrongAnswer,
): Promise<ModelMessage | undefined> {
  const reservation = budget.reserve(mostTokens(prompt, wrong), now);
  if (reservation === undefined) return undefined;
  const message = await ask(prompt, within, wrong).catch((error: unknown) => {
    if (!mayBeBilled(error)) reservation.settle(0);
    throw error;
  });
  reservation.settle(message.input + message.output);
  used.input += message.input;
  used.output += message.output;
  return message;
}

/** A token is rarely less than three bytes; the schema and the frame of the request cost some 500 more. */
const mostTokens = ({ system, user }: Prompt, wrong: WrongAnswer | undefined): number =>
  Math.ceil(Buffer.byteLength(system + user + (wrong?.text ?? '')) / 3) + 500 + MAX_ANSWER_TOKENS;
