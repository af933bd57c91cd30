import { dateFormat } from './date-format.ts';

/**
 * Two kinds of time. What belongs to the contact (their hours, "there") is written in the contact's zone with its
 * abbreviation. What belongs to the team (when something happened, when an answer is due) is a Slack date token,
 * which each reader sees in their own zone; its fallback is the contact's zone, so that it is right even unrendered.
 */

/** "9:00 AM" in a zone. */
export const clockIn = (zone: string, at: number, locale: string): string =>
  dateFormat(locale, { timeZone: zone, hour: 'numeric', minute: '2-digit' })
    .format(at)
    // Newer ICU puts a narrow no-break space before AM, which some phones show as a box.
    .replace(/[\u202f\u00a0]/g, ' ');

/** "CT": what people call the zone, in summer and in winter. */
export function zoneName(zone: string, at: number, locale: string): string {
  const name = dateFormat(locale, { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  // What ICU calls UTC; nobody says so.
  return name === 'GMT+0' ? 'UTC' : (name ?? zone);
}

/** "9:00 AM CT", with the weekday or the date in front when it is not the same day there. */
export const clockWithZone = (zone: string, at: number, now: number, locale: string): string =>
  `${dayBefore(zone, at, now, locale)}${clockIn(zone, at, locale)} ${zoneName(zone, at, locale)}`;

/** "9:00 AM", "Mon 9:00 AM" or "Nov 24 9:00 AM": short enough for a button. */
export const clockForButton = (zone: string, at: number, now: number, locale: string): string =>
  `${dayBefore(zone, at, now, locale)}${clockIn(zone, at, locale)}`;

const DAY = 24 * 3_600_000;

function dayBefore(zone: string, at: number, now: number, locale: string): string {
  const day = (time: number): string => dateFormat('en-CA', { timeZone: zone }).format(time);
  if (day(at) === day(now)) return '';
  // The next opening is nearly always tomorrow morning; "9:00 AM" alone means that too.
  if (at > now && at - now < DAY / 2) return '';
  const near = Math.abs(at - now) < 6 * DAY;
  const options = near ? ({ weekday: 'short' } as const) : ({ month: 'short', day: 'numeric' } as const);
  return `${dateFormat(locale, { timeZone: zone, ...options }).format(at)} `;
}

/** A team time as Slack markup: today only the hour, else the day too. */
export function teamTime(at: number, now: number, zone: string, locale: string): string {
  const token = Math.abs(now - at) < DAY / 2 ? '{time}' : '{date_short_pretty} {time}';
  return `<!date^${Math.floor(at / 1_000)}^${token}|${clockWithZone(zone, at, now, locale)}>`;
}
