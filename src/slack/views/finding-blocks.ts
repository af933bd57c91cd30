import type { KnownBlock } from '@slack/types';
import type { Language } from '../../domain/reading.ts';
import type { CopyFinding } from '../../policy/copy-finding.ts';
import { correctCopy } from '../../policy/correct-copy.ts';
import { actionId, field } from '../action-ids.ts';
import { button, line } from '../blocks.ts';
import { limits, ourLimits } from '../limits.ts';
import type { Look } from '../look.ts';
import { checkInput } from '../modal-blocks.ts';
import { clamp, inMarkup, oneLine } from '../text.ts';

/** The words under review, and the language in which a call would be offered in their place. */
export interface Reviewed {
  readonly body: string;
  readonly language: Language;
}

/** More than a person reads; the modal has room for a hundred blocks. */
const MOST_SHOWN = 15;

/**
 * What stands against the words: what blocks, what may be kept, what is a remark; each with a one-press way to mend it
 * where there is one.
 */
export function findingBlocks(
  look: Look,
  reviewed: Reviewed,
  findings: readonly CopyFinding[],
  kept: readonly string[],
): KnownBlock[] {
  const shown = findings.slice(0, MOST_SHOWN);
  const of = (effect: CopyFinding['effect']): CopyFinding[] =>
    shown.filter((finding) => finding.effect === effect);
  return [
    ...(['block', 'tick', 'warn'] as const).flatMap((effect) =>
      of(effect).map((finding) => told(reviewed, finding, marks[effect])),
    ),
    ...ticks(look, [...of('tick')], kept),
  ];
}

const marks = { block: '❌', tick: '☝️', warn: '⚠️' } as const satisfies Record<CopyFinding['effect'], string>;

function told({ body, language }: Reviewed, finding: CopyFinding, mark: string): KnownBlock {
  const section = line(`${mark} ${inMarkup(clamp(finding.because, 400))}`);
  const { suggestion } = finding;
  if (suggestion === undefined || correctCopy(body, finding, language) === undefined) return section;
  const label = clamp(suggestion, ourLimits.buttonText);
  return {
    ...section,
    accessory: {
      ...button(label, actionId.mend, mendValue(finding), { says: suggestion }),
      action_id: `${actionId.mend}:${finding.id}:${finding.start}`,
    },
  };
}

/** Which finding a mending button belongs to; the words themselves are read from the modal again. */
export const mendValue = ({ id, start, end }: CopyFinding): string => `${id}|${start}|${end}`;

function ticks(look: Look, findings: readonly CopyFinding[], kept: readonly string[]): KnownBlock[] {
  const { edit } = look.words.modals;
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  // What was ticked before is no finding any more and has to stay on the list to be unticked.
  if (byId.size === 0) return [];
  const options = [...byId.values()].map(({ id, words }): [string, string] => [
    id,
    clamp(edit.keepOption(clamp(oneLine(words), 50)), limits.optionText),
  ]);
  return [checkInput(field.kept, options, { label: edit.keepLabel, optional: true, picked: kept })];
}
