import type { Contact } from '../../domain/contact.ts';
import type { Draft } from '../../domain/draft.ts';
import { isPlanned } from '../../domain/fold-draft.ts';
import { actionId } from '../action-ids.ts';
import { actions, button, type Card, lead, small } from '../blocks.ts';
import { type Look, verdictOn } from '../look.ts';
import { actorName, contactFirstName, contactName } from '../people-words.ts';
import { inMarkup } from '../text.ts';
import { ownerMention } from './draft-buzz.ts';
import { deadReminder } from './draft-planned.ts';
import { ourTime } from './local-time.ts';
import { conversationRef } from './refs.ts';
import { diedOf } from './stop.ts';

/** A dead draft is one line with name and reason. */
export function deadDraft(look: Look, contact: Contact, draft: Draft): Card {
  const { ended } = draft;
  if (isPlanned(draft) && draft.purpose === 'follow-up')
    return deadReminder(look, contact, draft, who(look, contact, draft));
  const stopped = contact.revocations.some((stop) => diedOf(draft, stop));
  const reason = look.words.dead[stopped ? 'opted-out' : (ended?.why ?? 'refused')];
  const first = inMarkup(reason(who(look, contact, draft)));
  return {
    first,
    blocks: [lead(first, ended === undefined ? '' : ` · ${ourTime(look, contact, ended.at)}`)],
  };
}

/** The contact, where it was their words; else the teammate who chose. */
function who(look: Look, contact: Contact, { ended }: Draft): string {
  if (ended === undefined) return look.words.actors.machine;
  return ended.by === 'contact' ? contactFirstName(look, contact) : actorName(look, contact, ended.by);
}

/**
 * Somebody pressed the button and the last check before sending said no: a failure, so it buzzes and does not hide in
 * an edit of the card that they have already left.
 */
export function stoppedDraft(look: Look, contact: Contact, draft: Draft): Card | undefined {
  if (!wasStopped(draft)) return undefined;
  const { words } = look;
  const first = inMarkup(words.notSent.first(contactName(look, contact)));
  const now = verdictOn(look, contact, draft);
  const known = now.verdict === 'allow' || now.rule === 'approved' ? undefined : now;
  const buzz = ownerMention(look, contact, draft.conversation);
  return {
    first,
    blocks: [
      lead(first, buzz === undefined ? '' : ` · ${buzz}`),
      ...small(
        known && inMarkup(known.because),
        known?.wayOn && inMarkup(known.wayOn),
        inMarkup(words.notSent.next),
      ),
      ...actions(
        contact.phone === undefined || contact.voiceOptedOut
          ? undefined
          : button(words.buttons.call, actionId.call, conversationRef(contact, draft.conversation)),
      ),
    ],
    buzz: buzz !== undefined,
  };
}

export const wasStopped = ({ ended, automatic }: Draft): boolean =>
  !automatic && ended?.why === 'blocked' && ended.by === 'machine:gate';
