import type { ClockState } from '../clock.ts';
import { clockSchema } from '../clock-schema.ts';
import { openControl } from '../wire/control.ts';
import { shiftDate } from './shift-date.ts';

/**
 * The control address of an emulator:
 * - `POST /clock { offsetMs, pausedAt? }` sets what this process's `Date` says
 * - `GET /clock` tells `{ now }`
 */
export async function openClockDoor(first: ClockState): Promise<string> {
  const date = shiftDate();
  date.set(first);
  const { url } = await openControl({
    'POST /clock': ({ body }) => date.set(clockSchema.parse(body)),
    'GET /clock': () => ({ now: date.now() }),
  });
  return url;
}
