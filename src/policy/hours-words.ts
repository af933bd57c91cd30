import { type Weekday, weekdayOf } from '../domain/civil-day.ts';
import { type LocalTime, localTime } from '../domain/local-time.ts';
import type { TimeZone } from '../domain/time-zone.ts';
import type { DayWindow } from './day-window.ts';
import { zoneLabel } from './zone-keys.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

const short = (weekday: Weekday): string => days[weekday].slice(0, 3);

/** `1:04 PM` */
const clock = ({ hour, minute }: Pick<LocalTime, 'hour' | 'minute'>): string =>
  `${hour % 12 === 0 ? 12 : hour % 12}:${minute < 10 ? '0' : ''}${minute} ${hour % 24 < 12 ? 'AM' : 'PM'}`;

/** `Sat 1:04 PM ET` */
export const timeThere = (at: number, zone: TimeZone): string => {
  const local = localTime(at, zone);
  return `${short(local.weekday)} ${clock(local)} ${zoneLabel(zone)}`;
};

/** `9:00 AM CT on Mon, Nov 23` */
export const momentThere = (at: number, zone: TimeZone): string => {
  const local = localTime(at, zone);
  const month = months[local.month - 1] ?? '';
  return `${clock(local)} ${zoneLabel(zone)} on ${short(local.weekday)}, ${month} ${local.day}`;
};

/** `9 AM`, `9:30 PM`, `noon`, `midnight`, from ms after midnight. */
function hourWord(ms: number): string {
  const minutes = Math.round(ms / 60_000) % (24 * 60);
  if (minutes === 0) return 'midnight';
  if (minutes === 12 * 60) return 'noon';
  return clock({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).replace(':00', '');
}

/** Why it is closed at a moment of a local day, as a sentence: `Florida allows texts from 8 AM to 8 PM.` */
export function whyClosed(window: DayWindow, day: number, inDay: number): string {
  const { row, open, close, holiday } = inDay < window.open ? window.opener : window.closer;
  if (open >= close) return `${row.says} no texts on ${holiday ?? `${days[weekdayOf(day)]}s`}.`;
  const when = holiday === undefined ? '' : ` on ${holiday}`;
  return `${row.says} texts from ${hourWord(open)} to ${hourWord(close + row.early)}${when}.`;
}
