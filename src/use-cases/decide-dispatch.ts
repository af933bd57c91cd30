import type { Contact } from '../domain/contact.ts';
import type { Decision } from '../domain/decision.ts';
import type { Draft } from '../domain/draft.ts';
import type { ContactEvent } from '../domain/events.ts';
import { isPlanned } from '../domain/fold-draft.ts';
import { answersTheirText, windowOptions } from '../policy/hours-open.ts';
import { closesAt, nextOpen } from '../policy/quiet-hours.ts';
import { judgeDraft, placeOf, type Surroundings, sendFacts } from './judge-draft.ts';

/** Longer than that in the carrier's queue, and a text could arrive after a stop or at midnight. */
const LONGEST_VALIDITY_S = 300;
const SHORTEST_VALIDITY_S = 10;
const CLOSE_MARGIN_S = 60;

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

/**
 * What is stored of a text that does not leave now. A text that was to go by itself comes to a person instead, and so
 * does an approved one that only our own number stands in the way of: both would otherwise be forgotten.
 *
 * @param fresh id for the draft that a person gets.
 */
export function stopEvents(
  draft: Draft,
  at: Exclude<DispatchDecision, { kind: 'claim' }>,
  fresh: string,
): ContactEvent[] {
  const { decision } = at;
  const { id, version } = draft;
  if (at.kind === 'hold')
    return [{ type: 'SendHeld', draft: id, version, at: decision.at, until: at.until, decision }];
  const blocked: ContactEvent = { type: 'SendBlocked', draft: id, version, at: decision.at, decision };
  if (isPlanned(draft) && draft.purpose === 'first' && draft.body !== undefined)
    return [blocked, forPerson(draft, decision, fresh)];
  return draft.approval !== undefined && onlySenderStopsIt(decision)
    ? [
        {
          type: 'ApprovalUndone',
          draft: id,
          version: version + 1,
          by: 'machine:gate',
          at: decision.at,
          note: decision.because,
        },
      ]
    : [blocked];
}

const onlySenderStopsIt = ({ trace }: Decision): boolean =>
  trace.every(({ rule, verdict }) => rule === 'sender-healthy' || verdict === 'allow' || verdict === 'hold');

const forPerson = (
  { conversation, purpose, workflow, author, body = '' }: Draft,
  { at, because }: Decision,
  fresh: string,
): ContactEvent => ({
  type: 'DraftProposed',
  draft: fresh,
  conversation,
  purpose,
  workflow,
  author,
  at,
  note: `It did not go by itself: ${because}`,
  sealed: { body },
});
