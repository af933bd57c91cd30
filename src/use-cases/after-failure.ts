import { type Contact, conversationOf, draftOf, openPause } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import { evolve } from '../domain/evolve.ts';
import type { Send } from '../domain/send.ts';
import { reactionTo } from '../policy/delivery-codes.ts';
import { retryDelay } from '../policy/retry-delay.ts';
import { codeEvents, type FreshForCode } from './code-events.ts';

/**
 * A send that certainly failed, with all that follows from the carrier's code: what it makes true of the contact, and
 * whether the same words go again by themselves, come back to their person, or neither.
 *
 * @param failed what tells of the failure; the contact is as it was before.
 * @param offer the draft may come back to its person: certain, because the text never left.
 */
export function failureEvents(
  contact: Contact,
  send: Send,
  failed: ContactEvent,
  code: string,
  fresh: FreshForCode,
  offer: boolean,
): ContactEvent[] {
  const events = [failed, ...codeEvents(evolve(contact, failed), send, code, fresh)];
  const after = events.reduce(evolve, contact);
  const again = mayGoAgain(contact, after, send) ? retryOf(after, send, code, fresh.now) : undefined;
  if (again) return [...events, again];
  const note = `Not sent: ${reactionTo(code).meaning} (${code})`;
  return offer ? [...events, ...offeredAgain(contact, after, send, fresh.now, note)] : events;
}

/** The same words, a later time, the next version. Judged anew then, like every text. */
function retryOf(after: Contact, send: Send, code: string, now: number): ContactEvent | undefined {
  const draft = draftOf(after, send.draft);
  const retried = after.sends.filter(
    (sent) => sent.draft === send.draft && sent.retryAt !== undefined,
  ).length;
  const delay = retryDelay(code, retried, now);
  if (draft === undefined || draft.version !== send.draftVersion || delay === undefined) return undefined;
  return {
    type: 'SendRetryPlanned',
    sendKey: send.key,
    draft: draft.id,
    version: draft.version + 1,
    code,
    at: now,
    until: now + delay,
  };
}

/** Nothing has happened since the claim, and what the code said does not speak against the contact. */
const mayGoAgain = (before: Contact, after: Contact, send: Send): boolean =>
  before.basis === send.basis &&
  after.basis === send.basis &&
  after.line === 'usable' &&
  openPause(after) === undefined &&
  (after.optedOut === undefined || send.purpose === 'opt-out-confirmation');

/** Its person may press again, under a new version. What a rule was to send by itself goes to a person too. */
export function offeredAgain(
  before: Contact,
  after: Contact,
  send: Send,
  now: number,
  note: string,
): ContactEvent[] {
  const draft = draftOf(after, send.draft);
  const forPeople = draft !== undefined && (!draft.automatic || draft.purpose === 'first');
  const open = conversationOf(after, send.conversation)?.ended === undefined;
  if (!forPeople || !open || !mayGoAgain(before, after, send)) return [];
  return [
    { type: 'ApprovalUndone', draft: draft.id, version: draft.version + 1, by: 'carrier', at: now, note },
  ];
}
