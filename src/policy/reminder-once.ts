import { HOUR_MS } from '../domain/civil-day.ts';
import { workflowSetting } from '../domain/settings.ts';
import { allow, block, hold, type Rule } from './rule.ts';

const NOTHING = 'Nothing to do.';

/** S4: one reminder in a conversation, only while they stay silent, and only after a first text that reached them. */
export const reminderOnce: Rule = {
  id: 'reminder-once',
  check: ({ purpose, draft, settings, sends, wroteHere, now }) => {
    if (purpose !== 'follow-up') return allow('Not a reminder.');
    const followUp = workflowSetting(settings, draft.workflow)?.followUp;
    if (followUp === undefined) return block('Its workflow sends no reminder.', NOTHING);
    if (wroteHere) return block('They have written back.', 'Answer them.');
    const arrived = sends.filter((send) => send.here && send.arrived);
    if (arrived.some((send) => send.purpose === 'follow-up'))
      return block('They have had the one reminder.', NOTHING);
    const first = arrived.find((send) => send.purpose === 'first');
    if (first === undefined) return block('The first text did not reach them.', 'Call instead.');
    const last = arrived.reduce((latest, { at }) => Math.max(latest, at), first.at);
    const due = last + followUp.afterHours * HOUR_MS;
    if (draft.automatic && now < due) return hold(`Silent for less than ${followUp.afterHours} hours.`, due);
    return allow('Silent since our text: this is the one reminder.');
  },
};
