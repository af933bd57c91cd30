import type { Contact } from '../../domain/contact.ts';
import type { Draft } from '../../domain/draft.ts';
import type { Send } from '../../domain/send.ts';
import { type Card, exactWords, lead } from '../blocks.ts';
import type { Look } from '../look.ts';
import { actorName } from '../people-words.ts';
import { inMarkup } from '../text.ts';
import { ourTime } from './local-time.ts';

/** "📤 Dana · 1:05 PM · delivered" above the text. Delivery states are edits of this line and buzz nobody. */
export function sentDraft(look: Look, contact: Contact, draft: Draft): Card {
  const { words } = look;
  const send = contact.sends.findLast((candidate) => candidate.draft === draft.id);
  const by = draft.approval?.by;
  const first = inMarkup(
    by === undefined ? words.draft.sentByRule : words.draft.sent(actorName(look, contact, by)),
  );
  const tail =
    send === undefined
      ? ''
      : ` · ${ourTime(look, contact, send.claimedAt)} · ${inMarkup(progress(look, send))}`;
  return {
    first,
    ...(send === undefined ? {} : { rest: `${inMarkup(progress(look, send))}.` }),
    blocks: [lead(first, tail), ...exactWords(draft.body ?? words.draft.erased)],
  };
}

/** Where a text is, in words: the carrier's report when there is one, else what we know ourselves. */
export const progress = ({ words }: Look, { state, status }: Send): string =>
  state === 'accepted' && status !== undefined ? words.delivery[status] : words.sendState[state];
