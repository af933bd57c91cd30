import { answerSchema, type ModelAnswer } from './answer-schema.ts';
import type { ModelMessage } from './ask-model.ts';
import { plainSigns } from './plain-signs.ts';

export type Read =
  | { readonly kind: 'answer'; readonly answer: ModelAnswer }
  /** Worth one more try: the shape was wrong. `because` names paths and kinds of faults, never words. */
  | { readonly kind: 'malformed'; readonly because: string }
  /** Not to be used, whatever its shape. */
  | { readonly kind: 'refused'; readonly because: string };

/** Ends of a message other than its own; whatever else a later API may say counts as unfinished. */
const unusable: ReadonlyMap<string | null, string> = new Map([
  ['refusal', 'the AI declined to answer'],
  ['max_tokens', "the AI's answer was cut off"],
]);

/** What a model sent → an answer, or why not. Pure and total. */
export function readAnswer({ stopReason, text }: Pick<ModelMessage, 'stopReason' | 'text'>): Read {
  if (stopReason !== 'end_turn')
    return { kind: 'refused', because: unusable.get(stopReason) ?? "the AI's answer was not finished" };
  const parsed = answerSchema.safeParse(jsonIn(text));
  if (parsed.success) return { kind: 'answer', answer: withPlainSigns(parsed.data) };
  const faults = parsed.error.issues.map(({ path, code }) => `${path.join('.') || 'answer'}: ${code}`);
  return { kind: 'malformed', because: faults.slice(0, 5).join('; ') };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const withPlainSigns = (answer: ModelAnswer): ModelAnswer => ({
  ...answer,
  summary: onOneLine(plainSigns(answer.summary)),
  next_action: onOneLine(plainSigns(answer.next_action)),
  draft: plainSigns(answer.draft),
});

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');
