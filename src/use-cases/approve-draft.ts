import { type Contact, draftOf } from '../domain/contact.ts';
import type { Decision } from '../domain/decision.ts';
import type { Draft } from '../domain/draft.ts';
import type { ContactEvent } from '../domain/events.ts';
import { type Committed, commit, commitTo, type Decided, refuse } from './commit.ts';
import { judgeDraft, type Surroundings } from './judge-draft.ts';
import { refused, refusedFor } from './permit.ts';
import type { Ports, Refused, StoredCommit } from './ports.ts';
import { acted, pendingAsSeen, type Seen } from './seen-draft.ts';
import { type SurroundingsPort, surroundings } from './surroundings.ts';

/** Approved: it leaves after the undo window, or when their hours open. */
export interface Approved {
  readonly kind: 'approved';
  readonly sendAt: number;
  readonly scheduled: boolean;
  readonly contact: Contact;
}

export type ApproveDraft = (seen: Seen, user: string) => Promise<Approved | Refused>;

type Port = SurroundingsPort & Pick<Ports, 'streams' | 'rolesOf'>;

/** One click on "Send now". Everybody else who clicks is told who was first. */
export const approveDraft =
  (port: Port): ApproveDraft =>
  async (seen, user) => {
    const forbidden = await refusedFor(port, seen.ws, user, 'approve');
    if (forbidden) return forbidden;
    const command = {
      ws: seen.ws,
      contact: seen.contact,
      key: `approve:${seen.draft}:${seen.version}`,
      actor: `person:${user}` as const,
    };
    const done = await commitTo(port, command, (contact, now) => {
      const draft = pendingAsSeen(contact, seen);
      if ('kind' in draft) return refuse(draft);
      return approval(contact, draft, surroundings(port, seen.ws, now), user);
    });
    return outcome(done, seen, user);
  };

/**
 * The approval of a draft as it stands, or the rules' refusal of it. What the rules refuse at the button is not stored
 * as an approval, so that the draft can be mended and approved.
 */
export function approval(
  contact: Contact,
  draft: Draft,
  around: Surroundings,
  user: string,
): Decided<Refused> {
  const by = `person:${user}` as const;
  const decision = judgeDraft(contact, draft, around, { by, version: draft.version, basis: contact.basis });
  if (decision.verdict === 'block' || decision.verdict === 'review')
    return refuse({ kind: 'refused', reason: said(decision) });
  return commit([
    ...claimFirst(contact, draft, user, around),
    approvedEvent(contact, draft, decision, around, user),
  ]);
}

/** Whoever answers a lead that nobody owns owns it from then on. */
function claimFirst(
  contact: Contact,
  draft: Draft,
  user: string,
  { settings, now }: Surroundings,
): ContactEvent[] {
  const conversation = contact.conversations.find(({ id }) => id === draft.conversation);
  if (conversation === undefined || conversation.owner !== undefined) return [];
  return [
    {
      type: 'OwnerChanged',
      conversation: conversation.id,
      owner: user,
      how: 'claimed',
      by: `person:${user}`,
      at: now,
      dueAt: now + settings.answerMinutes * 60_000,
    },
  ];
}

function approvedEvent(
  contact: Contact,
  draft: Draft,
  decision: Decision,
  { settings, now }: Surroundings,
  user: string,
): ContactEvent {
  const owned = contact.conversations.find(({ id }) => id === draft.conversation)?.owner !== undefined;
  const scheduled = decision.verdict === 'hold';
  return {
    type: 'DraftApproved',
    draft: draft.id,
    version: draft.version,
    // Taking an unowned lead in the same commit moves the basis by one.
    basis: owned ? contact.basis : contact.basis + 1,
    by: `person:${user}`,
    at: now,
    sendAt: scheduled && decision.until !== undefined ? decision.until : now + settings.undoSeconds * 1_000,
    scheduled,
    decision,
  };
}

/** A verdict as its clicker hears it. */
export const said = ({ because, wayOn }: Decision): string => [because, wayOn].filter(Boolean).join(' ');

function outcome(done: Committed<Refused>, seen: Seen, user: string): Approved | Refused {
  if (done.kind === 'refused') return done.refusal;
  return done.kind === 'repeated' ? repeated(done.commit, user) : approvedAnswer(done.contact, seen.draft);
}

/** What the approver hears: when it leaves. */
export function approvedAnswer(contact: Contact, id: string): Approved | Refused {
  const draft = draftOf(contact, id);
  if (draft?.approval === undefined) return draft ? acted(contact, draft) : refused('This draft is gone.');
  return {
    kind: 'approved',
    sendAt: draft.approval.sendAt,
    scheduled: draft.status === 'scheduled',
    contact,
  };
}

/** The same version was approved before. Its winner hears the same answer again, everybody else who won. */
function repeated(earlier: StoredCommit, user: string): Refused {
  const who = earlier.actor;
  const first = who === `person:${user}` ? 'You' : `<@${who.replace('person:', '')}>`;
  return { kind: 'refused', reason: `${first} approved this already.`, who };
}
