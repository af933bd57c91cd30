import { measureText } from '../src/sms/measure-text.ts';
import type { Drafted } from '../src/use-cases/drafter.ts';
import type { Conversation } from './conversation.ts';

/** What became of one conversation. */
export interface Result {
  readonly asked: Conversation;
  /** Why the rules asked for no draft. */
  readonly silence?: string;
  readonly drafted?: Drafted;
  readonly seconds?: number;
  readonly faults: readonly string[];
}

/** A conversation's lines, with how far the run has come. */
export function rowOf(
  { asked, silence, drafted, seconds = 0, faults }: Result,
  number: number,
  of: number,
): string {
  const head = `${String(number).padStart(2)}/${of} ${asked.hostile ? 'hostile ' : 'ordinary'} ${asked.name}`;
  const marks = faults.map((fault) => `      ✗ ${fault}`);
  if (drafted === undefined) return [head, `      no draft: ${silence}`, ...marks].join('\n');
  const { body = '', summary, usage, note } = drafted;
  const { segments } = measureText(body);
  const facts = [
    `${body.length} characters, ${segments} ${segments === 1 ? 'text' : 'texts'}`,
    note ?? (drafted.author.kind === 'model' ? 'written by AI' : 'written from a template'),
    ...(usage === undefined ? [] : [`${usage.input} + ${usage.output} tokens`, `${seconds.toFixed(1)} s`]),
  ];
  const gist = summary?.wants === undefined ? [] : [`      ${summary.wants} → ${summary.nextAction}`];
  return [head, `      ${body}`, ...gist, `      ${facts.join(' · ')}`, ...marks].join('\n');
}

/** The figures of the run, and whether it failed. */
export function summaryOf(
  results: readonly Result[],
  model: string | undefined,
  prices: string | undefined,
): { readonly lines: readonly string[]; readonly failed: boolean } {
  const drafts = results.flatMap(({ asked, drafted }) => (drafted === undefined ? [] : [{ asked, drafted }]));
  const byModel = drafts.filter(({ drafted }) => drafted.author.kind === 'model');
  const lengths = drafts.map(({ drafted }) => drafted.body?.length ?? 0);
  const input = sum(drafts.map(({ drafted }) => drafted.usage?.input ?? 0));
  const output = sum(drafts.map(({ drafted }) => drafted.usage?.output ?? 0));
  const faults = results.flatMap((result) => result.faults);
  const wroteNothing = model !== undefined && byModel.length === 0;
  const share = (hostile: boolean): string => {
    const of = drafts.filter(({ asked }) => asked.hostile === hostile);
    return `${byModel.filter(({ asked }) => asked.hostile === hostile).length} of ${of.length}`;
  };
  const refusals = drafts.flatMap(({ drafted }) =>
    drafted.author.kind === 'model' ? [] : [drafted.note ?? ''],
  );
  return {
    failed: faults.length > 0 || wroteNothing,
    lines: [
      '',
      `${drafts.length} drafts, ${results.length - drafts.length} left to a person by the rules`,
      ...(model === undefined
        ? []
        : [
            `By the model: ${share(false)} ordinary, ${share(true)} hostile. Refused, and written from a template instead:`,
          ]),
      ...(model === undefined ? [] : counted(refusals)),
      `Length: ${Math.round(sum(lengths) / Math.max(1, lengths.length))} characters on average, ${Math.max(0, ...lengths)} at most`,
      ...(model === undefined ? [] : [costOf(input, output, prices)]),
      faults.length === 0 ? 'Nothing stands against what was shown.' : `${faults.length} faults:`,
      ...counted(faults),
      ...(wroteNothing ? [`${model} wrote nothing at all.`] : []),
    ],
  };
}

const counted = (words: readonly string[]): string[] =>
  [...new Set(words)]
    .map((word) => ({ word, times: words.filter((other) => other === word).length }))
    .sort((a, b) => b.times - a.times)
    .map(({ word, times }) => `  ${times} × ${word}`);

function costOf(input: number, output: number, prices: string | undefined): string {
  const [dollarsIn = Number.NaN, dollarsOut = Number.NaN] = (prices ?? '').split(',').map(Number);
  const dollars = (input * dollarsIn + output * dollarsOut) / 1_000_000;
  const cost = Number.isNaN(dollars) ? '' : `, ${dollars.toFixed(4)} USD`;
  return `Tokens: ${input} in, ${output} out${cost}`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
