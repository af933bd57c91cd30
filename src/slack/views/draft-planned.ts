import type { Contact } from '../../domain/contact.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Draft } from '../../domain/draft.ts';
import { judgeDraft } from '../../use-cases/judge-draft.ts';
import { actionId } from '../action-ids.ts';
import { actions, button, type Card, exactWords, lead, small } from '../blocks.ts';
import type { Look } from '../look.ts';
import { contactName } from '../people-words.ts';
import { inMarkup } from '../text.ts';
import { consentLine } from './consent-line.ts';
import { aboutText } from './draft-pending.ts';
import { ourTime, theirTime } from './local-time.ts';
import { seenRef } from './refs.ts';

/**
 * Copy that goes by itself: the first confirmation, or the one reminder. When, and how to stop it; or why it will not
 * go, as the gate would say at that time. Nothing to do, so that it buzzes nobody.
 */
export function plannedDraft(look: Look, contact: Contact, draft: Draft): Card {
  const { words } = look;
  const goesAt = draft.goesAt ?? look.now;
  const decision = judgeDraft(contact, draft, { ...look, now: Math.max(goesAt, look.now) }, undefined);
  const stopped = decision.verdict === 'block' || decision.verdict === 'review';
  const reminder = draft.purpose === 'follow-up';
  const first = inMarkup(
    reminder && stopped ? refusal(look, contact, decision) : promise(look, contact, draft, goesAt),
  );
  return {
    first,
    blocks: [
      lead(first),
      ...exactWords(draft.body ?? words.draft.erased),
      ...small(
        stopped ? inMarkup(decision.wayOn ?? decision.because) : consentLine(look, contact, decision),
        aboutText(look, draft),
        reminder ? words.draft.reminderWhy : words.draft.plannedWhy,
      ),
      ...actions(
        button(
          reminder ? words.buttons.dontRemind : words.buttons.hold,
          actionId.undo,
          seenRef(contact, draft),
        ),
      ),
    ],
    ...(goesAt > look.now ? { refreshAt: goesAt } : {}),
  };
}

function promise(look: Look, contact: Contact, draft: Draft, goesAt: number): string {
  const { planned, reminderAt } = look.words.draft;
  return (draft.purpose === 'follow-up' ? reminderAt : planned)(
    contactName(look, contact),
    theirTime(look, contact, goesAt),
  );
}

const refusal = (look: Look, contact: Contact, { because }: Decision): string =>
  look.words.draft.noReminderFor(contactName(look, contact), because.replace(/\.$/, ''));

/** A reminder that will not go any more, in one line. */
export function deadReminder(look: Look, contact: Contact, { ended }: Draft, who: string): Card {
  const reason = ended?.because?.replace(/\.$/, '') ?? look.words.reminderEnds[ended?.why ?? 'refused'](who);
  const first = inMarkup(look.words.draft.reminderDead(reason));
  return {
    first,
    blocks: [lead(first, ended === undefined ? '' : ` · ${ourTime(look, contact, ended.at)}`)],
  };
}
