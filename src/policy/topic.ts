/** What a text is about, where that decides who must see it. */
export type Topic =
  | 'pricing'
  | 'schedule'
  | 'complaint'
  | 'legal'
  | 'fraud'
  | 'emergency'
  | 'self_harm'
  | 'cancel'
  | 'human_request'
  | 'sensitive_pii'
  | 'medical'
  | 'minor'
  | 'angry'
  | 'existing_customer';

/** `page` wakes the on-call person, `handoff` makes a task for the owner, `note` is shown on the card. */
export type TopicSeverity = 'page' | 'handoff' | 'note';

/** How much each topic weighs; the owner's task or the page follows from it. */
export const topicSeverity = {
  legal: 'page',
  fraud: 'page',
  emergency: 'page',
  self_harm: 'page',
  cancel: 'page',
  complaint: 'page',
  pricing: 'handoff',
  schedule: 'handoff',
  human_request: 'handoff',
  sensitive_pii: 'handoff',
  medical: 'handoff',
  minor: 'handoff',
  angry: 'handoff',
  existing_customer: 'note',
} as const satisfies Record<Topic, TopicSeverity>;
