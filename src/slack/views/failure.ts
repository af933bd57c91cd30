import type { Contact } from '../../domain/contact.ts';
import type { Send } from '../../domain/send.ts';
import { reactionTo } from '../../policy/delivery-codes.ts';
import { actionId } from '../action-ids.ts';
import { actions, button, type Card, lead, small } from '../blocks.ts';
import type { Look } from '../look.ts';
import { contactName } from '../people-words.ts';
import { inMarkup } from '../text.ts';
import { ownerMention } from './draft-buzz.ts';
import { conversationRef } from './refs.ts';

/** A text that did not arrive: the meaning of the carrier's code and the next step. Failures are the only states that post. */
export function failureCard(look: Look, contact: Contact, send: Send): Card | undefined {
  const { failure } = look.words;
  const name = contactName(look, contact);
  if (send.secondSid) return alarm(look, contact, send, failure.second(name), [failure.secondNext]);
  if (send.state === 'refused') return alarm(look, contact, send, failure.refused(name), why(look, send));
  const failed = send.status === 'failed' || send.status === 'undelivered';
  return failed ? alarm(look, contact, send, failure.first(name), why(look, send)) : undefined;
}

function why({ words }: Look, { code }: Send): string[] {
  if (code === undefined) return [words.failure.noCode, words.failure.noCodeNext];
  const { meaning, next } = reactionTo(code);
  return [meaning, next, words.failure.code(code)];
}

function alarm(look: Look, contact: Contact, send: Send, says: string, lines: readonly string[]): Card {
  const first = inMarkup(says);
  // The goodbye after a stop asks nothing of anybody, delivered or not.
  const buzz =
    send.purpose === 'opt-out-confirmation' ? undefined : ownerMention(look, contact, send.conversation);
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
