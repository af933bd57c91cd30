import { type Contact, draftOf, openClaim } from '../domain/contact.ts';
import type { Decision } from '../domain/decision.ts';
import type { Draft } from '../domain/draft.ts';
import type { ContactEvent } from '../domain/events.ts';
import { evolveCommit } from '../domain/evolve.ts';
import { plan } from '../domain/plan.ts';
import { answersTheirText, windowOptions } from '../policy/hours-open.ts';
import { closesAt, nextOpen } from '../policy/quiet-hours.ts';
import { commit, commitTo, refuse } from './commit.ts';
import { judgeDraft, placeOf, type Surroundings, sendFacts } from './judge-draft.ts';
import { type CarrierOrder, type Ports, StoreAway, type Stream } from './ports.ts';
import { recordAnswer } from './record-answer.ts';
import { type SurroundingsPort, surroundings } from './surroundings.ts';
import type { WorkResult } from './work-ports.ts';

/** A draft whose time has come, by the version that was approved. */
export interface Due {
  readonly ws: string;
  readonly contact: string;
  readonly draft: string;
  readonly version: number;
}

type Port = SurroundingsPort &
  Pick<Ports, 'streams' | 'carrier' | 'monotonic' | 'newId' | 'caughtUp' | 'note'>;

/** An acknowledged claim permits its one call for this long, on a clock that never jumps. */
const CALL_WITHIN_MS = 2_000;
/** Longer than that in the carrier's queue, and a text could arrive after a stop or at midnight. */
const LONGEST_VALIDITY_S = 300;
const SHORTEST_VALIDITY_S = 10;
const CLOSE_MARGIN_S = 60;
/** While missed texts are being read, or another text of the contact is at the carrier. */
const LOOK_AGAIN_MS = 1_000;

/**
 * The one door for every text. Judges again with what is true now; on `allow` stores the claim, and only the process
 * whose claim was acknowledged makes the one call.
 */
export const dispatchDraft =
  (port: Port) =>
  async (due: Due): Promise<WorkResult> => {
    // A stop may be among the texts we missed.
    if (!port.caughtUp()) return later(port.now() + LOOK_AGAIN_MS, 'missed texts are being read');
    for (;;) {
      const stream = await port.streams.read(due.ws, due.contact);
      const draft = waiting(stream.contact, due);
      if (draft === undefined) return { kind: 'done' };
      if (openClaim(stream.contact))
        return later(port.now() + LOOK_AGAIN_MS, 'another text is at the carrier');
      const around = surroundings(port, due.ws);
      const at = decideDispatch(stream.contact, draft, around);
      if (at.kind !== 'claim') {
        const stopped = await stopAt(port, due, draft, at);
        if (stopped) return { kind: 'done' };
        continue;
      }
      const claimed = await claim(port, stream, draft, at, around.now);
      if (claimed.kind === 'raced') continue;
      if (claimed.kind === 'ours') await callOnce(port, due, claimed);
      return { kind: 'done' };
    }
  };

/** The draft, if this is still the version that somebody approved and nothing has ended it. */
function waiting(contact: Contact, { draft: id, version }: Due): Draft | undefined {
  const draft = draftOf(contact, id);
  const approved = draft?.status === 'claimed' || draft?.status === 'scheduled';
  return draft && approved && draft.version === version ? draft : undefined;
}

export type DispatchDecision =
  | { readonly kind: 'claim'; readonly decision: Decision; readonly validitySeconds: number }
  | { readonly kind: 'hold'; readonly decision: Decision; readonly until: number }
  | { readonly kind: 'block'; readonly decision: Decision };

/** The gate, pure: leave now, wait until then, or not at all. */
export function decideDispatch(contact: Contact, draft: Draft, around: Surroundings): DispatchDecision {
  const given = draft.approval && {
    by: draft.approval.by,
    version: draft.approval.version,
    basis: draft.approval.basis,
  };
  const decision = judgeDraft(contact, draft, around, given);
  if (decision.verdict === 'hold' && decision.until !== undefined)
    return { kind: 'hold', decision, until: decision.until };
  if (decision.verdict !== 'allow') return { kind: 'block', decision };
  const facts = sendFacts(contact, draft, around, given);
  if (answersTheirText(facts)) return { kind: 'claim', decision, validitySeconds: LONGEST_VALIDITY_S };
  const place = placeOf(contact);
  const closes = closesAt(place, around.now, windowOptions(facts));
  const left =
    closes === undefined ? LONGEST_VALIDITY_S : Math.floor((closes - around.now) / 1_000) - CLOSE_MARGIN_S;
  if (left >= SHORTEST_VALIDITY_S)
    return { kind: 'claim', decision, validitySeconds: Math.min(LONGEST_VALIDITY_S, left) };
  // Too close to the end of their hours for the carrier to deliver inside them.
  const next = closes === undefined ? undefined : nextOpen(place, closes, windowOptions(facts));
  const because = 'Their hours end within a minute.';
  if (next === undefined)
    return { kind: 'block', decision: { ...decision, verdict: 'block', rule: 'hours-open', because } };
  return {
    kind: 'hold',
    decision: { ...decision, verdict: 'hold', rule: 'hours-open', because, until: next.at },
    until: next.at,
  };
}

/** Stores why it does not leave now. False when something else happened first, so that it is looked at again. */
async function stopAt(
  port: Port,
  due: Due,
  draft: Draft,
  at: Exclude<DispatchDecision, { kind: 'claim' }>,
): Promise<boolean> {
  const { decision } = at;
  const event: ContactEvent =
    at.kind === 'hold'
      ? {
          type: 'SendHeld',
          draft: draft.id,
          version: draft.version,
          at: decision.at,
          until: at.until,
          decision,
        }
      : { type: 'SendBlocked', draft: draft.id, version: draft.version, at: decision.at, decision };
  const key =
    at.kind === 'hold'
      ? `held:${draft.id}:${draft.version}:${at.until}`
      : `blocked:${draft.id}:${draft.version}`;
  const command = { ws: due.ws, contact: due.contact, key, actor: 'machine:gate' as const };
  const done = await commitTo(port, command, (contact) =>
    contact.basis === decision.evidence.basis && waiting(contact, due)
      ? commit([event])
      : refuse('moved' as const),
  );
  port.note('text not sent', {
    contact: due.contact,
    draft: draft.id,
    verdict: decision.verdict,
    rule: decision.rule,
  });
  return done.kind !== 'refused';
}

type Claimed =
  | { readonly kind: 'ours'; readonly order: CarrierOrder; readonly startedAt: number }
  | { readonly kind: 'raced' | 'not-ours' };

/** Stores the claim at the very version the facts were folded from. */
async function claim(
  port: Port,
  stream: Stream,
  draft: Draft,
  { decision, validitySeconds }: Extract<DispatchDecision, { kind: 'claim' }>,
  now: number,
): Promise<Claimed> {
  const { contact } = stream;
  const conversation = contact.conversations.find(({ id }) => id === draft.conversation);
  const settings = port.settings(contact.ws);
  const sender = settings?.numbers.find(({ number }) => number === conversation?.number);
  if (
    conversation === undefined ||
    sender === undefined ||
    contact.phone === undefined ||
    draft.body === undefined
  ) {
    throw new Error(`the gate allowed draft ${draft.id} without a sender, number or words`);
  }
  const sendKey = `send:${draft.id}:${draft.version}`;
  const claimant = port.newId('claim');
  const { body } = draft;
  const from = sender.number;
  const { messagingServiceSid } = sender;
  const event: ContactEvent = {
    type: 'SendClaimed',
    sendKey,
    draft: draft.id,
    version: draft.version,
    conversation: conversation.id,
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
  const order = {
    ws: contact.ws,
    contact: contact.id,
    sendKey,
    to: contact.phone,
    from,
    messagingServiceSid,
    body,
    validitySeconds,
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

/** The one call, unless the claim has grown too old for it. */
async function callOnce(
  port: Port,
  due: Due,
  { order, startedAt }: Extract<Claimed, { kind: 'ours' }>,
): Promise<void> {
  if (port.monotonic() - startedAt > CALL_WITHIN_MS) {
    await recordAnswer(port, due, order.sendKey, {
      kind: 'abandoned',
      because: 'the store answered too slowly',
    });
    return;
  }
  const answer = await port.carrier.send(order);
  await recordAnswer(port, due, order.sendKey, answer);
}

const later = (at: number, because: string): WorkResult => ({ kind: 'again', at, counts: false, because });
