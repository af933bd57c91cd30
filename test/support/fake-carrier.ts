import type { Carrier, CarrierAnswer, CarrierMessage, CarrierOrder } from '../../src/use-cases/ports.ts';

/** What the carrier does with a call: takes it, refuses it, takes it and the answer is lost, or never gets it. */
export type CallFate =
  | { readonly kind: 'take' | 'answer-lost' | 'cut' }
  | { readonly kind: 'refuse'; readonly code: string };

export interface FakeCarrier extends Carrier {
  /** Every call made, whether or not it arrived. */
  readonly calls: CarrierOrder[];
  /** Every text that the carrier took. */
  /** Send keys of calls that it refused for certain. */
  readonly refused: Set<string>;
  readonly taken: (CarrierOrder & { readonly sid: string; readonly at: number })[];
  fate: () => CallFate;
  onCall: (order: CarrierOrder) => void;
}

export function fakeCarrier(now: () => number): FakeCarrier {
  const carrier: FakeCarrier = {
    calls: [],
    taken: [],
    refused: new Set(),
    fate: () => ({ kind: 'take' }),
    onCall: () => undefined,
    send: async (order): Promise<CarrierAnswer> => {
      carrier.onCall(order);
      carrier.calls.push(order);
      const fate = carrier.fate();
      if (fate.kind === 'refuse') {
        carrier.refused.add(order.sendKey);
        return { kind: 'refused', code: fate.code };
      }
      if (fate.kind === 'cut') return { kind: 'unknown', because: 'cut' };
      const sid = `SM${String(carrier.taken.length).padStart(32, '0')}`;
      carrier.taken.push({ ...order, sid, at: now() });
      return fate.kind === 'answer-lost'
        ? { kind: 'unknown', because: 'answer lost' }
        : { kind: 'accepted', sid, status: 'accepted' };
    },
    listTo: async (to, since): Promise<readonly CarrierMessage[]> =>
      carrier.taken
        .filter((text) => text.to === to && text.at >= since)
        .map((text) => ({
          sid: text.sid,
          to: text.to,
          from: text.from,
          messagingServiceSid: text.messagingServiceSid,
          outbound: true,
          body: text.body,
          status: 'sent',
          code: undefined,
          createdAt: text.at,
        })),
    find: async () => undefined,
  };
  return carrier;
}
