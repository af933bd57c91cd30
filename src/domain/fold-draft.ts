import type { Actor } from './actor.ts';
import type { Contact } from './contact.ts';
import { type Draft, type DraftEnd, isOpen } from './draft.ts';
import type { Purpose } from './purpose.ts';

const KEPT_DRAFTS = 50;

export const withDraft = (contact: Contact, id: string, change: (draft: Draft) => Draft): Contact => ({
  ...contact,
  drafts: contact.drafts.map((draft) => (draft.id === id ? change(draft) : draft)),
});

export const addDraft = (contact: Contact, draft: Draft): Contact => ({
  ...contact,
  drafts: [...contact.drafts, draft].slice(-KEPT_DRAFTS),
});

/** The same draft, dead. */
export const ended = (
  draft: Draft,
  why: DraftEnd,
  by: Actor,
  at: number,
  status: 'discarded' | 'expired',
): Draft => ({
  ...draft,
  status,
  ended: { why, by, at },
});

/** Every draft that could still leave and that `dies` picks is dead from here on. */
export const endOpenDrafts = (
  contact: Contact,
  why: DraftEnd,
  by: Actor,
  at: number,
  dies: (draft: Draft) => boolean = () => true,
): Contact => ({
  ...contact,
  drafts: contact.drafts.map((draft) =>
    isOpen(draft) && dies(draft) ? ended(draft, why, by, at, 'expired') : draft,
  ),
});

/** Copy that a machine sends at a time of its own choosing; the answers to a stop and to HELP are no such thing. */
export const isPlanned = ({ automatic, purpose }: Draft): boolean =>
  automatic && (purpose === 'first' || purpose === 'follow-up');

/** What a machine was about to send in a conversation is dead: a person, or something new, comes first. */
export const endAutomatic = (
  contact: Contact,
  conversation: string,
  why: DraftEnd,
  by: Actor,
  at: number,
  purposes: readonly Purpose[] = ['first', 'follow-up'],
): Contact =>
  endOpenDrafts(
    contact,
    why,
    by,
    at,
    (draft) => isPlanned(draft) && draft.conversation === conversation && purposes.includes(draft.purpose),
  );

/**
 * Something that a button is bound to has changed. Drafts that stay alive are bound anew, under new button values;
 * an approval given before the change no longer counts, so that its draft comes back as pending.
 */
export const rebase = (contact: Contact, note: string): Contact => {
  const basis = contact.basis + 1;
  return {
    ...contact,
    basis,
    drafts: contact.drafts.map((draft) => {
      if (!isOpen(draft) || draft.automatic) return draft;
      return draft.status === 'pending' ? { ...draft, basis } : { ...pendingAgain(draft, basis), note };
    }),
  };
};

/**
 * Back to pending under a new version: old buttons, old approvals and the old send key no longer fit. From here on it
 * waits for a person, whoever was to send it.
 */
export const pendingAgain = (
  { approval: _, ended: __, note: ___, goesAt: ____, ...draft }: Draft,
  basis: number,
): Draft => ({
  ...draft,
  version: draft.version + 1,
  basis,
  status: 'pending',
  automatic: false,
});
