import type { Contact, Conversation } from '../domain/contact.ts';
import type { Settings } from '../domain/settings.ts';
import { workflowSetting } from '../domain/settings.ts';

/** Why nobody should be written to about new business, or not by a machine (C6). */
export type Suppression = 'customer-issue' | 'deal' | 'complaint' | 'people-only' | 'holdout';

/** Pages about these stay open until a person has dealt with them. */
const grievances: ReadonlySet<string> = new Set(['complaint', 'legal', 'fraud', 'cancel']);

/** What speaks against texts to a contact in a conversation, in the order of the table. */
export function suppressionsOf(
  contact: Contact,
  conversation: Conversation | undefined,
  workflow: string,
  settings: Settings,
): Suppression[] {
  if (conversation === undefined) return [];
  const found: Suppression[] = [];
  const lead = contact.leads.findLast(({ id }) => id === conversation.leadId);
  const topics = [
    ...(lead?.topics ?? []),
    ...contact.texts
      .filter((text) => text.conversation === conversation.id)
      .flatMap(({ reading }) => reading.topics.map(({ topic }) => topic)),
  ];
  if (topics.includes('existing_customer')) found.push('customer-issue');
  const stages = settings.suppressStages ?? [];
  if (lead !== undefined && stages.some((stage) => plain(stage) === plain(lead.stage))) found.push('deal');
  const open = contact.pages.filter((page) => page.conversation === conversation.id && !page.done);
  if (open.some(({ topic }) => grievances.has(topic))) found.push('complaint');
  if (conversation.peopleOnly) found.push('people-only');
  if (isHeldOut(contact.id, workflow, workflowSetting(settings, workflow)?.holdoutPercent ?? 0))
    found.push('holdout');
  return found;
}

/** `deal-open`, `Deal_Open` and `deal open` are one. */
const plain = (stage: string): string =>
  stage
    .trim()
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ');

/**
 * Is a contact in the part that gets no automatic text? The same answer for ever, another for each workflow, and
 * nothing that anybody could choose: FNV-1a over ids that are themselves keyed hashes.
 */
export function isHeldOut(contact: string, workflow: string, percent: number): boolean {
  if (percent <= 0) return false;
  let hash = 0x811c9dc5;
  for (const character of `${workflow}\n${contact}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 0) % 10_000) / 100 < percent;
}
