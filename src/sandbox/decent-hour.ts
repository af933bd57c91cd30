import { instantsOf, localTime } from '../domain/local-time.ts';
import { parseTimeZone } from '../domain/time-zone.ts';
import type { ClockState } from './clock.ts';

const DAY = 86_400_000;

/**
 * A clock on which it is 11 in the morning of a working day in Texas: the sandbox shows the same things at any hour. It
 * is at most a few days ahead of the wall, never behind, so that dates that senders write are not in the future.
 */
export function decentHour(wall: number): ClockState {
  const zone = parseTimeZone('America/Chicago');
  for (let day = 0; zone !== undefined && day < 8; day += 1) {
    const { year, month, day: date } = localTime(wall + day * DAY, zone);
    const [at] = instantsOf({ year, month, day: date, hour: 11, minute: 0, second: 0 }, zone);
    const weekday = at === undefined ? 0 : localTime(at, zone).weekday;
    // Mondays and Fridays of long weekends are holidays more often than days in between.
    if (at !== undefined && at > wall && weekday >= 2 && weekday <= 3) return { offsetMs: at - wall };
  }
  return { offsetMs: 0 };
}
