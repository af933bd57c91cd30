import type { Contact } from '../../domain/contact.ts';
import type { Send } from '../../domain/send.ts';
import { actionId } from '../action-ids.ts';
import { actions, button, type Card, exactWords, lead, small } from '../blocks.ts';
import { refValue } from '../ids.ts';
import type { Look } from '../look.ts';
import { contactName, mention } from '../people-words.ts';
import { inMarkup } from '../text.ts';
import { ownerMention } from './draft-buzz.ts';

/** The carrier could not tell whether a text left: a person looks and says. The machine never sends it again. */
export function askCard(look: Look, contact: Contact, send: Send): Card | undefined {
  const { words } = look;
  const name = contactName(look, contact);
  const settled = words.ask.settled[send.state](name);
  if (settled !== undefined) {
    const first = inMarkup(settled);
    return { first, blocks: [lead(first)] };
  }
  return send.state === 'unresolved'
    ? question(look, contact, send, inMarkup(words.ask.first(name)))
    : undefined;
}

function question(look: Look, contact: Contact, send: Send, first: string): Card {
  const { words } = look;
  const approver = send.approvedBy.startsWith('person:')
    ? mention(send.approvedBy.slice('person:'.length))
    : undefined;
  const buzz = approver ?? ownerMention(look, contact, send.conversation);
  const ref = refValue('send', contact.id, send.key);
  return {
    first,
    blocks: [
      lead(first, buzz === undefined ? '' : ` ${buzz}`),
      ...exactWords(send.body ?? words.draft.erased),
      ...small(inMarkup(words.ask.why), inMarkup(words.ask.waits)),
      ...actions(
        button(words.buttons.arrived, actionId.arrived, ref),
        button(words.buttons.notArrived, actionId.notArrived, ref),
      ),
    ],
    buzz: buzz !== undefined,
  };
}
