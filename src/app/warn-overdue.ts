import type { Settings } from '../domain/settings.ts';
import { overdueReviews } from '../policy/overdue-reviews.ts';
import { everySoOften, type Repeated } from './every-so-often.ts';

const DAILY_MS = 24 * 3_600_000;

/** Rules and copy whose review date is past, in the log at start and once a day; `/baton status` says it too. */
export const warnOverdue = (
  settings: () => Settings,
  now: () => number,
  warn: (about: { readonly overdue: readonly string[] }, what: string) => void,
): Repeated =>
  everySoOften(
    DAILY_MS,
    async () => {
      const overdue = overdueReviews(settings(), now());
      if (overdue.length > 0) warn({ overdue }, 'review dates are past');
    },
    () => undefined,
  );
