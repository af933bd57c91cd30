import { type Contact, draftOf, sendOf } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import type { Send } from '../domain/send.ts';
import { codeEvents } from './code-events.ts';
import { commit, commitTo, refuse } from './commit.ts';
import type { CarrierAnswer, Ports } from './ports.ts';

export type Answer = CarrierAnswer | { readonly kind: 'abandoned'; readonly because: string };

/**
 * What became of the one call. An unknown outcome records nothing: the reconcile effect that rides in the claim's own
 * commit asks the carrier later, and a callback may settle it sooner.
 */
export async function recordAnswer(
  port: Pick<Ports, 'streams' | 'now' | 'newId' | 'note'>,
  at: { readonly ws: string; readonly contact: string },
  sendKey: string,
  answer: Answer,
): Promise<void> {
  port.note('carrier answered', { contact: at.contact, send: sendKey, answer: answer.kind });
  if (answer.kind === 'unknown') return;
  const command = { ws: at.ws, contact: at.contact, key: `answer:${sendKey}`, actor: 'carrier' as const };
  const stop = port.newId('stop');
  await commitTo(port, command, (contact, now) => {
    const send = sendOf(contact, sendKey);
    if (send === undefined) return refuse('gone' as const);
    return commit(eventsFor(contact, send, answer, stop, now));
  });
}

function eventsFor(
  contact: Contact,
  send: Send,
  answer: Exclude<Answer, { kind: 'unknown' }>,
  stop: string,
  now: number,
): ContactEvent[] {
  const sendKey = send.key;
  switch (answer.kind) {
    case 'accepted':
      return accepted(send, answer.sid, now);
    case 'refused':
      return [
        { type: 'SendRefused', sendKey, code: answer.code, at: now },
        ...codeEvents(contact, send, answer.code, { stop, now }),
        ...offerAgain(contact, send, now, `Not sent: the carrier refused it (${answer.code}).`),
      ];
    case 'abandoned':
      return [
        { type: 'SendAbandoned', sendKey, because: answer.because, at: now },
        ...offerAgain(contact, send, now, 'Not sent: the store was too slow. Nothing left; approve again.'),
      ];
  }
}

/** The carrier took it. A callback may have told us already, and may have told of another text. */
export function accepted(send: Send, sid: string, now: number): ContactEvent[] {
  if (send.sid !== undefined && send.sid !== sid)
    return [{ type: 'SecondTextSeen', sendKey: send.key, sid, at: now }];
  return [{ type: 'SendAccepted', sendKey: send.key, sid, how: 'call', at: now }];
}

/** It certainly did not leave, and nothing has happened since: its person may press again, under a new version. */
function offerAgain(contact: Contact, send: Send, now: number, note: string): ContactEvent[] {
  const draft = draftOf(contact, send.draft);
  const untouched = contact.basis === send.basis && contact.optedOut === undefined;
  if (draft === undefined || draft.automatic || !untouched) return [];
  return [
    { type: 'ApprovalUndone', draft: draft.id, version: draft.version + 1, by: 'carrier', at: now, note },
  ];
}
