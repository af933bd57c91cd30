import { type Contact, openConversation } from '../domain/contact.ts';
import { hasFailed, mayHaveLeft } from '../domain/send.ts';
import { type Asked, askedBy } from '../policy/asked-by.ts';
import type { TextContext } from '../policy/read-text.ts';

/** Longer texts say by themselves what they mean. */
const SHORT = 30;
/** After that a single word is no answer any more. */
const ANSWERED_WITHIN_MS = 3 * 24 * 3_600_000;

/** What our last text in a conversation asked before `at` (epoch ms), for a text that is only understood with it. */
export function askedBefore(
  contact: Contact,
  conversation: string,
  at: number,
  body: string,
): Asked | undefined {
  if (body.trim().length > SHORT) return undefined;
  const last = contact.sends.findLast(
    (send) =>
      send.conversation === conversation && send.claimedAt <= at && mayHaveLeft(send) && !hasFailed(send),
  );
  return last?.body === undefined || at - last.claimedAt > ANSWERED_WITHIN_MS
    ? undefined
    : askedBy(last.body);
}

/** The light in which a text is read (C15): our question, and whether an appointment was talked about just before. */
export function contextOf(contact: Contact, body: string, at: number): TextContext {
  const conversation = openConversation(contact);
  // Whoever has opted out is asked nothing any more: a YES of theirs is looked at as a wish to come back.
  if (conversation === undefined || contact.optedOut !== undefined || body.trim().length > SHORT) return {};
  const asked = askedBefore(contact, conversation.id, at, body)?.kind;
  const before = contact.texts.findLast((text) => text.conversation === conversation.id);
  const scheduling = before?.reading.topics.some(({ topic }) => topic === 'schedule') === true;
  return {
    ...(asked === undefined ? {} : { asked }),
    ...(scheduling ? { afterAppointmentTalk: true } : {}),
  };
}
