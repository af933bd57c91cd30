import type { Contact } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import type { Send } from '../domain/send.ts';
import { reactionTo } from '../policy/delivery-codes.ts';

/** What a carrier code makes true of the contact: opted out, landline, dead, three misses in a row. */
export function codeEvents(
  contact: Contact,
  send: Send,
  code: string,
  fresh: { readonly stop: string; readonly now: number },
): ContactEvent[] {
  const { effect, meaning } = reactionTo(code);
  switch (effect.kind) {
    case 'opted-out':
      return contact.optedOut ? [] : [providerStop(fresh)];
    case 'line':
      return contact.line === effect.line
        ? []
        : [{ type: 'LineMarked', line: effect.line, because: meaning, at: fresh.now }];
    case 'unreachable-after':
      return missedInARow(contact, send, code) >= effect.times
        ? [{ type: 'LineMarked', line: 'unreachable', because: meaning, at: fresh.now }]
        : [];
    default:
      return [];
  }
}

/** Error 21610: the carrier keeps its own list and has answered the contact itself. */
const providerStop = ({ stop, now }: { readonly stop: string; readonly now: number }): ContactEvent => ({
  type: 'ConsentRevoked',
  revocation: {
    id: stop,
    how: 'provider-error',
    at: now,
    scope: { sms: true, voice: false },
    carrierConfirmed: true,
    alsoAppointment: false,
    by: 'carrier',
  },
});

function missedInARow({ sends }: Contact, now: Send, code: string): number {
  let missed = 1;
  for (const send of sends.filter(({ key }) => key !== now.key).toReversed()) {
    if (send.code !== code) break;
    missed += 1;
  }
  return missed;
}
