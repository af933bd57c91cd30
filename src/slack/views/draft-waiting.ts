import type { Contact } from '../../domain/contact.ts';
import type { Draft } from '../../domain/draft.ts';
import { actionId } from '../action-ids.ts';
import { actions, button, type Card, exactWords, lead, small } from '../blocks.ts';
import type { Look } from '../look.ts';
import { actorName, contactName } from '../people-words.ts';
import { inMarkup } from '../text.ts';
import { aboutText } from './draft-pending.ts';
import { theirClocks, theirTime } from './local-time.ts';
import { seenRef } from './refs.ts';

/** Approved a moment ago: it can be taken back until the gate decides. */
export function sendingDraft(look: Look, contact: Contact, draft: Draft): Card {
  const { words } = look;
  const first = inMarkup(words.draft.sending(contactName(look, contact)));
  const { approval } = draft;
  const undo = approval !== undefined && approval.sendAt > look.now;
  return {
    first,
    blocks: [
      lead(first),
      ...exactWords(draft.body ?? words.draft.erased),
      ...small(approval && inMarkup(words.draft.sendingBy(actorName(look, contact, approval.by)))),
      ...actions(undo ? button(words.buttons.undo, actionId.undo, seenRef(contact, draft)) : undefined),
    ],
    ...(undo ? { refreshAt: approval.sendAt } : {}),
  };
}

/** Approved, and waiting for their hours (or for a cap): decided again then. */
export function scheduledDraft(look: Look, contact: Contact, draft: Draft): Card {
  const { words } = look;
  const { approval } = draft;
  const first = inMarkup(
    words.draft.scheduled(approval ? theirTime(look, contact, approval.sendAt) : words.draft.opens('')),
  );
  const by = approval && words.draft.approvedBy(actorName(look, contact, approval.by));
  const held = approval?.decision.trace.find(({ verdict }) => verdict === 'hold');
  return {
    first,
    blocks: [
      lead(first, by === undefined ? '' : ` · ${inMarkup(by)}`),
      ...exactWords(draft.body ?? words.draft.erased),
      ...small(
        inMarkup(
          held === undefined || held.rule === 'hours-open'
            ? words.draft.checkedAgain(theirClocks(look, contact).join(' / '))
            : words.draft.waits(held.because),
        ),
        aboutText(look, draft),
      ),
      ...actions(
        button(words.buttons.edit, actionId.edit, seenRef(contact, draft)),
        button(words.buttons.dontSend, actionId.dontSend, seenRef(contact, draft)),
      ),
    ],
  };
}
