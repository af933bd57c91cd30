import type { Actor } from '../domain/actor.ts';
import { type Contact, openConversation } from '../domain/contact.ts';
import type { ContactEvent } from '../domain/events.ts';
import type { Language } from '../domain/reading.ts';
import type { Settings } from '../domain/settings.ts';

/**
 * The one confirmation of a stop that the carrier has not confirmed. The gate lets it go only within five minutes of
 * the stop, so that what is written down later gets none. Without a conversation there is no number to send it from.
 */
export function goodbye(
  contact: Contact,
  plan: {
    readonly draft: string;
    readonly stop: string;
    readonly by: Actor;
    readonly now: number;
    readonly conversation?: string;
    readonly language?: Language;
  },
  settings: Settings,
): ContactEvent[] {
  const conversation = plan.conversation ?? openConversation(contact)?.id ?? contact.conversations.at(-1)?.id;
  if (conversation === undefined) return [];
  const language =
    plan.language === undefined || plan.language === 'other' ? contact.language : plan.language;
  return [
    {
      type: 'AutomaticTextPlanned',
      draft: plan.draft,
      conversation,
      purpose: 'opt-out-confirmation',
      workflow: 'opt-out-confirmation',
      author: { kind: 'template', template: 'opt-out-confirmation', version: 1, locked: true },
      by: plan.by,
      at: plan.now,
      sendAt: plan.now,
      answers: plan.stop,
      sealed: { body: settings.copy.optOutConfirmation[language === 'other' ? 'en' : language] },
    },
  ];
}
