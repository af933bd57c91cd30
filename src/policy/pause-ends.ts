import { HOUR_MS } from '../domain/civil-day.ts';
import { localDay, startOfDay } from '../domain/local-time.ts';
import { parseTimeZone } from '../domain/time-zone.ts';
import type { SenderEffect } from './delivery-codes.ts';

/** T-Mobile counts a brand's day in Pacific time (help.twilio.com/articles/1260804800549). */
const CARRIER_DAY_ZONE = parseTimeZone('America/Los_Angeles');

/** A little after the limit is lifted, so that clocks a few seconds apart do not run into it again. */
const GRACE_MS = 60_000;

/** When a pause that begins at `at` (epoch ms) is over by itself; undefined: when an admin says so. */
export function pauseEnds(effect: SenderEffect, at: number): number | undefined {
  if (effect.kind !== 'pause-sender' || effect.ends === undefined) return undefined;
  if (effect.ends !== 'midnight-pacific') return at + effect.ends.hours * HOUR_MS;
  return CARRIER_DAY_ZONE === undefined
    ? undefined
    : startOfDay(localDay(at, CARRIER_DAY_ZONE) + 1, CARRIER_DAY_ZONE) + GRACE_MS;
}
