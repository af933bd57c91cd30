import { type Contact, draftOf } from '../../domain/contact.ts';
import type { Send } from '../../domain/send.ts';
import { reactionTo } from '../../policy/delivery-codes.ts';
import { retryDelay } from '../../policy/retry-delay.ts';
import { actionId } from '../action-ids.ts';
import { actions, button, type Card, lead, small } from '../blocks.ts';
import type { Look } from '../look.ts';
import { contactName } from '../people-words.ts';
import { inMarkup } from '../text.ts';
import { ownerMention } from './draft-buzz.ts';
import { theirTime } from './local-time.ts';
import { conversationRef } from './refs.ts';

/** A text that did not arrive: the meaning of the carrier's code and the next step. Failures are the only states that post. */
export function failureCard(look: Look, contact: Contact, send: Send): Card | undefined {
  const { failure } = look.words;
  const name = contactName(look, contact);
  if (send.secondSid) return alarm(look, contact, send, failure.second(name), [failure.secondNext]);
  const says = why(look, contact, send);
  if (send.state === 'refused') return alarm(look, contact, send, failure.refused(name), says);
  const failed = send.status === 'failed' || send.status === 'undelivered';
  return failed ? alarm(look, contact, send, failure.first(name), says) : undefined;
}

/** What the code means, what really happens next, and the code. */
function why(look: Look, contact: Contact, send: Send): string[] {
  const { failure } = look.words;
  if (send.code === undefined) return [failure.noCode, failure.noCodeNext];
  const { meaning, next } = reactionTo(send.code);
  const mayGoAgain = retryDelay(send.code, 0, look.now) !== undefined;
  const goesAgain = draftOf(contact, send.draft)?.version !== send.draftVersion && send.retryAt !== undefined;
  return [
    meaning,
    mayGoAgain && !goesAgain ? failure.notAgain : next,
    ...(goesAgain && send.retryAt !== undefined
      ? [failure.again(theirTime(look, contact, send.retryAt))]
      : []),
    failure.code(send.code),
  ];
}

function alarm(look: Look, contact: Contact, send: Send, says: string, lines: readonly string[]): Card {
  const first = inMarkup(says);
  // After a stop there is nothing to do: not about its goodbye, nor about a text that the carrier refused for it.
  const quiet = send.purpose === 'opt-out-confirmation' || (contact.optedOut && send.secondSid === undefined);
  const buzz = quiet ? undefined : ownerMention(look, contact, send.conversation);
  return {
    first,
    blocks: [
      lead(first, buzz === undefined ? '' : ` · ${buzz}`),
      ...small(...lines.map(inMarkup)),
      ...actions(
        contact.phone === undefined || contact.voiceOptedOut || contact.optedOut
          ? undefined
          : button(look.words.buttons.call, actionId.call, conversationRef(contact, send.conversation)),
      ),
    ],
    buzz: buzz !== undefined,
  };
}
