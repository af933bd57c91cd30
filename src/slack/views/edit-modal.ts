import type { KnownBlock, ModalView } from '@slack/types';
import type { Contact } from '../../domain/contact.ts';
import { lastFour } from '../../domain/phone.ts';
import { numberSetting } from '../../domain/settings.ts';
import type { CopyFinding } from '../../policy/copy-finding.ts';
import type { Measure, Rewritten } from '../../use-cases/ports.ts';
import { type ActionId, actionId, callbackId, field } from '../action-ids.ts';
import { actions, button, exactWords, line, small } from '../blocks.ts';
import { ourLimits } from '../limits.ts';
import type { Look } from '../look.ts';
import { modal, textInput } from '../modal-blocks.ts';
import type { ComposeMeta, EditMeta } from '../modal-meta.ts';
import { contactName, nameAndNumber } from '../people-words.ts';
import { clamp, inMarkup, oneLine } from '../text.ts';
import type { Checked } from '../use-cases.ts';
import { consentLine } from './consent-line.ts';
import { findingBlocks } from './finding-blocks.ts';
import { clocksThere } from './local-time.ts';
import { after } from './page.ts';
import { submitLabel } from './submit-label.ts';
import { stoppedBeyondWords } from './verdict-parts.ts';

/** A person's words in a modal, with the verdict on them. */
export interface Writing {
  readonly body: string;
  readonly kept: readonly string[];
  /** Absent before anything was checked. */
  readonly checked?: Checked;
  /** What happened meanwhile: plain text. */
  readonly banner?: string;
}

/** "Edit text": the draft in a box, what stands against it, keep or send. */
export function editModal(look: Look, contact: Contact, writing: Writing, meta: EditMeta): ModalView {
  const { edit, cancel } = look.words.modals;
  const stopped = writing.checked && stoppedBeyondWords(writing.checked.decision);
  return modal({
    title: edit.title,
    callback: callbackId.editText,
    close: cancel,
    // A text that cannot leave can still be kept for later.
    submit: stopped === undefined ? submitLabel(look, contact, writing.checked) : look.words.buttons.keep,
    meta,
    blocks: [
      ...small(inMarkup(whoLine(look, contact, meta.conversation))),
      ...banner(writing.banner),
      ...(stopped === undefined
        ? []
        : small(`🟡 ${inMarkup([stopped.because, stopped.wayOn].filter(Boolean).join(' '))}`)),
      textInput(`${field.body}:${meta.round}`, field.body, {
        label: edit.label,
        value: writing.body,
        lines: true,
        most: ourLimits.smsBody,
      }),
      ...counted(look, contact, writing),
      ...actions(
        button(look.words.buttons.check, actionId.check, 'edit'),
        stopped === undefined ? button(look.words.buttons.keep, actionId.keep, 'edit') : undefined,
      ),
    ],
  });
}

/** "Reply by text" before its preview. */
export function composeModal(look: Look, contact: Contact, writing: Writing, meta: ComposeMeta): ModalView {
  const { edit, cancel } = look.words.modals;
  return modal({
    title: edit.composeTitle,
    callback: callbackId.composeText,
    close: cancel,
    submit: edit.preview,
    meta,
    blocks: [
      ...small(inMarkup(whoLine(look, contact, meta.conversation))),
      ...banner(writing.banner),
      textInput(`${field.body}:${meta.round}`, field.body, {
        label: edit.label,
        value: writing.body,
        lines: true,
        most: ourLimits.smsBody,
      }),
    ],
  });
}

/** The exact characters that will leave, with what they rest on beside them; the box to change them stands below. */
export function previewModal(
  look: Look,
  contact: Contact,
  writing: Writing & { readonly checked: Checked },
  meta: ComposeMeta,
): ModalView {
  const { edit, cancel } = look.words.modals;
  return modal({
    title: edit.previewTitle,
    callback: callbackId.composeText,
    close: cancel,
    submit: submitLabel(look, contact, writing.checked),
    meta,
    blocks: [
      ...small(inMarkup(whoLine(look, contact, meta.conversation))),
      ...banner(writing.banner),
      line(`*${inMarkup(edit.exactly)}*`),
      ...exactWords(writing.body),
      ...small(`${consentLine(look, contact, writing.checked.decision)} · ${clocksThere(look, contact)}`),
      ...counted(look, contact, writing),
      textInput(`${field.body}:${meta.round}`, field.body, {
        label: edit.changeLabel,
        value: writing.body,
        lines: true,
        most: ourLimits.smsBody,
      }),
    ],
  });
}

/** What stands against the words, as one sentence for the field that holds them. */
export const againstWords = ({ words }: Pick<Look, 'words'>, findings: readonly CopyFinding[]): string => {
  const blocking = findings.filter(({ effect }) => effect === 'block');
  const { blocks, mustTick } = words.modals.edit;
  return blocking.length === 0
    ? mustTick
    : blocking.map(({ because, suggestion }) => blocks(because, suggestion)).join(' ');
};

/** "Maria wrote 20 s ago: "never mind". Your words are kept." */
export function overtakenBanner(look: Look, contact: Contact, words: string | undefined, at: number): string {
  const { edit } = look.words.modals;
  const ago = after(look, look.now - at);
  const name = contactName(look, contact);
  const said =
    words === undefined || words.trim() === ''
      ? edit.overtakenNoWords(name, ago)
      : edit.overtaken(name, ago, clamp(oneLine(words), 200));
  return `${said} ${edit.overtakenNext}`;
}

function whoLine(look: Look, contact: Contact, conversation: string): string {
  const number = contact.conversations.find(({ id }) => id === conversation)?.number ?? '';
  const label = numberSetting(look.settings, number)?.label ?? lastFour(number);
  return look.words.modals.edit.toFrom(nameAndNumber(look, contact), label);
}

const banner = (says: string | undefined): KnownBlock[] =>
  says === undefined ? [] : [line(`*${inMarkup(says)}*`)];

function counted(look: Look, contact: Contact, { body, checked, kept }: Writing): KnownBlock[] {
  if (checked === undefined) return [];
  const { edit } = look.words.modals;
  const { characters, segments, encoding, forcing } = checked.measure;
  const room =
    encoding === 'GSM-7' ? (segments > 1 ? 153 * segments : 160) : segments > 1 ? 67 * segments : 70;
  return [
    ...small(
      inMarkup(edit.count(characters, room, segments)),
      forcing.length === 0 ? undefined : inMarkup(edit.forcing(clamp(forcing.slice(0, 6).join(' '), 30))),
    ),
    ...savings(look, checked.measure),
    ...findingBlocks(look, { body, language: contact.language }, checked.findings, kept),
  ];
}

/** One press for fewer texts: other signs, or other spelling where that saves more. */
function savings({ words }: Look, { cheaper, withoutAccents }: Measure): KnownBlock[] {
  const { edit } = words.modals;
  const offer = (label: string, id: ActionId, { segments }: Rewritten) =>
    button(label, id, id, { says: edit.saves(label, segments) });
  return [
    ...actions(
      cheaper && offer(edit.plainSigns, actionId.plainSigns, cheaper),
      withoutAccents && offer(edit.noAccents, actionId.noAccents, withoutAccents),
    ),
    ...small(
      cheaper && inMarkup(edit.saves(edit.plainSigns, cheaper.segments)),
      withoutAccents && inMarkup(edit.saves(edit.noAccents, withoutAccents.segments)),
    ),
  ];
}
