import type { ModalView } from '@slack/types';
import type { Contact, Pause } from '../../domain/contact.ts';
import type { TemplateSetting } from '../../domain/settings.ts';
import { callbackId, field } from '../action-ids.ts';
import { small } from '../blocks.ts';
import type { Look } from '../look.ts';
import {
  checkInput,
  modal,
  personInput,
  radioInput,
  selectInput,
  textInput,
  timeInput,
} from '../modal-blocks.ts';
import type { SeenMeta } from '../modal-meta.ts';
import { nameAndNumber } from '../people-words.ts';
import { inMarkup } from '../text.ts';

const entries = <K extends string>(table: Readonly<Record<K, string>>): [string, string][] =>
  Object.entries(table);

export function dontSendModal({ words }: Look, meta: SeenMeta): ModalView {
  const { dontSend, cancel } = words.modals;
  return modal({
    title: dontSend.title,
    callback: callbackId.dontSend,
    submit: dontSend.submit,
    close: cancel,
    meta,
    blocks: [radioInput(field.why, entries(dontSend.reasons), { label: dontSend.label })],
  });
}

/** The templates that fit this kind of text. */
export function templateModal(
  { words }: Look,
  templates: readonly TemplateSetting[],
  meta: SeenMeta,
): ModalView {
  const { template, cancel } = words.modals;
  return modal({
    title: template.title,
    callback: callbackId.useTemplate,
    submit: template.submit,
    close: cancel,
    meta,
    blocks: [
      selectInput(
        field.template,
        templates.map(({ name, language }): [string, string] => [
          `${language}:${name}`,
          `${name} (${language})`,
        ]),
        { label: template.label },
      ),
    ],
  });
}

export function reassignModal(
  { words }: Look,
  meta: { readonly contact: string; readonly conversation: string },
): ModalView {
  const { reassign, cancel } = words.modals;
  return modal({
    title: reassign.title,
    callback: callbackId.reassign,
    submit: reassign.submit,
    close: cancel,
    meta: { ...meta },
    blocks: [personInput(field.owner, { label: reassign.label, hint: reassign.hint, optional: true })],
  });
}

export function outcomeModal(
  { words }: Look,
  meta: { readonly contact: string; readonly conversation: string },
): ModalView {
  const { outcome, cancel } = words.modals;
  return modal({
    title: outcome.title,
    callback: callbackId.outcome,
    submit: outcome.submit,
    close: cancel,
    meta: { ...meta },
    blocks: [
      radioInput(field.outcome, entries(outcome.options), { label: outcome.label, hint: outcome.hint }),
    ],
  });
}

/** A person heard "stop" by another way. Without a contact the number is asked for. */
export function optOutModal(look: Look, contact: Contact | undefined, phone?: string): ModalView {
  const { optOut, cancel } = look.words.modals;
  return modal({
    title: optOut.title,
    callback: callbackId.recordOptOut,
    submit: optOut.submit,
    close: cancel,
    meta: contact === undefined ? {} : { contact: contact.id },
    blocks: [
      ...(contact === undefined
        ? [
            textInput(field.phone, field.phone, {
              label: optOut.phone,
              hint: optOut.phoneHint,
              ...(phone ? { value: phone } : {}),
            }),
          ]
        : small(inMarkup(nameAndNumber(look, contact)))),
      textInput(field.words, field.words, { label: optOut.words, lines: true, most: 1_000 }),
      selectInput(field.channel, entries(optOut.channels), { label: optOut.channel, picked: 'call' }),
      timeInput(field.at, look.now, { label: optOut.at }),
      checkInput(field.scope, entries(optOut.scopes), {
        label: optOut.scope,
        hint: optOut.hint,
        picked: ['sms'],
      }),
    ],
  });
}

/** What was recorded, for the one who recorded it. */
export function optOutDone(look: Look, contact: Contact): string {
  const { optOut } = look.words.modals;
  const who = nameAndNumber(look, contact);
  return contact.optedOut === undefined ? optOut.noCalls(who) : optOut.done(who);
}

export function consentModal(look: Look, contact: Contact): ModalView {
  const { consent, cancel } = look.words.modals;
  return modal({
    title: consent.title,
    callback: callbackId.recordConsent,
    submit: consent.submit,
    close: cancel,
    meta: { contact: contact.id },
    blocks: [
      ...small(inMarkup(nameAndNumber(look, contact))),
      textInput(field.source, field.source, { label: consent.source, hint: consent.sourceHint, most: 300 }),
      textInput(field.words, field.words, { label: consent.words, lines: true, most: 1_000 }),
      timeInput(field.at, look.now, { label: consent.at }),
      radioInput(field.kind, entries(consent.kinds), { label: consent.kind, picked: 'inquiry' }),
    ],
  });
}

export function notAnOptOutModal({ words }: Look, contact: Contact, pause: Pause): ModalView {
  const { notAnOptOut, cancel } = words.modals;
  return modal({
    title: notAnOptOut.title,
    callback: callbackId.notAnOptOut,
    submit: notAnOptOut.submit,
    close: cancel,
    meta: { contact: contact.id, pause: pause.id },
    blocks: [
      textInput(field.reason, field.reason, {
        label: notAnOptOut.label,
        hint: notAnOptOut.hint,
        lines: true,
        most: 500,
      }),
    ],
  });
}
