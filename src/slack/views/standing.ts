import { type Contact, type Conversation, openPause } from '../../domain/contact.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Draft } from '../../domain/draft.ts';
import { type Look, verdictOn } from '../look.ts';
import { theirTime } from './local-time.ts';
import { beyondWords, withoutWords } from './verdict-parts.ts';

/** May we text this person now, in a few words; and the verdict behind it. */
export interface Standing {
  readonly says: string;
  readonly decision: Decision;
}

export function standing(look: Look, contact: Contact, conversation: Conversation): Standing {
  const decision = withoutWords(verdictOn(look, contact, anyText(contact, conversation)));
  return { says: says(look, contact, conversation, decision), decision };
}

function says(look: Look, contact: Contact, conversation: Conversation, decision: Decision): string {
  const { standing: words, ended } = look.words;
  if (contact.optedOut) return words.optedOut;
  if (personNeeded(contact, conversation)) return words.person;
  if (openPause(contact)) return words.paused;
  if (conversation.ended) return ended[conversation.ended.outcome];
  const worst = beyondWords(decision);
  if (worst === undefined) return words.ok;
  const until = worst.until === undefined ? undefined : theirTime(look, contact, worst.until);
  switch (worst.rule) {
    case 'hours-open':
      return until === undefined ? words.other : words.asleep(until);
    case 'caps-left':
      return until === undefined ? words.other : words.capped(until);
    case 'consent-covers':
      // Proof covers a first text and a reply for as long as it is good.
      return contact.grants.some(({ proven, voidedBy }) => proven && voidedBy === undefined)
        ? words.expired
        : words.unproven;
    case 'channel-wanted':
      return words.unwanted;
    case 'sender-healthy':
      return words.sender;
    case 'line-reachable':
      return contact.phone === undefined ? words.noNumber : words.line;
    case 'not-suppressed':
      return words.suppressed;
    case 'evidence-agrees':
      return words.doubtful;
    default:
      return words.other;
  }
}

const personNeeded = (contact: Contact, { id }: Conversation): boolean =>
  contact.sensitiveSince !== undefined ||
  contact.pages.some((page) => page.conversation === id && page.done === undefined);

/** Some text of a person's own, to ask the rules about. */
const anyText = (contact: Contact, conversation: Conversation): Draft => ({
  id: 'standing',
  conversation: conversation.id,
  version: 1,
  basis: contact.basis,
  purpose: contact.texts.some((text) => text.conversation === conversation.id) ? 'reply' : 'first',
  workflow: 'own-words',
  author: { kind: 'person', user: 'card' },
  body: '',
  kept: [],
  status: 'pending',
  automatic: false,
  createdAt: 0,
});
