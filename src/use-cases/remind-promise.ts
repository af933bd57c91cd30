import { MINUTE_MS } from '../domain/civil-day.ts';
import { type Contact, conversationOf, draftOf, sendOf } from '../domain/contact.ts';
import type { Send } from '../domain/send.ts';
import { parseTimeZone } from '../domain/time-zone.ts';
import { promisedAt } from '../policy/promised-at.ts';
import { commit, commitTo, refuse } from './commit.ts';
import { placeOf } from './judge-draft.ts';
import type { Ports } from './ports.ts';
import type { WorkResult } from './work-ports.ts';

/** Time to get to the phone. */
const AHEAD_MS = 10 * MINUTE_MS;
const UTC = parseTimeZone('Etc/UTC');

/**
 * "I'll keep this" (D2): a text with a promise has left, and shortly before it is due its owner is reminded, once.
 * Nobody is when they have called since, or when there is nothing left to keep.
 */
export const remindPromise =
  (port: Pick<Ports, 'streams' | 'now'>) =>
  async (at: { ws: string; contact: string; sendKey: string }): Promise<WorkResult> => {
    const { contact } = await port.streams.read(at.ws, at.contact);
    const due = dueAt(contact, sendOf(contact, at.sendKey));
    if (due === undefined) return { kind: 'done' };
    const when = Math.max(due.sentAt + MINUTE_MS, due.at - AHEAD_MS);
    if (port.now() < when)
      return { kind: 'again', at: when, counts: false, because: 'a promise is not due yet' };
    const command = {
      ws: at.ws,
      contact: at.contact,
      key: `promise:${at.sendKey}`,
      actor: 'machine:promises' as const,
    };
    await commitTo(port, command, (known, now) => {
      const send = sendOf(known, at.sendKey);
      return send !== undefined && isStillOwed(known, send)
        ? commit([{ type: 'PromiseDue', draft: send.draft, due: due.at, at: now }])
        : refuse('kept' as const);
    });
    return { kind: 'done' };
  };

function dueAt(contact: Contact, send: Send | undefined): { sentAt: number; at: number } | undefined {
  const zone = placeOf(contact).zones[0] ?? UTC;
  if (send?.body === undefined || zone === undefined) return undefined;
  return { sentAt: send.claimedAt, at: promisedAt(send.body, send.claimedAt, zone) };
}

function isStillOwed(contact: Contact, send: Send): boolean {
  const conversation = conversationOf(contact, send.conversation);
  return (
    conversation !== undefined &&
    conversation.ended === undefined &&
    (conversation.calledAt ?? 0) < send.claimedAt &&
    contact.optedOut === undefined &&
    draftOf(contact, send.draft) !== undefined
  );
}
