import type { Contact, Conversation, Pause } from '../../domain/contact.ts';
import { isSensitiveTopic } from '../../policy/is-sensitive.ts';
import { actionId } from '../action-ids.ts';
import { actions, button, type Card, lead, small } from '../blocks.ts';
import { refValue } from '../ids.ts';
import type { Look } from '../look.ts';
import { actorName, contactFirstName, contactName } from '../people-words.ts';
import { clamp, inMarkup, oneLine } from '../text.ts';
import { ownerMention } from './draft-buzz.ts';
import { ourTime } from './local-time.ts';
import { conversationRef } from './refs.ts';
import { saidWords } from './said-words.ts';

const LONGEST_QUOTE = 80;

/** Unclear words: does the contact mean stop? Nothing leaves until a person chose; then it is one line. */
export function pauseCard(look: Look, contact: Contact, pause: Pause, { id }: Conversation): Card {
  if (pause.resolved) return resolved(look, contact, pause.resolved);
  const first = inMarkup(question(look, contact, pause));
  return open(look, contact, pause, first, id);
}

/** An hour later, to the same people: the card above is an edit that nobody hears. */
export function remindCard(look: Look, contact: Contact, pause: Pause, { id }: Conversation): Card {
  if (pause.resolved) return resolved(look, contact, pause.resolved);
  return open(look, contact, pause, inMarkup(look.words.pause.remind(contactName(look, contact))), id);
}

function open(look: Look, contact: Contact, pause: Pause, first: string, conversation: string): Card {
  const { words } = look;
  const buzz = ownerMention(look, contact, conversation);
  const ref = refValue('pause', contact.id, pause.id);
  return {
    first,
    blocks: [
      lead(first, buzz === undefined ? '' : ` ${buzz}`),
      ...small(inMarkup(words.pause.waits)),
      ...actions(
        button(words.buttons.stopTexts, actionId.stopTexts, ref),
        button(words.buttons.notAnOptOut, actionId.notAnOptOut, ref),
        contact.phone === undefined || contact.voiceOptedOut
          ? undefined
          : button(words.buttons.call, actionId.call, conversationRef(contact, conversation)),
      ),
    ],
    buzz: buzz !== undefined,
  };
}

function question(look: Look, contact: Contact, pause: Pause): string {
  const { pause: words } = look.words;
  const name = contactName(look, contact);
  const said = saidWords(contact, pause.textSid, pause.at);
  const topics =
    contact.texts.find(({ sid }) => sid === pause.textSid)?.reading.topics.map(({ topic }) => topic) ?? [];
  return said === undefined || look.isSensitive(said) || topics.some(isSensitiveTopic)
    ? words.firstUnquoted(name)
    : words.first(clamp(oneLine(said), LONGEST_QUOTE), name);
}

function resolved(look: Look, contact: Contact, answer: NonNullable<Pause['resolved']>): Card {
  const { pause: words } = look.words;
  const first = inMarkup(
    answer.by === 'contact'
      ? words.theyStopped(contactFirstName(look, contact))
      : words[answer.as === 'stop' ? 'stop' : 'notAnOptOut'](actorName(look, contact, answer.by)),
  );
  return { first, blocks: [lead(first, ` · ${ourTime(look, contact, answer.at)}`)] };
}
