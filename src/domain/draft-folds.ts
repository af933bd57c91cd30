import type { Contact } from './contact.ts';
import type { Draft } from './draft.ts';
import { addDraft, ended, endOpenDrafts, isPlanned, pendingAgain, withDraft } from './fold-draft.ts';
import type { Folds } from './folds.ts';

/** From a proposal to an approval, and every way back. */
export const draftFolds: Folds<
  | 'DraftProposed'
  | 'DraftEdited'
  | 'DraftApproved'
  | 'ApprovalRefused'
  | 'ApprovalUndone'
  | 'DraftEnded'
  | 'AutomaticTextPlanned'
  | 'PromiseDue'
> = {
  PromiseDue: (contact, { draft, due }) =>
    withDraft(contact, draft, (sent) => ({ ...sent, promiseDue: due })),

  DraftProposed: (contact, { draft, conversation, purpose, workflow, author, at, note, kept, sealed }) => {
    const newer = afterNewerDraft(contact, at);
    return addDraft(newer, {
      id: draft,
      conversation,
      version: 1,
      basis: newer.basis,
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

  // A first text that goes by itself stands in for a draft, and like one it makes older buttons dead.
  AutomaticTextPlanned: (contact, event) => {
    const { draft, conversation, purpose, workflow, author, at, sendAt, answers, follows, sealed } = event;
    const before = purpose === 'first' ? afterNewerDraft(contact, at) : contact;
    return addDraft(before, {
      id: draft,
      conversation,
      version: 1,
      basis: before.basis,
      purpose,
      workflow,
      author,
      body: sealed?.body,
      kept: [],
      status: sendAt > at ? 'scheduled' : 'claimed',
      automatic: true,
      createdAt: at,
      goesAt: sendAt,
      ...(answers === undefined ? {} : { answers }),
      ...(follows === undefined ? {} : { follows }),
    });
  },
};

/** Basis one up, and what was proposed before is dead. A reminder has its own time and waits on. */
const afterNewerDraft = (contact: Contact, at: number): Contact =>
  endOpenDrafts({ ...contact, basis: contact.basis + 1 }, 'newer-draft', 'machine:drafts', at, isOvertaken);

const isOvertaken = (old: Draft): boolean => !old.automatic || (isPlanned(old) && old.purpose === 'first');
