import type { Contact } from '../../domain/contact.ts';
import type { Draft } from '../../domain/draft.ts';
import { actionId } from '../action-ids.ts';
import { actions, button, type Card, exactWords, lead } from '../blocks.ts';
import type { Look } from '../look.ts';
import { contactName } from '../people-words.ts';
import { inMarkup } from '../text.ts';
import { ownerMention } from './draft-buzz.ts';
import { theirTime } from './local-time.ts';
import { conversationRef } from './refs.ts';

/** Somebody ticked "I'll keep this": shortly before it is due, with the words that were sent. */
export function promiseCard(look: Look, contact: Contact, draft: Draft): Card | undefined {
  const { promiseDue: due, conversation, body } = draft;
  if (due === undefined) return undefined;
  const { words } = look;
  const first = inMarkup(words.promise.due(contactName(look, contact), theirTime(look, contact, due)));
  const buzz = ownerMention(look, contact, conversation);
  return {
    first,
    blocks: [
      lead(first, buzz === undefined ? '' : ` ${buzz}`),
      ...exactWords(body ?? words.draft.erased),
      ...actions(
        contact.phone === undefined || contact.voiceOptedOut
          ? undefined
          : button(words.buttons.call, actionId.call, conversationRef(contact, conversation)),
      ),
    ],
    buzz: buzz !== undefined,
  };
}
