import { dayWords, months, shortDays } from './day-words.ts';
import type { timePatterns } from './time-patterns.ts';

/** What a time may mean, from the numbers in it and its plain words; none when it is no time after all. */
type Meaning = (numbers: readonly number[], plain: string) => readonly string[];

/**
 * Keys that equal times share: `clock:15:00` for an hour of the day, `hour:3:0` for one without am or pm (with both
 * clocks that it may be), `day:`, `date:`, `in:` for a span from now, and so on.
 */
export const meanings = {
  exactClock: ([hour = 99, minute = 0], plain) => {
    const [hours, minutes] = Number.isInteger(hour)
      ? [hour, minute]
      : [Math.floor(hour), Math.round((hour % 1) * 100)];
    if (hours > 24 || minutes > 59) return [];
    const late = /p\.? ?m|tarde|noche|afternoon|evening|night|soir|apres/.test(plain);
    return [clock(late && hours < 12 ? hours + 12 : !late && hours === 12 ? 0 : hours, minutes)];
  },
  clock: ([hour = 99, minute = 0], plain) => {
    // "at three thirty", "by 330": the hour and its minutes in one number.
    const together =
      hour >= 100 &&
      hour < 1300 &&
      hour % 100 > 0 &&
      hour % 100 < 60 &&
      /^(?:at|@|by|before|after|until|a las) ?/.test(plain);
    return eitherHalf(together ? [Math.floor(hour / 100), hour % 100] : [hour, minute]);
  },
  twoClocks: ([first = 99, second = 99]) =>
    isHour(first) && isHour(second) ? [`between:${first}-${second}`] : [],
  spokenClock: ([hour = 99], plain) => {
    if (/ to /.test(plain)) return eitherHalf([hour === 1 ? 12 : hour - 1, 45]);
    return eitherHalf([hour, /half|media/.test(plain) ? 30 : 15]);
  },
  span,
  // "Be there in 5": nobody says more than an hour so.
  minutes: ([amount = 99], plain) => (amount <= 60 ? span([amount], plain) : []),
  day: (_, plain) => dayWords.get(plain.replace(/'s$/, '')) ?? [],
  shortDay: (_, plain) => [...shortDays].find(([word]) => plain.includes(word))?.[1] ?? [],
  monthDay: ([day = 0], plain) => {
    const month = (plain.match(/[a-z]{3,12}/g) ?? [])
      .map((word) => months.get(word) ?? 0)
      .find((found) => found > 0);
    return [
      Number.isInteger(day) && day >= 1 && day <= 31 ? `date:${month}-${day}` : `month:${month}:${day}`,
    ];
  },
  slashDate: ([month = 0, day = 0]) => (month <= 12 && day <= 31 ? [`date:${month}-${day}`] : []),
  isoDate: ([, month = 0, day = 0]) => [`date:${month}-${day}`],
  dayOfMonth: ([day = 0]) => (day <= 31 ? [`monthday:${day}`] : []),
  week: (_, plain) => [/proxima|viene|prochaine|next|coming/.test(plain) ? 'week:next' : `week:${plain}`],
  deadline: (_, plain) => [`by:${plain}`],
  partOfDay: (_, plain) =>
    (dayWords.get(plain.split(' ').at(-1) ?? '') ?? []).filter((key) => key.startsWith('part:')),
} as const satisfies Record<keyof typeof timePatterns, Meaning>;

const isHour = (hour: number): boolean => Number.isInteger(hour) && hour <= 24;

function eitherHalf([hour = 99, minute = 0]: readonly number[]): readonly string[] {
  if (!isHour(hour) || minute > 59) return [];
  if (hour < 1 || hour > 12) return [clock(hour, minute)];
  return [`hour:${hour}:${minute}`, clock(hour % 12, minute), clock((hour % 12) + 12, minute)];
}

function span([amount]: readonly number[], plain: string): readonly string[] {
  const unit = units.find(([, words]) => words.test(plain))?.[0] ?? 'minute';
  if (amount !== undefined) return [`in:${amount}:${unit}`];
  return [/half|media/.test(plain) ? 'in:30:minute' : `in:1:${unit}`];
}

const units: readonly (readonly [unit: string, words: RegExp])[] = [
  ['minute', /min/],
  ['hour', /hour|hr|hora|heure/],
  ['day', /day|dia|jour/],
  ['week', /week|seman|semaine/],
  ['month', /month/],
];

const clock = (hour: number, minute: number): string =>
  `clock:${hour % 24}:${String(minute).padStart(2, '0')}`;
