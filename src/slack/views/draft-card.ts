import { type Contact, conversationOf } from '../../domain/contact.ts';
import { type Draft, type DraftStatus, isOpen } from '../../domain/draft.ts';
import { isPlanned } from '../../domain/fold-draft.ts';
import type { Card } from '../blocks.ts';
import type { Look } from '../look.ts';
import { deadDraft } from './draft-dead.ts';
import { pendingDraft } from './draft-pending.ts';
import { plannedDraft } from './draft-planned.ts';
import { sentDraft } from './draft-sent.ts';
import { scheduledDraft, sendingDraft } from './draft-waiting.ts';

type View = (look: Look, contact: Contact, draft: Draft) => Card | undefined;

const views = {
  pending: pendingDraft,
  claimed: sendingDraft,
  scheduled: scheduledDraft,
  sent: sentDraft,
  discarded: deadDraft,
  expired: deadDraft,
} satisfies Record<DraftStatus, View>;

/**
 * The card of a draft in its present state. Answers by rule have no card until they have left, and the goodbye never
 * has one: the opt-out card tells of it. Copy that waits to go by itself shows how to stop it.
 */
export function draftCard(look: Look, contact: Contact, draft: Draft): Card | undefined {
  if (conversationOf(contact, draft.conversation) === undefined) return undefined;
  if (draft.purpose === 'opt-out-confirmation') return undefined;
  if (isPlanned(draft) && isOpen(draft)) return plannedDraft(look, contact, draft);
  if (draft.automatic && !isPlanned(draft) && draft.status !== 'sent') return undefined;
  return views[draft.status](look, contact, draft);
}
