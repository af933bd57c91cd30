import type { Page, PageStep } from '../domain/contact.ts';
import type { Settings } from '../domain/settings.ts';

const MINUTE = 60_000;

/**
 * Who is called next: the on-call people in order, then everybody by the last resort. After that the last resort is
 * called again at the same pace, because a page is never silent.
 */
export function nextStep(page: Page, { onCall }: Settings, now: number): PageStep {
  const called = new Set(page.steps.flatMap(({ to }) => to));
  const next = onCall.people.find((person) => !called.has(person));
  return {
    to: next === undefined ? [] : [next],
    at: now,
    nextAt: now + onCall.acknowledgeMinutes * MINUTE,
  };
}
