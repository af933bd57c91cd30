import type { Contact, InboundText } from '../../domain/contact.ts';

/** A reply buzzes at most once in so many ms, however many texts they break it into. */
const QUIET_MS = 3 * 60_000;

/**
 * Does this text mention its owner? Not when it asks for nothing (a stop, START, HELP), not when another card of the
 * same words buzzes (the question "do they mean stop?", a page), and not within three minutes of the last that did.
 */
export function inboundBuzzes(contact: Contact, text: InboundText): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const earlier of contact.texts) {
    if (earlier.conversation !== text.conversation) continue;
    const buzzes = hasSomethingToDo(contact, earlier) && earlier.at - last >= QUIET_MS;
    if (earlier.sid === text.sid) return buzzes;
    if (buzzes) last = earlier.at;
  }
  return false;
}

const hasSomethingToDo = ({ pauses, pages }: Contact, { sid, reading }: InboundText): boolean =>
  reading.revocation === 'none' &&
  reading.reopens !== 'start' &&
  !reading.help &&
  !pauses.some(({ textSid }) => textSid === sid) &&
  !pages.some(({ textSid }) => textSid === sid);
