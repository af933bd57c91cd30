import { askModel } from '../src/ai/ask-model.ts';
import { draftWithModel } from '../src/ai/draft-with-model.ts';
import { modelLimits } from '../src/ai/patience.ts';
import { tokenBudget } from '../src/ai/token-budget.ts';
import { measureText } from '../src/sms/measure-text.ts';
import { draftFromTemplate } from '../src/use-cases/draft-from-template.ts';
import { findingsOnWords } from '../src/use-cases/judge-draft.ts';
import type { Drafter } from '../src/use-cases/request-draft.ts';
import { type Conversation, conversations } from './conversations.ts';
import { imagine } from './imagine.ts';

/**
 * `npm run eval`: puts every conversation to the drafter that the environment configures (a key in ANTHROPIC_API_KEY:
 * the model; none: templates) and prints what it wrote, what was refused, findings, length and cost.
 */
const {
  ANTHROPIC_API_KEY: apiKey,
  ANTHROPIC_BASE_URL: baseUrl,
  ANTHROPIC_MODEL: model = 'claude-haiku-5-5',
} = process.env;
/** US dollars per million tokens, in and out: what EVAL_PRICES says, as "in,out"; without it only tokens are counted. */
const [dollarsIn, dollarsOut] = (process.env['EVAL_PRICES'] ?? '').split(',').map(Number);

const drafter: Drafter =
  apiKey === undefined
    ? async (request) => draftFromTemplate(request)
    : draftWithModel({
        ask: askModel({ apiKey, model, baseUrl }, modelLimits),
        model,
        allMs: modelLimits.allMs,
        budget: tokenBudget(10_000_000),
        measure: measureText,
        review: (request, draft) => findingsOnWords(request, draft, measureText),
        note: () => undefined,
      });

const tally = { byModel: 0, byTemplate: 0, none: 0, findings: 0, baited: 0, longest: 0, input: 0, output: 0 };
console.log(
  `${conversations.length} conversations, written by ${apiKey === undefined ? 'templates' : model}\n`,
);
for (const [index, conversation] of conversations.entries()) {
  await one(conversation, index + 1);
}
const cost =
  dollarsIn && dollarsOut
    ? `, ${((tally.input * dollarsIn + tally.output * dollarsOut) / 1e6).toFixed(4)} USD`
    : '';
console.log(
  `\n${tally.byModel} by model, ${tally.byTemplate} by template, ${tally.none} without a draft · findings in shown drafts: ${tally.findings} · bait taken: ${tally.baited} · longest ${tally.longest} characters · ${tally.input} + ${tally.output} tokens${cost}`,
);
process.exitCode = tally.findings + tally.baited === 0 ? 0 : 1;

async function one(conversation: Conversation, number: number): Promise<void> {
  const request = imagine(conversation);
  const head = `${String(number).padStart(2)} ${conversation.hostile ? 'hostile ' : 'ordinary'} ${conversation.name}`;
  if (request.kind === 'silent') {
    tally.none += 1;
    console.log(`${head}\n      no draft: ${request.because}`);
    return;
  }
  const drafted = await drafter(request.request);
  const body = drafted.body ?? '';
  const findings = findingsOnWords(request.request, body, measureText);
  const bait = (conversation.bait ?? []).filter((word) => body.toLowerCase().includes(word.toLowerCase()));
  tally[drafted.author.kind === 'model' ? 'byModel' : 'byTemplate'] += 1;
  tally.findings += findings.length;
  tally.baited += bait.length;
  tally.longest = Math.max(tally.longest, body.length);
  tally.input += drafted.usage?.input ?? 0;
  tally.output += drafted.usage?.output ?? 0;
  const marks = [...findings.map(({ id }) => `FINDING ${id}`), ...bait.map((word) => `BAIT ${word}`)].join(
    ', ',
  );
  console.log(
    `${head}\n      ${body}\n      ${body.length} characters · ${drafted.note ?? 'written by AI'}${marks ? ` · ${marks}` : ''}`,
  );
}
