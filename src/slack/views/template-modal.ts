import type { KnownBlock, ModalView } from '@slack/types';
import { fillTemplate, type TemplateToken, templateTokens } from '../../domain/template.ts';
import type { TemplateStanding } from '../../use-cases/view-templates.ts';
import { callbackId, field } from '../action-ids.ts';
import { exactWords, line, small } from '../blocks.ts';
import { ourLimits } from '../limits.ts';
import type { Look } from '../look.ts';
import { checkInput, dateInput, modal, radioInput, textInput } from '../modal-blocks.ts';
import { clamp, inMarkup } from '../text.ts';
import { aboutTemplate, madeBy, writerOf } from './template-words.ts';

/** Older versions are in the record; a modal has room for a hundred blocks. */
const MOST_HISTORY = 8;

/** A template with all that may be changed of it, what it looks like filled in, and what it said before. */
export function templateEditor(look: Look, standing: TemplateStanding): ModalView {
  const { templates, modals } = look.words;
  const { template } = standing;
  const { name, language, version, text, owner, reviewBy, locked, requires = [] } = template;
  const filled = fillTemplate(template, samples(look)).text;
  const { segments, characters } = look.measure(filled);
  return modal({
    title: templates.title(name),
    callback: callbackId.editTemplate,
    submit: templates.save,
    close: modals.cancel,
    meta: { name, language, version },
    blocks: [
      ...small(...aboutTemplate(look, standing).map(inMarkup)),
      textInput(field.copy, field.copy, {
        label: templates.text,
        value: text,
        hint: [
          templates.textHint(templateTokens.map((token) => `{{${token}|…}}`).join(' ')),
          requires.length === 0 ? undefined : templates.requires(requires.join(', ')),
        ]
          .filter(Boolean)
          .join(' '),
        lines: true,
        most: ourLimits.smsBody,
      }),
      ...small(inMarkup(templates.sample(segments, characters))),
      ...exactWords(filled),
      textInput(field.copyOwner, field.copyOwner, { label: templates.ownerLabel, value: owner, most: 80 }),
      dateInput(field.reviewBy, reviewBy, { label: templates.reviewLabel, optional: true }),
      checkInput(field.locked, [['locked', templates.lockOption]], {
        label: templates.lockLabel,
        hint: templates.lockHint,
        optional: true,
        picked: locked ? ['locked'] : [],
      }),
      textInput(field.why, field.why, {
        label: templates.why,
        hint: templates.whyHint,
        optional: true,
        most: 300,
      }),
      ...historyBlocks(look, standing),
    ],
  });
}

const samples = ({ settings }: Look): Readonly<Record<TemplateToken, string>> => ({
  first_name: 'Maria',
  business: settings.business.name,
  request_topic: 'roof leak',
});

function historyBlocks(look: Look, { history }: TemplateStanding): KnownBlock[] {
  const { templates } = look.words;
  const shown = history.toReversed().slice(0, MOST_HISTORY);
  if (shown.length === 0) return [];
  return [
    line(`*${inMarkup(templates.history)}*`),
    ...shown.flatMap((version) => [
      ...small(
        inMarkup(
          clamp(
            [madeBy(look, version), version.why && templates.because(version.why)]
              .filter(Boolean)
              .join(' · '),
            500,
          ),
        ),
      ),
      ...exactWords(version.template.text),
    ]),
  ];
}

/** A change of locked copy beside what is in force: somebody else agrees or turns it down, its author takes it back. */
export function templateJudge(
  look: Look,
  { template, proposal }: TemplateStanding & Required<Pick<TemplateStanding, 'proposal'>>,
  user: string,
): ModalView {
  const { templates, modals } = look.words;
  const own = proposal.by === `person:${user}`;
  const { approve, decline } = templates.verdicts;
  return modal({
    title: templates.title(template.name),
    callback: callbackId.judgeTemplate,
    submit: templates.judge,
    close: modals.cancel,
    meta: { proposal: proposal.id },
    blocks: [
      line(`*${inMarkup(templates.proposed(proposal.template.version, writerOf(look, proposal.by)))}*`),
      ...exactWords(proposal.template.text),
      ...small(
        inMarkup(
          [
            templates.owner(proposal.template.owner),
            proposal.template.locked ? templates.locked : undefined,
            proposal.template.reviewBy && templates.reviewBy(proposal.template.reviewBy),
            proposal.why && templates.because(proposal.why),
          ]
            .filter(Boolean)
            .join(' · '),
        ),
      ),
      line(`*${inMarkup(templates.present(template.version))}*`),
      ...exactWords(template.text),
      ...(own ? small(inMarkup(templates.own)) : []),
      radioInput(
        field.verdict,
        own
          ? [['decline', templates.takeBack]]
          : [
              ['approve', approve],
              ['decline', decline],
            ],
        { label: templates.verdict },
      ),
    ],
  });
}
