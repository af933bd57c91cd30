import type { Contact } from '../domain/contact.ts';
import type { Decision } from '../domain/decision.ts';
import type { Draft } from '../domain/draft.ts';
import type { ContactEvent } from '../domain/events.ts';
import { workflowSetting } from '../domain/settings.ts';
import { draftFromTemplate } from './draft-from-template.ts';
import { judgeDraft, type Surroundings } from './judge-draft.ts';

const SECOND = 1_000;

export interface FirstAt {
  readonly conversation: string;
  readonly workflow: string;
  /** Id of the draft to be. */
  readonly draft: string;
}

/** Either the text that goes by itself, or why a person is asked after all; undefined where no workflow wants it. */
export type PlannedFirst =
  | { readonly kind: 'planned'; readonly event: ContactEvent }
  | { readonly kind: 'for-a-person'; readonly decision: Decision };

/**
 * D5: the first confirmation leaves without a click from a locked template, in a workflow that says so, when every gate
 * lets it. It waits `delaySeconds` after what set it off, so that fast updates do not text twice (S5).
 */
export function planFirst(contact: Contact, at: FirstAt, around: Surroundings): PlannedFirst | undefined {
  const { settings, now } = around;
  const play = workflowSetting(settings, at.workflow);
  if (play?.autoFirst !== true) return undefined;
  const { conversation, workflow } = at;
  const words = draftFromTemplate({ contact, conversation, purpose: 'first', workflow, settings, now });
  if (words.body === undefined) return undefined;
  const { body, author } = words;
  const draft: Draft = {
    id: at.draft,
    conversation,
    version: 1,
    basis: contact.basis,
    purpose: 'first',
    workflow,
    author,
    body,
    kept: [],
    status: 'scheduled',
    automatic: true,
    createdAt: now,
  };
  const decision = judgeDraft(contact, draft, around, undefined);
  if (decision.verdict !== 'allow' && decision.verdict !== 'hold') return { kind: 'for-a-person', decision };
  const leads = contact.leads.filter(({ at: came }) => came <= now);
  const setOff = leads.at(-1)?.at ?? now;
  return {
    kind: 'planned',
    event: {
      type: 'AutomaticTextPlanned',
      draft: at.draft,
      conversation,
      purpose: 'first',
      workflow,
      author,
      by: 'machine:drafts',
      at: now,
      sendAt: Math.max(now, setOff + play.delaySeconds * SECOND, decision.until ?? 0),
      sealed: { body },
    },
  };
}
