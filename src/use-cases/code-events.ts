import { type Contact, openPause } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import type { Send } from '../domain/send.ts';
import { type CodeEffect, reactionTo } from '../policy/delivery-codes.ts';

/** Ids for what a code may make, and the time; made before the decision so that it stays pure. */
export interface FreshForCode {
  readonly stop: string;
  readonly pause: string;
  readonly now: number;
}

interface Heard {
  readonly contact: Contact;
  readonly send: Send;
  readonly code: string;
  readonly meaning: string;
  readonly fresh: FreshForCode;
}

type Make = { readonly [K in CodeEffect['kind']]: (heard: Heard, effect: EffectOf<K>) => ContactEvent[] };
type EffectOf<K extends CodeEffect['kind']> = Extract<CodeEffect, { kind: K }>;

/** What each reaction stores on the contact's stream. A new one does not compile until it has its row. */
const make: Make = {
  'opted-out': ({ contact, fresh }) => (contact.optedOut ? [] : [providerStop(fresh)]),
  line: ({ contact, meaning, fresh }, { line }) =>
    contact.line === line ? [] : [{ type: 'LineMarked', line, because: meaning, at: fresh.now }],
  'unreachable-after': (heard, { times }) =>
    heard.contact.line === 'usable' && missedInARow(heard) >= times
      ? [{ type: 'LineMarked', line: 'unreachable', because: heard.meaning, at: heard.fresh.now }]
      : [],
  hold: ({ contact, meaning, fresh }) =>
    contact.optedOut || openPause(contact)
      ? []
      : [
          {
            type: 'ContactPaused',
            pause: { id: fresh.pause, at: fresh.now, textSid: '' },
            sealed: { words: meaning },
          },
        ],
  'people-only': ({ send, meaning, fresh }) => [
    { type: 'AutomationStopped', conversation: send.conversation, because: meaning, at: fresh.now },
  ],
  'pause-sender': troubled,
  'alert-admin': troubled,
  backfill: ({ code, fresh }) => [{ type: 'ReceivingDoubted', code, at: fresh.now }],
  // When these go again, or come back to their person, is for `afterFailure` to say.
  'retry-later': () => [],
  edit: () => [],
  tell: () => [],
};

/** What a carrier code makes true: opted out, landline, dead, three misses in a row, a sender in trouble. */
export function codeEvents(contact: Contact, send: Send, code: string, fresh: FreshForCode): ContactEvent[] {
  const { effect, meaning } = reactionTo(code);
  return run(effect.kind)({ contact, send, code, meaning, fresh }, effect);
}

function run<K extends CodeEffect['kind']>(kind: K): (heard: Heard, effect: CodeEffect) => ContactEvent[] {
  return (heard, effect) => (isKind(effect, kind) ? make[kind](heard, effect) : []);
}

const isKind = <K extends CodeEffect['kind']>(effect: CodeEffect, kind: K): effect is EffectOf<K> =>
  effect.kind === kind;

function troubled({ send, code, fresh }: Heard): ContactEvent[] {
  return [{ type: 'SenderTroubled', sendKey: send.key, code, at: fresh.now }];
}

/** Error 21610: the carrier keeps its own list and has answered the contact itself. */
const providerStop = ({ stop, now }: FreshForCode): ContactEvent => ({
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

/** This text and those just before it that ended with the same code; what never left says nothing about the phone. */
function missedInARow({ contact, send, code }: Heard): number {
  const before = contact.sends.slice(
    0,
    contact.sends.findIndex(({ key }) => key === send.key),
  );
  let missed = 1;
  for (const earlier of before.toReversed()) {
    if (earlier.code === code) missed += 1;
    else if (earlier.state !== 'abandoned' && earlier.state !== 'refused') break;
  }
  return missed;
}
