import { askModel } from '../ai/ask-model.ts';
import { draftWithModel } from '../ai/draft-with-model.ts';
import { modelLimits } from '../ai/patience.ts';
import { tokenBudget } from '../ai/token-budget.ts';
import type { Config } from '../config.ts';
import { draftFromTemplate } from '../use-cases/draft-from-template.ts';
import type { Drafter } from '../use-cases/drafter.ts';
import { findingsOnWords } from '../use-cases/judge-draft.ts';
import type { Ports } from '../use-cases/ports.ts';

/** Who writes drafts: the model when a key is set, approved templates when none is. */
export function writeDrafts(
  { apiKey, baseUrl, model, dailyTokens }: Config['anthropic'],
  { measure, note }: Pick<Ports, 'measure' | 'note'>,
): Drafter {
  if (apiKey === undefined) return async (request) => draftFromTemplate(request);
  return draftWithModel({
    ask: askModel({ apiKey, model, baseUrl }, modelLimits),
    model,
    allMs: modelLimits.allMs,
    budget: tokenBudget(dailyTokens),
    review: (request, draft) => findingsOnWords(request, draft, measure),
    measure,
    note,
  });
}
