import type { Contact } from './contact.ts';
import { draftOf } from './contact.ts';
import type { ContactEvent, ContactEventType } from './events.ts';
import {
  addConversation,
  addLead,
  addPage,
  addText,
  withConversation,
  withPage,
} from './fold-conversation.ts';
import { addDraft, ended, endOpenDrafts, pendingAgain, rebase, withDraft } from './fold-draft.ts';
import { addSend, isNews, withSend } from './fold-send.ts';

type EventOf<T extends ContactEventType> = Extract<ContactEvent, { type: T }>;
type Folds = { readonly [T in ContactEventType]: (contact: Contact, event: EventOf<T>) => Contact };

/** What each event makes true. A new event does not compile until it has its row. */
const folds: Folds = {
  ContactMet: (contact, { sealed }) => ({ ...contact, phone: sealed?.phone }),

  LeadReceived: (contact, { lead, conversation, place, language, sealed }) => ({
    ...addLead(
      withConversation(contact, conversation, (open) => ({ ...open, leadId: lead.id })),
      {
        ...lead,
        name: sealed?.name,
        request: sealed?.request,
        sourceUrl: sealed?.sourceUrl,
        crmLink: sealed?.crmLink,
        repeats: [],
      },
    ),
    name: sealed?.name ?? contact.name,
    place: { ...contact.place, ...place },
    language: language ?? contact.language,
  }),

  LeadRepeated: (contact, { leadId, source, at }) => ({
    ...contact,
    leads: contact.leads.map((lead) =>
      lead.id === leadId ? { ...lead, repeats: [...lead.repeats, { source, at }] } : lead,
    ),
  }),

  ConversationOpened: (
    contact,
    { conversation, channel, number, opener, source, leadId, owner, at, dueAt },
  ) =>
    addConversation(contact, {
      id: conversation,
      channel,
      number,
      openedAt: at,
      opener,
      source,
      leadId,
      owner,
      dueAt,
    }),

  ConversationEnded: (contact, { conversation, outcome, by, at }) =>
    endOpenDrafts(
      withConversation(contact, conversation, (open) => ({ ...open, ended: { outcome, by, at } })),
      'conversation-closed',
      by,
      at,
      (draft) => draft.conversation === conversation && draft.purpose !== 'opt-out-confirmation',
    ),

  // The answer to a stop or to HELP is not overtaken by further words; everything else was written for older ones.
  TextReceived: (contact, { text, place, sealed }) => {
    const heard = addText(contact, { ...text, body: sealed?.body, basis: contact.basis + 1 });
    const followed = withConversation(heard, text.conversation, (open) => ({ ...open, number: text.to }));
    const language = text.reading.language === 'other' ? contact.language : text.reading.language;
    return endOpenDrafts(
      { ...followed, basis: contact.basis + 1, place: { ...contact.place, ...place }, language },
      'new-text',
      'contact',
      text.at,
      (draft) => draft.purpose !== 'opt-out-confirmation' && draft.purpose !== 'help',
    );
  },

  ConsentGranted: (contact, { grant }) =>
    rebase(
      { ...contact, grants: [...contact.grants, grant] },
      'Consent was recorded: look again and approve.',
    ),

  // Everything that could still leave dies in the commit that stores the revocation.
  ConsentRevoked: (contact, { revocation }) => {
    const known = { ...contact, revocations: [...contact.revocations, revocation] };
    const voice = revocation.scope.voice ? { ...known, voiceOptedOut: revocation } : known;
    if (!revocation.scope.sms) return rebase(voice, 'They asked us not to call: look again and approve.');
    return endOpenDrafts(
      {
        ...voice,
        basis: contact.basis + 1,
        optedOut: revocation,
        pauses: settled(contact, revocation.at),
        grants: contact.grants.map((grant) =>
          grant.voidedBy ? grant : { ...grant, voidedBy: revocation.id },
        ),
        lastTextAtStop: contact.texts.at(-1)?.sid,
      },
      'opted-out',
      'contact',
      revocation.at,
    );
  },

  ConsentReopened: (contact, { grant }) => ({
    ...rebase(
      { ...contact, grants: [...contact.grants, grant] },
      'They texted START: look again and approve.',
    ),
    optedOut: undefined,
  }),

  ContactPaused: (contact, { pause }) =>
    endOpenDrafts(
      { ...contact, pauses: [...contact.pauses, pause], basis: contact.basis + 1 },
      'paused',
      'contact',
      pause.at,
    ),

  PauseReminded: (contact, { pause, at }) => ({
    ...contact,
    pauses: contact.pauses.map((open) => (open.id === pause ? { ...open, remindedAt: at } : open)),
  }),

  PauseResolved: (contact, { pause, as, by, at }) => ({
    ...contact,
    basis: contact.basis + 1,
    pauses: contact.pauses.map((open) => (open.id === pause ? { ...open, resolved: { as, by, at } } : open)),
  }),

  DraftProposed: (contact, { draft, conversation, purpose, workflow, author, at, note, kept, sealed }) => {
    const basis = contact.basis + 1;
    const older = endOpenDrafts(
      { ...contact, basis },
      'newer-draft',
      'machine:drafts',
      at,
      (old) => !old.automatic,
    );
    return addDraft(older, {
      id: draft,
      conversation,
      version: 1,
      basis,
      purpose,
      workflow,
      author,
      body: sealed?.body,
      kept: kept ?? [],
      status: 'pending',
      automatic: false,
      createdAt: at,
      ...(note === undefined ? {} : { note }),
    });
  },

  DraftEdited: (contact, { draft, version, by, kept, sealed }) =>
    withDraft(contact, draft, (old) => ({
      ...old,
      version,
      basis: contact.basis,
      kept,
      author: { kind: 'person', user: by },
      body: sealed?.body,
    })),

  DraftApproved: (contact, { draft, version, basis, by, at, sendAt, scheduled, decision }) =>
    withDraft(contact, draft, (old) => ({
      ...old,
      status: scheduled ? 'scheduled' : 'claimed',
      approval: { by, at, version, basis, sendAt, decision },
    })),

  ApprovalRefused: (contact) => contact,

  // A refusal that tells of a stop comes in one commit with it: nothing comes back for somebody who asked us to stop.
  ApprovalUndone: (contact, { draft, note }) =>
    contact.optedOut
      ? contact
      : withDraft(contact, draft, (old) => ({
          ...pendingAgain(old, contact.basis),
          ...(note === undefined ? {} : { note }),
        })),

  DraftEnded: (contact, { draft, why, by, at, status }) =>
    withDraft(contact, draft, (old) => ended(old, why, by, at, status)),

  AutomaticTextPlanned: (contact, { draft, conversation, purpose, workflow, author, at, answers, sealed }) =>
    addDraft(contact, {
      id: draft,
      conversation,
      version: 1,
      basis: contact.basis,
      purpose,
      workflow,
      author,
      body: sealed?.body,
      kept: [],
      status: 'claimed',
      automatic: true,
      createdAt: at,
      ...(answers === undefined ? {} : { answers }),
    }),

  SendHeld: (contact, { draft, until, decision }) =>
    withDraft(contact, draft, (old) => ({
      ...old,
      status: 'scheduled',
      ...(old.approval === undefined ? {} : { approval: { ...old.approval, sendAt: until, decision } }),
    })),

  SendBlocked: (contact, { draft, at }) =>
    withDraft(contact, draft, (old) => ended(old, 'blocked', 'machine:gate', at, 'expired')),

  SendClaimed: (contact, event) => {
    const basis = contact.basis + 1;
    const claimed = withDraft({ ...contact, basis }, event.draft, (draft) => ({ ...draft, status: 'sent' }));
    const others = endOpenDrafts(
      claimed,
      'another-send',
      'machine:gate',
      event.at,
      (draft) => !draft.automatic,
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

  DeliveryReported: (contact, { sendKey, sid, status, code, at }) =>
    withSend(contact, sendKey, (send) =>
      isNews(send, status)
        ? { ...send, sid, state: 'accepted', status, reportedAt: at, ...(code === undefined ? {} : { code }) }
        : { ...send, sid, state: 'accepted' },
    ),

  SecondTextSeen: (contact, { sendKey, sid }) =>
    withSend(contact, sendKey, (send) => ({ ...send, secondSid: sid })),

  StrayReported: (contact) => contact,

  OwnerChanged: (contact, { conversation, owner, dueAt }) =>
    rebase(
      withConversation(contact, conversation, (open) => ({ ...open, owner, dueAt: dueAt ?? open.dueAt })),
      'The owner changed: look again and approve.',
    ),

  CallLogged: (contact, { conversation, at }) =>
    withConversation(contact, conversation, (open) => ({ ...open, calledAt: at })),

  SummaryWritten: (contact, { conversation, basis, by, language, sealed }) => ({
    ...withConversation(contact, conversation, (open) => ({
      ...open,
      summary: { basis, by, wants: sealed?.wants, nextAction: sealed?.nextAction },
    })),
    language: language ?? contact.language,
  }),

  SensitiveReleased: (contact) => ({ ...contact, sensitiveSince: undefined, basis: contact.basis + 1 }),

  LineMarked: (contact, { line }) => ({ ...contact, line }),

  PageRaised: (contact, { page, conversation, topic, severe, stopsCopy, textSid, step, at }) => {
    const paged = addPage(contact, {
      id: page,
      conversation,
      topic,
      severe,
      raisedAt: at,
      textSid,
      steps: [step],
    });
    if (!stopsCopy) return paged;
    return endOpenDrafts(
      { ...paged, sensitiveSince: contact.sensitiveSince ?? at },
      'sensitive',
      'machine:pages',
      at,
      (draft) => draft.purpose !== 'opt-out-confirmation',
    );
  },

  PageClimbed: (contact, { page, step }) =>
    withPage(contact, page, ({ acknowledged: _, ...open }) => ({ ...open, steps: [...open.steps, step] })),

  PageAcknowledged: (contact, { page, by, at }) =>
    withPage(contact, page, (open) => ({ ...open, acknowledged: { by, at } })),

  PageDone: (contact, { page, by, at }) => withPage(contact, page, (open) => ({ ...open, done: { by, at } })),

  CardShown: (contact, { card, channel, ts }) => ({
    ...contact,
    cards: { ...contact.cards, [card]: { channel, ts } },
  }),

  MediaPosted: (contact) => contact,
};

/** The contact after one event. Total: an event about something that is gone changes nothing. */
export const evolve = (contact: Contact, event: ContactEvent): Contact => foldOf(event.type)(contact, event);

/** The contact after one commit. */
export const evolveCommit = (contact: Contact, events: readonly ContactEvent[]): Contact => ({
  ...events.reduce(evolve, contact),
  version: contact.version + 1,
});

function foldOf<T extends ContactEventType>(type: T): (contact: Contact, event: EventOf<T>) => Contact {
  return folds[type];
}

/** A stop answers every question that was still open about their words. */
const settled = (contact: Contact, at: number): Contact['pauses'] =>
  contact.pauses.map((pause) =>
    pause.resolved ? pause : { ...pause, resolved: { as: 'stop', by: 'contact', at } },
  );

/** The text certainly did not leave: its send is closed and its draft is dead until somebody brings it back. */
function notSent(contact: Contact, sendKey: string, state: 'refused' | 'abandoned', at: number): Contact {
  const closed = withSend(contact, sendKey, (send) => ({ ...send, state }));
  const send = closed.sends.find(({ key }) => key === sendKey);
  if (send === undefined || draftOf(closed, send.draft) === undefined) return closed;
  return withDraft(closed, send.draft, (draft) => ended(draft, 'refused', 'carrier', at, 'expired'));
}
