import { type Contact, sendOf } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import { evolve } from '../domain/evolve.ts';
import type { Send } from '../domain/send.ts';
import { failureEvents, offeredAgain } from './after-failure.ts';
import type { FreshForCode } from './code-events.ts';
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
  const ids = { stop: port.newId('stop'), pause: port.newId('pause') };
  await commitTo(port, command, (contact, now) => {
    const send = sendOf(contact, sendKey);
    if (send === undefined) return refuse('gone' as const);
    // A report has shown meanwhile that it was taken: nothing else that is heard of the call undoes that.
    if (answer.kind !== 'accepted' && send.sid !== undefined) return refuse('gone' as const);
    return commit(eventsFor(contact, send, answer, { ...ids, now }));
  });
}

function eventsFor(
  contact: Contact,
  send: Send,
  answer: Exclude<Answer, { kind: 'unknown' }>,
  fresh: FreshForCode,
): ContactEvent[] {
  const sendKey = send.key;
  const at = fresh.now;
  switch (answer.kind) {
    case 'accepted':
      return accepted(send, answer.sid, at);
    case 'refused': {
      const refused: ContactEvent = { type: 'SendRefused', sendKey, code: answer.code, at };
      return failureEvents(contact, send, refused, answer.code, fresh, true);
    }
    case 'abandoned': {
      const abandoned: ContactEvent = { type: 'SendAbandoned', sendKey, because: answer.because, at };
      const note = 'Not sent: the store was too slow. Nothing left; approve again.';
      return [abandoned, ...offeredAgain(contact, evolve(contact, abandoned), send, at, note)];
    }
  }
}

/** The carrier took it. A callback may have told us already, and may have told of another text. */
export function accepted(send: Send, sid: string, now: number): ContactEvent[] {
  if (send.sid !== undefined && send.sid !== sid)
    return [{ type: 'SecondTextSeen', sendKey: send.key, sid, at: now }];
  return [{ type: 'SendAccepted', sendKey: send.key, sid, how: 'call', at: now }];
}
