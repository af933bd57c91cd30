import type { Contact } from './contact.ts';
import { addConversation, addLead, addText, withConversation } from './fold-conversation.ts';
import { endAutomatic, endOpenDrafts, rebase } from './fold-draft.ts';
import type { Folds } from './folds.ts';

/** Who came, what they asked, what they agreed to or took back. */
export const intakeFolds: Folds<
  | 'ContactMet'
  | 'LeadReceived'
  | 'LeadRepeated'
  | 'ConversationOpened'
  | 'ConversationEnded'
  | 'TextReceived'
  | 'ConsentGranted'
  | 'ConsentRevoked'
  | 'ConsentReopened'
  | 'ContactPaused'
  | 'PauseReminded'
  | 'PauseResolved'
  | 'SensitiveReleased'
  | 'LineMarked'
  | 'AutomationStopped'
  | 'MediaPosted'
> = {
  ContactMet: (contact, { sealed }) => ({ ...contact, phone: sealed?.phone }),

  // Copy that a machine was about to send was planned for what they asked before.
  LeadReceived: (contact, { lead, conversation, place, language, sealed }) => {
    const before = withConversation(contact, conversation, (open) => ({ ...open, leadId: lead.id }));
    return {
      ...addLead(endAutomatic(before, conversation, 'new-lead', `source:${lead.source}`, lead.at), {
        ...lead,
        name: sealed?.name,
        request: sealed?.request,
        sourceUrl: sealed?.sourceUrl,
        crmLink: sealed?.crmLink,
        repeats: [],
      }),
      name: sealed?.name ?? contact.name,
      place: { ...contact.place, ...place },
      language: language ?? contact.language,
    };
  },

  LeadRepeated: (contact, { leadId, source, at, stage }) => {
    const leads = contact.leads.map((lead) =>
      lead.id === leadId
        ? { ...lead, stage: stage ?? lead.stage, repeats: [...lead.repeats, { source, at }] }
        : lead,
    );
    const conversation = contact.conversations.find((open) => open.leadId === leadId);
    return stage === undefined || conversation === undefined
      ? { ...contact, leads }
      : // A first text waits on: the gate asks for the stage when its time has come.
        endAutomatic({ ...contact, leads }, conversation.id, 'stage-change', `source:${source}`, at, [
          'follow-up',
        ]);
  },

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
      {
        ...followed,
        basis: contact.basis + 1,
        place: { ...contact.place, ...place },
        language,
        line: provenBy(contact.line),
      },
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
  ConsentRevoked: (contact, { revocation, sealed }) => {
    const stop = sealed === undefined ? revocation : { ...revocation, words: sealed.words };
    const known = { ...contact, revocations: [...contact.revocations, stop] };
    const voice = revocation.scope.voice ? { ...known, voiceOptedOut: stop } : known;
    if (!revocation.scope.sms) return rebase(voice, 'They asked us not to call: look again and approve.');
    return endOpenDrafts(
      {
        ...voice,
        basis: contact.basis + 1,
        optedOut: stop,
        pauses: settled(contact, revocation.at),
        grants: voided(contact, revocation.id),
        lastTextAtStop: contact.texts.at(-1)?.sid,
      },
      'opted-out',
      'contact',
      revocation.at,
    );
  },

  // Whoever has the number now asks for texts themselves.
  ConsentReopened: (contact, { grant }) => ({
    ...rebase(
      { ...contact, grants: [...contact.grants, grant] },
      'They texted START: look again and approve.',
    ),
    optedOut: undefined,
    line: 'usable',
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

  SensitiveReleased: (contact) => ({ ...contact, sensitiveSince: undefined, basis: contact.basis + 1 }),

  // A number out of service is given to somebody else one day: what its holder agreed to ends with it.
  LineMarked: (contact, { line }) =>
    line === 'dead' || line === 'wrong-number'
      ? { ...contact, line, basis: contact.basis + 1, grants: voided(contact, `line-${line}`) }
      : { ...contact, line },

  AutomationStopped: (contact, { conversation, at }) =>
    endAutomatic(
      withConversation(contact, conversation, (open) => ({ ...open, peopleOnly: true })),
      conversation,
      'handoff',
      'carrier',
      at,
    ),

  MediaPosted: (contact) => contact,
};

/** Their own text shows that the line works; that it is somebody else's only they can take back. */
const provenBy = (line: Contact['line']): Contact['line'] =>
  line === 'wrong-number' ? 'wrong-number' : 'usable';

const voided = ({ grants }: Contact, by: string): Contact['grants'] =>
  grants.map((grant) => (grant.voidedBy ? grant : { ...grant, voidedBy: by }));

/** A stop answers every question that was still open about their words. */
const settled = (contact: Contact, at: number): Contact['pauses'] =>
  contact.pauses.map((pause) =>
    pause.resolved ? pause : { ...pause, resolved: { as: 'stop', by: 'contact', at } },
  );
