import { parseCategory } from './category-hours.ts';
import { type HoursOptions, nextOpen } from './quiet-hours.ts';
import { allow, block, hold, type Rule } from './rule.ts';
import type { SendFacts } from './send-facts.ts';

/** How long after their own text an answer needs no open window; ours, the law names none for replies. */
const REPLY_EXEMPT_MS = 30 * 60_000;

/** Answers to a text of minutes ago, and to a stop or HELP, go at any hour: they started it. */
export const answersTheirText = ({
  purpose,
  lastText,
  now,
}: Pick<SendFacts, 'purpose' | 'lastText' | 'now'>): boolean => {
  if (purpose === 'opt-out-confirmation' || purpose === 'help') return true;
  return (
    purpose === 'reply' && lastText !== undefined && now >= lastText.at && now - lastText.at < REPLY_EXEMPT_MS
  );
};

/**
 * Quiet hours where they are (47 CFR 64.1200(c)(1) and stricter states), in every zone and state they may be in. For
 * people's sends too.
 */
export const hoursOpen: Rule = {
  id: 'hours-open',
  check: (facts) => {
    if (answersTheirText(facts)) return allow('They texted us just now.');
    if (facts.window.open) return allow(facts.window.because);
    const next = nextOpen(facts.place, facts.now, windowOptions(facts));
    if (next === undefined)
      return block(`${facts.window.because} No open minute in the next two weeks.`, 'Call instead.');
    return hold(facts.window.because, next.at);
  },
};

/** The business's own windows and the category of the number, which may only tighten the law's. */
export function windowOptions({
  settings,
  sender,
}: Pick<SendFacts, 'settings'> & Partial<Pick<SendFacts, 'sender'>>): HoursOptions {
  const category = sender?.category ?? settings.category;
  const categoryWindow =
    category === undefined ? undefined : settings.categoryWindows?.[parseCategory(category) ?? category];
  return {
    ...(settings.window === undefined ? {} : { tenantWindow: settings.window }),
    ...(category === undefined ? {} : { category }),
    ...(categoryWindow === undefined ? {} : { categoryWindow }),
  };
}
