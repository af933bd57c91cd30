import { type Contact, conversationOf } from '../../domain/contact.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Draft } from '../../domain/draft.ts';
import { workflowSetting } from '../../domain/settings.ts';
import { grantFor } from '../../policy/consent-covers.ts';
import { actionId, choice } from '../action-ids.ts';
import { actions, button, type Card, exactWords, lead, menu, small } from '../blocks.ts';
import { type Look, verdictOn } from '../look.ts';
import { contactName } from '../people-words.ts';
import { clamp, inMarkup } from '../text.ts';
import { consentLine } from './consent-line.ts';
import { blockedDraft } from './draft-blocked.ts';
import { draftBuzz } from './draft-buzz.ts';
import { clocksThere, ourTime, refreshTime, theirTime } from './local-time.ts';
import { seenRef } from './refs.ts';
import { gist } from './root.ts';
import { submitLabel } from './submit-label.ts';

const HOUR = 3_600_000;

/** A draft that waits for a person: the exact words, what they rest on, and the button that lets them leave. */
export function pendingDraft(look: Look, contact: Contact, draft: Draft): Card {
  const decision = verdictOn(look, contact, draft);
  if (decision.verdict === 'block' || decision.verdict === 'review')
    return blockedDraft(look, contact, draft, decision);
  const first = firstLine(look, contact, draft);
  const buzz = draftBuzz(look, contact, draft);
  const due = conversationOf(contact, draft.conversation)?.dueAt ?? 0;
  const refreshAt = refreshTime(look, contact, decision, draft.createdAt);
  const { words } = look;
  return {
    first,
    rest: due > look.now ? words.draft.readyBy(ourTime(look, contact, due)) : words.draft.ready,
    blocks: [
      lead(first, buzz === undefined ? '' : ` · ${buzz}`),
      ...exactWords(draft.body ?? words.draft.erased),
      ...small(allowedLine(look, contact, decision), aboutText(look, draft), ...rules(look, contact, draft)),
      ...buttons(look, contact, draft, decision),
    ],
    buzz: buzz !== undefined,
    ...(refreshAt === undefined ? {} : { refreshAt }),
  };
}

export function firstLine(look: Look, contact: Contact, draft: Draft): string {
  const conversation = conversationOf(contact, draft.conversation);
  const wants = conversation && gist(look, conversation);
  return inMarkup(look.words.draft.first[draft.purpose](contactName(look, contact), wants));
}

function allowedLine(look: Look, contact: Contact, decision: Decision): string {
  const opens =
    decision.verdict === 'hold' && decision.until !== undefined
      ? ` · 🕘 ${look.words.draft.opens(theirTime(look, contact, decision.until))}`
      : '';
  return `${consentLine(look, contact, decision)} · ${clocksThere(look, contact)}${opens}`;
}

/** "1 text, 125 characters · written by AI". */
export function aboutText({ words, measure, nameOf, settings }: Look, draft: Draft): string {
  const { characters, segments, forcing } = measure(draft.body ?? '');
  const { author } = draft;
  const by =
    author.kind === 'model'
      ? words.draft.byModel
      : author.kind === 'template'
        ? words.draft.byTemplate(author.template, author.version, versionInForce(settings, author))
        : words.draft.byPerson(nameOf(author.user));
  return inMarkup(
    [
      words.draft.segments(segments, characters),
      forcing.length === 0 ? undefined : words.draft.forcing(clamp(forcing.slice(0, 6).join(' '), 30)),
      by,
      draft.note,
    ]
      .filter(Boolean)
      .join(' · '),
  );
}

/** Of the template that a draft was made from; undefined when the file has no such copy any more. */
const versionInForce = (
  { templates }: Look['settings'],
  { template, language }: Extract<Draft['author'], { kind: 'template' }>,
): number | undefined =>
  templates.find(
    ({ name, language: written }) => name === template && (language === undefined || written === language),
  )?.version;

/** The stop rule and the handoff rule of the play that this text belongs to; only a first text is followed up. */
function rules({ words, settings, now }: Look, { grants }: Contact, draft: Draft): string[] {
  const followUp =
    draft.purpose === 'first' ? workflowSetting(settings, draft.workflow)?.followUp : undefined;
  const { reminder, noReminder, handoff } = words.draft;
  const live = grants.filter(({ voidedBy }) => voidedBy === undefined);
  // Who only asked something has not agreed to be reminded: the gate would stop the reminder.
  const follows =
    followUp !== undefined && grantFor('follow-up', live, now + followUp.afterHours * HOUR) !== undefined;
  return [follows ? reminder(followUp.afterHours) : noReminder, handoff];
}

function buttons(look: Look, contact: Contact, draft: Draft, decision: Decision) {
  const { buttons: labels, choices } = look.words;
  const ref = seenRef(contact, draft);
  return actions(
    button(submitLabel(look, contact, { decision }), actionId.send, ref, { style: 'primary' }),
    button(labels.edit, actionId.edit, ref),
    menu(
      actionId.draftMenu,
      ref,
      [choice.another, choice.template, choice.dontSend, choice.why].map(
        (picked) => [picked, choices[picked]] as const,
      ),
    ),
  );
}
