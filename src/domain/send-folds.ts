import { type Contact, draftOf } from './contact.ts';
import { ended, endOpenDrafts, isPlanned, withDraft } from './fold-draft.ts';
import { addSend, isNews, withSend } from './fold-send.ts';
import type { Folds } from './folds.ts';

/** What became of a text that was on its way out. */
export const sendFolds: Folds<
  | 'SendHeld'
  | 'SendBlocked'
  | 'SendClaimed'
  | 'SendAbandoned'
  | 'SendAccepted'
  | 'SendRefused'
  | 'SendUnresolved'
  | 'SendSettled'
  | 'SendRetryPlanned'
  | 'SenderTroubled'
  | 'ReceivingDoubted'
  | 'DeliveryReported'
  | 'SecondTextSeen'
  | 'StrayReported'
> = {
  SendHeld: (contact, { draft, until, decision }) =>
    withDraft(contact, draft, (old) => ({
      ...old,
      status: 'scheduled',
      ...(old.automatic ? { goesAt: until } : {}),
      ...(old.approval === undefined ? {} : { approval: { ...old.approval, sendAt: until, decision } }),
    })),

  SendBlocked: (contact, { draft, at, decision }) =>
    withDraft(contact, draft, (old) => ({
      ...old,
      status: 'expired',
      ended: { why: 'blocked', by: 'machine:gate', at, because: decision.because },
    })),

  // One text at a time: whatever else was about to leave was meant for a thread without this one. A reminder that
  // follows this very text waits on.
  SendClaimed: (contact, event) => {
    const basis = contact.basis + 1;
    const claimed = withDraft({ ...contact, basis }, event.draft, (draft) => ({ ...draft, status: 'sent' }));
    const others = endOpenDrafts(
      claimed,
      'another-send',
      'machine:gate',
      event.at,
      (draft) => (!draft.automatic || isPlanned(draft)) && draft.follows !== event.draft,
    );
    const answers = draftOf(contact, event.draft)?.answers;
    return addSend(others, {
      ...(answers === undefined ? {} : { answers }),
      key: event.sendKey,
      draft: event.draft,
      draftVersion: event.version,
      conversation: event.conversation,
      purpose: event.purpose,
      workflow: event.workflow,
      claimedAt: event.at,
      basis,
      claimant: event.claimant,
      approvedBy: event.decision.evidence.approvedBy,
      from: event.from,
      messagingServiceSid: event.messagingServiceSid,
      body: event.sealed?.body,
      state: 'open',
    });
  },

  SendAbandoned: (contact, { sendKey, at }) => notSent(contact, sendKey, 'abandoned', at),

  SendAccepted: (contact, { sendKey, sid }) =>
    withSend(contact, sendKey, (send) => ({ ...send, state: 'accepted', sid })),

  SendRefused: (contact, { sendKey, code, at }) =>
    withSend(notSent(contact, sendKey, 'refused', at), sendKey, (send) => ({ ...send, code })),

  SendUnresolved: (contact, { sendKey }) =>
    withSend(contact, sendKey, (send) => ({ ...send, state: 'unresolved' })),

  SendSettled: (contact, { sendKey, left }) =>
    withSend(contact, sendKey, (send) => ({ ...send, state: left ? 'judged-left' : 'judged-not-left' })),

  // Whoever approved these words for this contact approved them for later too, as long as nothing else has happened:
  // the approval moves on to the new version, bound to the basis as it is.
  SendRetryPlanned: (contact, { sendKey, draft, version, until }) =>
    withDraft(
      withSend(contact, sendKey, (send) => ({ ...send, retryAt: until })),
      draft,
      (old) => {
        const { ended: _, approval, ...kept } = old;
        return {
          ...kept,
          version,
          basis: contact.basis,
          status: 'scheduled',
          ...(old.automatic ? { goesAt: until } : {}),
          ...(approval && { approval: { ...approval, version, basis: contact.basis, sendAt: until } }),
        };
      },
    ),

  SenderTroubled: (contact) => contact,

  ReceivingDoubted: (contact) => contact,

  DeliveryReported: (contact, { sendKey, sid, status, code, at }) =>
    withSend(contact, sendKey, (send) =>
      isNews(send, status)
        ? { ...send, sid, state: 'accepted', status, reportedAt: at, ...(code === undefined ? {} : { code }) }
        : { ...send, sid, state: 'accepted' },
    ),

  SecondTextSeen: (contact, { sendKey, sid }) =>
    withSend(contact, sendKey, (send) => ({ ...send, secondSid: sid })),

  StrayReported: (contact) => contact,
};

/** The text certainly did not leave: its send is closed and its draft is dead until somebody brings it back. */
function notSent(contact: Contact, sendKey: string, state: 'refused' | 'abandoned', at: number): Contact {
  const closed = withSend(contact, sendKey, (send) => ({ ...send, state }));
  const send = closed.sends.find(({ key }) => key === sendKey);
  if (send === undefined || draftOf(closed, send.draft) === undefined) return closed;
  return withDraft(closed, send.draft, (draft) => ended(draft, 'refused', 'carrier', at, 'expired'));
}
