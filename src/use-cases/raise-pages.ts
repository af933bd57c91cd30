import type { Contact } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import type { TopicFound } from '../domain/reading.ts';
import type { Settings } from '../domain/settings.ts';
import { firstStep } from './page-ladder.ts';

/** Words of these kinds stop automatic and sales copy until a person releases it (E5). */
const stopsCopy: ReadonlySet<string> = new Set(['emergency', 'self_harm']);

/** Severe topics pass every throttle and are called first. */
const severe: ReadonlySet<string> = new Set(['emergency', 'self_harm', 'legal', 'fraud']);

const order = ['self_harm', 'emergency', 'legal', 'fraud', 'complaint', 'cancel'];

/**
 * One page for the worst topic in the words; what the on-call person already has open is not paged again, unless this
 * is worse. Nobody on call is itself the alarm: the page then goes to the last resort at once.
 */
export function raisePages(
  contact: Contact,
  found: { conversation: string; topics: readonly TopicFound[]; textSid?: string; page: string },
  settings: Settings,
  now: number,
): ContactEvent[] {
  const paging = found.topics.filter(({ severity }) => severity === 'page').map(({ topic }) => topic);
  const worst = paging.toSorted((a, b) => rank(a) - rank(b))[0];
  if (worst === undefined) return [];
  const open = contact.pages.filter(
    (page) => page.done === undefined && page.conversation === found.conversation,
  );
  if (open.some((page) => rank(page.topic) <= rank(worst))) return [];
  return [
    {
      type: 'PageRaised',
      page: found.page,
      conversation: found.conversation,
      topic: worst,
      severe: severe.has(worst),
      stopsCopy: stopsCopy.has(worst),
      ...(found.textSid === undefined ? {} : { textSid: found.textSid }),
      step: firstStep(settings, now),
      at: now,
    },
  ];
}

const rank = (topic: string): number => {
  const at = order.indexOf(topic);
  return at === -1 ? order.length : at;
};
