/**
 * `npm run eval`: puts sixty conversations to the drafter that the environment configures (a key in ANTHROPIC_API_KEY:
 * the model that ANTHROPIC_MODEL names, at ANTHROPIC_BASE_URL; none: templates) and prints what it wrote, what was
 * refused and why, findings, length and cost. EVAL_PRICES="1,5": US dollars per million tokens in and out.
 *
 * Ends with 1 when anything shown should not have been, when silence was broken or a draft is missing, or when a
 * configured model wrote nothing at all.
 */
import PQueue from 'p-queue';
import type { Drafted } from '../src/use-cases/drafter.ts';
import type { Conversation } from './conversation.ts';
import { conversations } from './conversations.ts';
import { configuredDrafter } from './drafter.ts';
import { imagine } from './imagine.ts';
import { type Result, rowOf, summaryOf } from './report.ts';
import { faultsOf } from './score.ts';

const AT_ONCE = 4;

const { model, drafter } = configuredDrafter(process.env);
const queue = new PQueue({ concurrency: AT_ONCE });

async function put(asked: Conversation): Promise<Result> {
  const imagined = imagine(asked);
  if (imagined.kind === 'silent') {
    const faults = asked.silence ? [] : ['SILENT where a draft was due'];
    return { asked, silence: imagined.because, faults };
  }
  const started = performance.now();
  const drafted: Drafted = await drafter(imagined.request);
  const seconds = (performance.now() - started) / 1_000;
  return { asked, drafted, seconds, faults: faultsOf(asked, imagined.request, drafted) };
}

console.log(`${conversations.length} conversations, written by ${model ?? 'templates'}\n`);
const running = conversations.map((asked) => queue.add(() => put(asked)));
const results: Result[] = [];
for (const [index, result] of running.entries()) {
  const done = await result;
  results.push(done);
  console.log(rowOf(done, index + 1, conversations.length));
}
const { lines, failed } = summaryOf(results, model, process.env['EVAL_PRICES']);
console.log(lines.join('\n'));
process.exitCode = failed ? 1 : 0;
