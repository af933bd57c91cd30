import type { Draft } from '../domain/draft.ts';
import type { ContactEvent } from '../domain/events.ts';
import { evolveCommit } from '../domain/evolve.ts';
import { plan } from '../domain/plan.ts';
import type { DispatchDecision } from './decide-dispatch.ts';
import { type CarrierOrder, type Ports, StoreAway, type Stream } from './ports.ts';

export type Claimed =
  | { readonly kind: 'ours'; readonly order: CarrierOrder; readonly startedAt: number }
  | { readonly kind: 'raced' | 'not-ours' };

type Port = Pick<Ports, 'streams' | 'settings' | 'monotonic' | 'newId'>;

/** Stores the claim at the very version the facts were folded from. */
export async function claimSend(
  port: Port,
  stream: Stream,
  draft: Draft,
  { decision, validitySeconds }: Extract<DispatchDecision, { kind: 'claim' }>,
  now: number,
): Promise<Claimed> {
  const { contact } = stream;
  const sendKey = `send:${draft.id}:${draft.version}`;
  const claimant = port.newId('claim');
  const order = orderOf(port, stream, draft, sendKey, validitySeconds);
  const { from, messagingServiceSid, body } = order;
  const event: ContactEvent = {
    type: 'SendClaimed',
    sendKey,
    draft: draft.id,
    version: draft.version,
    conversation: draft.conversation,
    purpose: draft.purpose,
    workflow: draft.workflow,
    decision,
    from,
    messagingServiceSid,
    validitySeconds,
    claimant,
    at: now,
    sealed: { body },
  };
  const after = evolveCommit(contact, [event]);
  const startedAt = port.monotonic();
  try {
    const effects = plan(contact, after, [event]);
    const stored = await port.streams.append(stream, {
      key: sendKey,
      actor: 'machine:gate',
      at: now,
      events: [event],
      effects,
    });
    if (stored === 'taken')
      return { kind: (await port.streams.findByKey(contact.ws, sendKey)) ? 'not-ours' : 'raced' };
    return { kind: 'ours', order, startedAt };
  } catch (error) {
    if (!(error instanceof StoreAway)) throw error;
    // The insert's answer is lost: ours only if the store shows our own claim. Otherwise no call.
    const found = await port.streams.findByKey(contact.ws, sendKey);
    const mine = found?.events.some(
      (stored) => stored.type === 'SendClaimed' && stored.claimant === claimant,
    );
    if (found === undefined) return { kind: 'raced' };
    return mine ? { kind: 'ours', order, startedAt } : { kind: 'not-ours' };
  }
}

function orderOf(
  port: Pick<Ports, 'settings'>,
  { contact }: Stream,
  draft: Draft,
  sendKey: string,
  validitySeconds: number,
): CarrierOrder {
  const conversation = contact.conversations.find(({ id }) => id === draft.conversation);
  const sender = port.settings(contact.ws)?.numbers.find(({ number }) => number === conversation?.number);
  if (sender === undefined || contact.phone === undefined || draft.body === undefined) {
    throw new Error(`the gate allowed draft ${draft.id} without a sender, number or words`);
  }
  return {
    ws: contact.ws,
    contact: contact.id,
    sendKey,
    to: contact.phone,
    from: sender.number,
    messagingServiceSid: sender.messagingServiceSid,
    body: draft.body,
    validitySeconds,
  };
}
