import { z } from 'zod';
import type { ClockState } from './clock.ts';

/** A clock as it travels between witnesses: `{ offsetMs, pausedAt? }`, anything else in it ignored. */
export const clockSchema = z
  .object({ offsetMs: z.number(), pausedAt: z.number().optional() })
  .transform(
    ({ offsetMs, pausedAt }): ClockState => (pausedAt === undefined ? { offsetMs } : { offsetMs, pausedAt }),
  );
