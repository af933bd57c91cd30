import type { Effect } from './effect.ts';
import type { SenderTrouble, Sending } from './sending.ts';
import type { SendingEvent, SendingEventType } from './sending-events.ts';

type EventOf<T extends SendingEventType> = Extract<SendingEvent, { type: T }>;
type Folds = { readonly [T in SendingEventType]: (sending: Sending, event: EventOf<T>) => Sending };

/** Troubles that are over and still told of. */
const KEPT_TROUBLES = 50;

const folds: Folds = {
  SenderTroubleFound: (sending, { trouble }) => ({
    ...sending,
    troubles: kept([...sending.troubles, { ...trouble, shown: {} }]),
  }),

  SenderResumed: (sending, { trouble, by, at }) =>
    withTrouble(sending, trouble, (open) => ({ ...open, resumed: { by, at } })),

  SenderTroubleShown: (sending, { trouble, channel, ts }) =>
    withTrouble(sending, trouble, (open) => ({ ...open, shown: { ...open.shown, [channel]: ts } })),

  ReceivingGapFound: (sending, { gap, code, at }) => ({ ...sending, gap: { id: gap, code, at } }),

  // A later gap is not closed by the reading that an earlier one asked for.
  ReceivingGapClosed: (sending, { gap }) =>
    sending.gap?.id === gap ? { ...sending, gap: undefined } : sending,
};

/** The senders after one commit. */
export const evolveSending = (sending: Sending, events: readonly SendingEvent[]): Sending => ({
  ...events.reduce((state, event) => foldOf(event.type)(state, event), sending),
  version: sending.version + 1,
});

/** What the world must be told: whatever changed about a trouble is brought to its messages. */
export const planSending = (events: readonly SendingEvent[]): Effect[] =>
  events.flatMap((event): Effect[] => {
    if (event.type === 'SenderTroubleFound') {
      const { id, until } = event.trouble;
      const over: Effect[] = until === undefined ? [] : [{ kind: 'sender-card', trouble: id, at: until }];
      return [{ kind: 'sender-card', trouble: id, at: event.trouble.at }, ...over];
    }
    return event.type === 'SenderResumed'
      ? [{ kind: 'sender-card', trouble: event.trouble, at: event.at }]
      : [];
  });

function foldOf<T extends SendingEventType>(type: T): (sending: Sending, event: EventOf<T>) => Sending {
  return folds[type];
}

const withTrouble = (
  sending: Sending,
  id: string,
  change: (trouble: SenderTrouble) => SenderTrouble,
): Sending => ({
  ...sending,
  troubles: sending.troubles.map((trouble) => (trouble.id === id ? change(trouble) : trouble)),
});

/** What nobody has resumed is never forgotten. */
const kept = (troubles: readonly SenderTrouble[]): readonly SenderTrouble[] => {
  const over = troubles.filter(({ resumed, until }) => resumed !== undefined || until !== undefined);
  const forgotten = new Set(over.slice(0, Math.max(0, over.length - KEPT_TROUBLES)));
  return troubles.filter((trouble) => !forgotten.has(trouble));
};
