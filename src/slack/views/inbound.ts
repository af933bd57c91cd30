import { type Contact, conversationOf, type InboundText } from '../../domain/contact.ts';
import { isSensitiveTopic } from '../../policy/is-sensitive.ts';
import { askedBefore } from '../../use-cases/asked-before.ts';
import { actionId, choice } from '../action-ids.ts';
import { actions, button, type Card, exactWords, lead, menu, small } from '../blocks.ts';
import { refValue } from '../ids.ts';
import { ourLimits } from '../limits.ts';
import type { Look } from '../look.ts';
import { contactFirstName, contactName } from '../people-words.ts';
import { clamp, inMarkup, oneLine } from '../text.ts';
import { ownerMention } from './draft-buzz.ts';
import { inboundBuzzes } from './inbound-buzz.ts';
import { contactRef, conversationRef, momentRef } from './refs.ts';

/** A text from the contact: every character of it, pictures counted, and what it asks of a person. */
export function inboundCard(look: Look, contact: Contact, text: InboundText): Card {
  const { inbound } = look.words;
  const buzz = inboundBuzzes(contact, text) ? ownerMention(look, contact, text.conversation) : undefined;
  const [first, blocks] = opening(look, contact, text);
  return {
    first,
    ...(isSensitiveText(look, text) ? { rest: inbound.open } : {}),
    blocks: [
      ...blocks,
      ...small(
        text.body && text.media.length > 0 ? inbound.picturesToo(text.media.length) : undefined,
        [buzz, inMarkup(whatNow(look, contact, text, buzz !== undefined))].filter(Boolean).join(' · '),
        asksToReopen(contact, text) ? inMarkup(inbound.yes) : undefined,
        answers(look, contact, text),
      ),
      ...buttons(look, contact, text),
    ],
    buzz: buzz !== undefined,
  };
}

/** The first sentence, and the blocks that begin with it and hold the words whole. */
function opening(look: Look, contact: Contact, text: InboundText): [string, Card['blocks']] {
  const { inbound } = look.words;
  const name = contactName(look, contact);
  const body = text.body?.trim() === '' ? undefined : text.body;
  if (body === undefined) {
    const says =
      text.media.length > 0
        ? inbound.pictures(name, look.words.root.pictures(text.media.length))
        : inbound.nothing(name);
    const first = inMarkup(says);
    return [first, [lead(first)]];
  }
  if (isSensitiveText(look, text)) {
    const first = inMarkup(inbound.sensitive(name));
    return [first, [lead(first), ...exactWords(`"${body}"`)]];
  }
  const short = clamp(oneLine(body), ourLimits.notification);
  return [inMarkup(inbound.words(name, short)), exactWords(inbound.words(name, body))];
}

/** By the rules' topics, and once more by the words themselves, which a model may have found harmless. */
export const isSensitiveText = ({ isSensitive }: Look, { reading, body }: InboundText): boolean =>
  reading.topics.some(({ topic }) => isSensitiveTopic(topic)) || (body !== undefined && isSensitive(body));

/** "Maria asks the price": with a name, because beside a mention the sentence would seem to be about the teammate. */
function whatNow(look: Look, contact: Contact, { reading }: InboundText, buzzes: boolean): string {
  const { inbound, topics } = look.words;
  const found = reading.topics.map(({ topic }) => topics[topic]).find((entry) => entry !== undefined);
  const says = found ?? (buzzes ? inbound.answer : undefined);
  return says === undefined ? '' : `${contactFirstName(look, contact)} ${says}`;
}

/** Their YES after a stop: Twilio lets it reopen, we only when a person has looked. */
const asksToReopen = ({ optedOut, texts, lastTextAtStop }: Contact, text: InboundText): boolean =>
  optedOut !== undefined &&
  text.reading.reopens !== 'no' &&
  texts.indexOf(text) > texts.findIndex(({ sid }) => sid === lastTextAtStop);

/** What a text of a word or two says yes, no or "1" to. */
function answers(
  { words }: Look,
  contact: Contact,
  { conversation, at, body, reading }: InboundText,
): string | undefined {
  const { revocation, reopens, help, topics } = reading;
  const plain =
    revocation === 'none' && reopens === 'no' && !help && topics.length === 0 && !body?.includes('?');
  const asked = plain && body !== undefined ? askedBefore(contact, conversation, at, body) : undefined;
  return asked && inMarkup(words.inbound.answers(clamp(oneLine(asked.question), ourLimits.notification)));
}

function buttons(look: Look, contact: Contact, text: InboundText) {
  if (text.reading.revocation === 'revoke') return [];
  const { buttons: labels, choices } = look.words;
  if (asksToReopen(contact, text)) {
    return actions(button(labels.reopen, actionId.reopen, refValue('text', contact.id, text.sid)));
  }
  const open = conversationOf(contact, text.conversation)?.ended === undefined;
  const ref = conversationRef(contact, text.conversation);
  const options = [choice.details, choice.reassign, choice.outcome, choice.recordOptOut, choice.why].map(
    (picked) => [picked, choices[picked]] as const,
  );
  return actions(
    contact.phone === undefined || contact.voiceOptedOut
      ? undefined
      : button(labels.call, actionId.call, ref),
    open && contact.optedOut === undefined
      ? button(labels.reply, actionId.reply, momentRef(contact, text.conversation))
      : undefined,
    open
      ? menu(actionId.textMenu, ref, options)
      : button(labels.recordOptOut, actionId.recordOptOut, contactRef(contact)),
  );
}
