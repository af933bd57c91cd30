import { TimeoutStrategy, timeout } from 'cockatiel';
import type { CopyFinding } from '../policy/review-copy.ts';
import { draftFromTemplate } from '../use-cases/draft-from-template.ts';
import type { Drafted, Drafter, DraftRequest } from '../use-cases/drafter.ts';
import type { Measure } from '../use-cases/ports.ts';
import type { ModelAnswer } from './answer-schema.ts';
import type { AskModel } from './ask-model.ts';
import { type Fact, factsOf } from './facts.ts';
import { interview } from './interview.ts';
import { troubleOf } from './model-trouble.ts';
import { withoutDearAccents } from './plain-signs.ts';
import { promptFor } from './prompt.ts';
import type { TokenBudget } from './token-budget.ts';
import { unfit } from './unfit.ts';

export interface ModelDrafting {
  readonly ask: AskModel;
  readonly model: string;
  /** For everything that one draft may take of the model's time, ms. */
  readonly allMs: number;
  readonly budget: TokenBudget;
  /** The gate's own findings on a machine's text to this contact. */
  readonly review: (request: DraftRequest, draft: string) => readonly CopyFinding[];
  readonly measure: (text: string) => Measure;
  readonly note: (what: string, about: Readonly<Record<string, string | number | boolean>>) => void;
}

/**
 * Summary, intent, next action, topics and draft in one call. Whatever goes wrong (no answer, wrong shape twice, an
 * invented name or number, words the rules would block), the template's draft takes its place and the card says why.
 * Caution that a refused answer asked for (topics, "may mean stop") stands nevertheless: a model may add it, and
 * nothing that it says takes any away.
 */
export const draftWithModel = (parts: ModelDrafting): Drafter => {
  const deadline = timeout(parts.allMs, TimeoutStrategy.Aggressive);
  return async (request) => {
    if (request.template !== undefined) return draftFromTemplate(request);
    const facts = factsOf(request);
    const used = { input: 0, output: 0 };
    const spent = () => (used.input + used.output === 0 ? {} : { usage: { model: parts.model, ...used } });
    const instead = (because: string): Drafted => {
      parts.note('template drafted instead of model', { because, ...used });
      return { ...draftFromTemplate(request, `Written from a template: ${because}.`), ...spent() };
    };
    if (!facts.some(isSaid))
      return draftFromTemplate(request, 'Written from a template: they sent no words.');

    const asked = await deadline
      .execute(({ signal }) => interview(parts, promptFor(request, facts), request.now, used, signal))
      .catch((error: unknown) => ({ kind: 'no' as const, because: troubleOf(error) }));
    if (asked.kind === 'no') return instead(asked.because);

    const answer = { ...asked.answer, draft: affordable(asked.answer.draft, parts.measure) };
    const { language } = request.contact;
    const because = unfit(answer, {
      facts,
      business: [request.settings.business.name, ...request.settings.business.alsoCalled],
      language,
      not: request.not,
      review: (draft) => parts.review(request, draft),
    });
    const summary = summaryOf(answer, language);
    if (because !== undefined)
      return { ...instead(because), summary: { ...summary, wants: undefined, nextAction: undefined } };
    return {
      body: answer.draft,
      author: { kind: 'model', model: parts.model },
      factIds: answer.fact_ids,
      summary,
      ...spent(),
    };
  };
};

/** Somebody's own words: a picture alone, or a name, leaves a model nothing but to guess. */
const isSaid = ({ id, from }: Fact): boolean => from === 'contact' && id !== 'name';

/** Accents like á and í make a text twice as dear; they go only where it would otherwise be too long to send. */
function affordable(draft: string, measure: ModelDrafting['measure']): string {
  if (measure(draft).segments <= 2) return draft;
  const plainer = withoutDearAccents(draft);
  return measure(plainer).segments <= 2 ? plainer : draft;
}

/** English is also what the rules say when they could not tell; another language that they are sure of stands. */
const summaryOf = (
  answer: ModelAnswer,
  known: DraftRequest['contact']['language'],
): NonNullable<Drafted['summary']> => ({
  wants: answer.summary,
  nextAction: answer.next_action,
  intent: answer.intent,
  language: known === 'en' ? answer.language : known,
  topics: answer.topics,
  mayMeanStop: answer.may_mean_stop,
});
