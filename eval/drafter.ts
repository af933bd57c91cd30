import { askModel } from '../src/ai/ask-model.ts';
import { draftWithModel } from '../src/ai/draft-with-model.ts';
import { modelLimits } from '../src/ai/patience.ts';
import { tokenBudget } from '../src/ai/token-budget.ts';
import { measureText } from '../src/sms/measure-text.ts';
import { draftFromTemplate } from '../src/use-cases/draft-from-template.ts';
import type { Drafter } from '../src/use-cases/drafter.ts';
import { findingsOnWords } from '../src/use-cases/judge-draft.ts';

export interface Configured {
  /** The model's name; absent: templates write. */
  readonly model?: string;
  readonly drafter: Drafter;
}

/** The drafter that the environment configures, as the product would: a key means the model, none means templates. */
export function configuredDrafter(env: Readonly<Record<string, string | undefined>>): Configured {
  const {
    ANTHROPIC_API_KEY: apiKey,
    ANTHROPIC_BASE_URL: baseUrl,
    ANTHROPIC_MODEL: model = 'claude-haiku-5-5',
  } = env;
  if (apiKey === undefined || apiKey.trim() === '')
    return { drafter: async (request) => draftFromTemplate(request) };
  const drafter = draftWithModel({
    ask: askModel({ apiKey, model, baseUrl }, modelLimits),
    model,
    allMs: modelLimits.allMs,
    budget: tokenBudget(Number.POSITIVE_INFINITY),
    review: (request, draft) => findingsOnWords(request, draft, measureText),
    measure: measureText,
    note: () => undefined,
  });
  return { model, drafter };
}
