import type { Page, PageStep } from '../domain/contact.ts';
import type { Settings } from '../domain/settings.ts';

const MINUTE = 60_000;

/** Called again and again, ever more slowly, but never given up: a page is never silent. */
const SLOWEST_MS = 60 * MINUTE;

/** The first on-call person; nobody on call is itself the alarm, and goes to the last resort at once. */
export const firstStep = (settings: Settings, now: number): PageStep => step([], settings, now);

/** Who is called next: the on-call people in order, then the last resort. */
export const nextStep = (page: Page, settings: Settings, now: number): PageStep =>
  step(page.steps, settings, now);

function step(before: readonly PageStep[], { onCall }: Settings, now: number): PageStep {
  const called = new Set(before.flatMap(({ to }) => to));
  const next = onCall.people.find((person) => !called.has(person));
  const resorts = before.filter(({ to }) => to.length === 0).length;
  const wait = Math.min(
    onCall.acknowledgeMinutes * MINUTE * 2 ** (next === undefined ? resorts : 0),
    SLOWEST_MS,
  );
  return { to: next === undefined ? [] : [next], at: now, nextAt: now + wait };
}
