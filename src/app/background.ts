import type { Logger } from 'pino';
import type { Settings } from '../domain/settings.ts';
import { overdueReviews } from '../policy/overdue-reviews.ts';
import type { StorePorts } from '../store/ports-of-store.ts';
import { everySoOften, type Repeated } from './every-so-often.ts';

const MINUTE_MS = 60_000;
const DAILY_MS = 24 * 60 * MINUTE_MS;

/** What a process does by itself every so often, beside reading missed texts. */
export function background({
  stored,
  settings,
  now,
  log,
  failed,
}: {
  readonly stored: Pick<StorePorts, 'sending' | 'copyBooks' | 'checkpoints'>;
  readonly settings: () => Settings;
  readonly now: () => number;
  readonly log: Logger;
  readonly failed: (error: unknown) => void;
}): readonly Repeated[] {
  const { ws } = settings();
  return [
    // Buttons and cards show how our numbers and copy stand; every dispatch asks for itself.
    everySoOften(5_000, () => Promise.all([stored.sending.read(ws), stored.copyBooks.read(ws)]), failed),
    everySoOften(5 * MINUTE_MS, () => stored.checkpoints.take(ws, now()), failed),
    // `/baton status` says it too.
    everySoOften(
      DAILY_MS,
      async () => {
        const overdue = overdueReviews(settings(), now());
        if (overdue.length > 0) log.warn({ overdue }, 'review dates are past');
      },
      failed,
    ),
  ];
}
