import { civilDate, DAY_MS, HOUR_MS, MINUTE_MS, weekdayOf } from '../domain/civil-day.ts';
import { instantsOf, localDay, startOfDay } from '../domain/local-time.ts';
import type { TimeZone } from '../domain/time-zone.ts';
import { plainCopy } from './plain-copy.ts';
import { readTimes } from './read-times.ts';

const units: Readonly<Record<string, number>> = {
  minute: MINUTE_MS,
  hour: HOUR_MS,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 30 * DAY_MS,
};
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const parts: Readonly<Record<string, number>> = { morning: 9, afternoon: 13, evening: 17, night: 19 };

/** What people mean by "tomorrow" and by "today" when they name no hour. */
const MORNING = 9;
const BEFORE_EVENING = 16;

/**
 * When what a text promises is due, epoch ms, for reminding the one who promised it; a day later where it names no
 * time. An hour without am or pm is one of working hours. Never before `sentAt`.
 *
 * @param zone where the contact is: the time was said to them.
 */
export function promisedAt(body: string, sentAt: number, zone: TimeZone): number {
  const keys = readTimes(plainCopy(body)).map((time) => time.keys);
  const span = firstOf(keys, /^in:(\d+):(\w+)$/);
  if (span !== undefined) return sentAt + Number(span[1]) * (units[span[2] ?? ''] ?? DAY_MS);
  const today = localDay(sentAt, zone);
  const ahead = daysAhead(keys, today);
  const clock = clockOf(keys);
  if (clock === undefined && ahead === undefined) return sentAt + DAY_MS;
  const [hour, minute] = clock ?? [ahead === 0 ? BEFORE_EVENING : MORNING, 0];
  const due = instantOn(today + (ahead ?? 0), hour, minute, zone);
  if (due > sentAt) return due;
  return ahead === undefined ? instantOn(today + 1, hour, minute, zone) : sentAt + HOUR_MS;
}

type Keys = readonly (readonly string[])[];

const firstOf = (keys: Keys, shape: RegExp): RegExpExecArray | undefined =>
  keys
    .flat()
    .map((key) => shape.exec(key))
    .find((match) => match !== null);

function daysAhead(keys: Keys, today: number): number | undefined {
  const day = firstOf(keys, /^day:(\w+)$/)?.[1];
  if (day === 'tomorrow') return 1;
  if (day === 'today' || (day === undefined && firstOf(keys, /^part:night$/))) return 0;
  const weekday = day === undefined ? -1 : weekdays.indexOf(day);
  return weekday < 0 ? undefined : (weekday - weekdayOf(today) + 7) % 7 || 7;
}

function clockOf(keys: Keys): readonly [hour: number, minute: number] | undefined {
  const clocks = keys.flat().flatMap((key): [number, number][] => {
    const [, hour, minute] = /^clock:(\d+):(\d+)$/.exec(key) ?? [];
    return hour === undefined ? [] : [[Number(hour), Number(minute)]];
  });
  const part = parts[firstOf(keys, /^part:(\w+)$/)?.[1] ?? ''];
  return (
    clocks.find(([hour]) => hour >= 7 && hour < 19) ??
    clocks[0] ??
    (part === undefined ? undefined : [part, 0])
  );
}

const instantOn = (day: number, hour: number, minute: number, zone: TimeZone): number =>
  instantsOf({ ...civilDate(day), hour, minute, second: 0 }, zone)[0] ??
  startOfDay(day, zone) + hour * HOUR_MS;
