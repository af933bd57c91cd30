import type { KnownBlock } from '@slack/types';
import type { CopyFinding } from '../../policy/copy-finding.ts';
import { actionId, field } from '../action-ids.ts';
import { button, line, small } from '../blocks.ts';
import { limits, ourLimits } from '../limits.ts';
import type { Look } from '../look.ts';
import { checkInput } from '../modal-blocks.ts';
import { clamp, inMarkup, oneLine } from '../text.ts';

/** What stands against the words: what blocks, with a one-press way to mend it; what may be kept; what is a remark. */
export function findingBlocks(
  look: Look,
  findings: readonly CopyFinding[],
  kept: readonly string[],
): KnownBlock[] {
  const of = (effect: CopyFinding['effect']): CopyFinding[] =>
    findings.filter((finding) => finding.effect === effect);
  return [
    ...of('block').map((finding) => blocking(finding)),
    ...ticks(look, [...of('tick')], kept),
    ...small(...of('warn').map(({ because }) => `⚠️ ${inMarkup(because)}`)),
  ];
}

function blocking(finding: CopyFinding): KnownBlock {
  const section = line(`❌ ${inMarkup(clamp(finding.because, 400))}`);
  const { replacement, suggestion } = finding;
  if (replacement === undefined || suggestion === undefined) return section;
  const label = clamp(suggestion, ourLimits.buttonText);
  return {
    ...section,
    accessory: {
      ...button(label, actionId.mend, mendValue(finding)),
      action_id: `${actionId.mend}:${finding.start}`,
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
  return [
    ...small(...[...byId.values()].map(({ because }) => `☝️ ${inMarkup(because)}`)),
    checkInput(field.kept, options, { label: edit.keepLabel, optional: true, picked: kept }),
  ];
}
