import { dayWords, months, shortDays } from './day-words.ts';
import { type Piece, phrase } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';
import { startingIn } from './sorted-pieces.ts';

/** A time, day, date or span of time found in a text. */
export interface TimeRead extends Piece {
  /** What it may mean; equal times share a key however written and in whatever language. */
  readonly keys: readonly string[];
}

/** Every time in a text, in order; where readings overlap, one piece with the narrower meaning. */
export const readTimes = (copy: PlainCopy): TimeRead[] => withoutOverlaps(timeReadings(copy));

/** Every reading of every time, shorter and looser ones included. */
export const timeReadings = (copy: PlainCopy): TimeRead[] =>
  rules.flatMap(({ pattern, keys }) =>
    [...copy.numbered.matchAll(pattern)].flatMap((match): TimeRead[] => {
      const from = match.index;
      const to = from + match[0].length;
      const meant = keys(numbersIn(copy, from, to), copy.plain.slice(from, to));
      return meant.length === 0 || isOtherwise(copy.plain, from, to) ? [] : [{ from, to, keys: meant }];
    }),
  );

/** "good morning" and "más tarde" name no time. */
const isOtherwise = (plain: string, from: number, to: number): boolean => {
  const word = plain.slice(from, to);
  const lead = plain.slice(Math.max(0, from - 12), from);
  if (word === 'tarde') return !/(?:^| )(?:la|esta|una) $/.test(lead);
  return /(?:^| )(?:good|happy|great) $/.test(lead) && dayWords.has(word);
};

const numbersIn = (copy: PlainCopy, from: number, to: number): number[] =>
  startingIn(copy.numbers, from, to).map((number) => number.value);

const withoutOverlaps = (found: readonly TimeRead[]): TimeRead[] => {
  const sorted = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: TimeRead[] = [];
  for (const time of sorted) {
    const last = kept.at(-1);
    if (!last || time.from >= last.to) kept.push(time);
    else if (time.to > last.to) {
      kept[kept.length - 1] = { from: last.from, to: time.to, keys: narrower(last.keys, time.keys) };
    }
  }
  return kept;
};

const narrower = (a: readonly string[], b: readonly string[]): readonly string[] =>
  b.length < a.length ? b : a;

interface TimeRule {
  readonly pattern: RegExp;
  readonly keys: (numbers: readonly number[], plain: string) => readonly string[];
}

const n = '#{1,24}';
const half = '(?:am|pm|a\\.m\\.?|p\\.m\\.?|a m|p m)';
const part =
  "(?: de la (?:manana|tarde|noche)| in the (?:morning|afternoon|evening)| at night| du (?:matin|soir)| de l'apres-midi)";
/** What may follow a bare hour: "at 3", "at 3 tomorrow", never "at 5 Price Street". */
const hourEnds =
  '(?= ?(?:[.,;:!?)"-](?!#)|$)| (?:today|tomorrow|tmrw|on|sharp|for|to|and|or|if|when|works?|central|eastern|pacific|mountain|tonight|this|next|every|local|your|their|work|is|so|then|but|with|about|from|hoy|manana|el|del?|y|o|para|si|demain|et|pour|mon|tues?|wed|thu|fri|sat|sun)[a-z]{0,8}(?![a-z]))';
const before =
  '(?:at|@|by|around|about|before|after|until|till|til|from|between|past|a las|a la|antes de las|despues de las|para las|sobre las|hasta las|entre las|vers)';
const unit =
  '(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|minutos?|horas?|dias?|semanas?|heures?|jours?|semaines?)';
const lead =
  "(?:in|within|inside|under|less than|en menos de|en|dentro de|dans|d'ici)(?: (?:the|about|around|just|next|unos|unas|only|a|an|half an?|half|a couple of|a few|few|couple|media|une?|una?|like))?(?: (?:next|hour|half|an))?";

const rules: readonly TimeRule[] = [
  { pattern: phrase(`${n}(?::##)? ?${half}(?![a-z])`, `${n}(?::##)?(?: o'clock)?${part}`), keys: exactClock },
  { pattern: phrase(`${n}:##(?!:)`), keys: eitherClock },
  { pattern: phrase(`${n} ?o'clock`, `${n} ?(?:h|heures?)(?: ?##)?`, `${n} ?ish`), keys: eitherClock },
  { pattern: phrase(`${before} ${n}${hourEnds}`), keys: eitherClock },
  { pattern: phrase(`(?:between|from|entre las) ${n}(?: and | to |-| y las | y )${n}`), keys: twoClocks },
  {
    pattern: phrase(`half past ${n}`, `quarter (?:past|to|after) ${n}`, `${n} y (?:media|cuarto)`),
    keys: spoken,
  },
  {
    pattern: phrase(
      `${lead}(?: ${n}){0,2} ${unit}`,
      `${n} ${unit}(?: from now| away| out| tops| max)`,
      `(?:give (?:us|me)|gimme) (?:about )?(?:${n}|an?|half an) ${unit}`,
    ),
    keys: span,
  },
  { pattern: phrase(`(?:in|dans|en) ${n}(?=[.,!?]|$)`), keys: minutes },
  { pattern: phrase("[a-z0-9#']{2,12}"), keys: dayNamed },
  { pattern: phrase(`(?:on|by|this|next) (?:${[...shortDays.keys()].join('|')})`), keys: shortDay },
  { pattern: phrase(`(?:${[...shortDays.keys()].join('|')})\\.? ${n}`), keys: shortDay },
  { pattern: phrase(`(?:${[...months.keys()].join('|')})\\.? ${n}(?:st|nd|rd|th)?`), keys: monthDay },
  { pattern: phrase(`${n}(?:st|nd|rd|th)?(?: de| of)? (?:${[...months.keys()].join('|')})`), keys: monthDay },
  {
    pattern: phrase(`##?/##?(?:/(?:####|##))?`),
    keys: ([a = 0, b = 0]) => (a <= 12 && b <= 31 ? [`date:${a}-${b}`] : []),
  },
  { pattern: phrase(`####-##?-##?`), keys: ([, m = 0, d = 0]) => [`date:${m}-${d}`] },
  {
    pattern: phrase(`(?:the|on) ${n}(?:st|nd|rd|th)(?= ?[.,!?]|$| at| if| works?)`),
    keys: ([d = 0]) => (d <= 31 ? [`monthday:${d}`] : []),
  },
  {
    pattern: phrase(
      '(?:this|next|coming|later this) (?:week|month|year)',
      '(?:la )?proxima semana|semana (?:que viene|proxima)|la semaine prochaine',
    ),
    keys: week,
  },
  {
    pattern: phrase('eod|cob|end of (?:the )?(?:day|week|month)|close of business|first thing'),
    keys: (_, plain) => [`by:${plain}`],
  },
  {
    pattern: phrase('this (?:morning|afternoon|evening)|esta (?:noche|tarde|manana)|ce (?:soir|matin)'),
    keys: partOf,
  },
];

function exactClock([hour = 99, minute = 0]: readonly number[], plain: string): readonly string[] {
  if (!Number.isInteger(hour)) [hour, minute] = [Math.floor(hour), Math.round((hour % 1) * 100)];
  if (hour > 24 || minute > 59) return [];
  const late = /p\.? ?m|tarde|noche|afternoon|evening|night|soir|apres/.test(plain);
  return [clock(late && hour < 12 ? hour + 12 : !late && hour === 12 ? 0 : hour, minute)];
}

function eitherClock([hour = 99, minute = 0]: readonly number[]): readonly string[] {
  if (!Number.isInteger(hour) || hour > 24 || minute > 59) return [];
  return hour >= 1 && hour <= 12
    ? [clock(hour % 12, minute), clock((hour % 12) + 12, minute)]
    : [clock(hour, minute)];
}

function twoClocks([first = 99, second = 99]: readonly number[]): readonly string[] {
  const [a, b] = [eitherClock([first]), eitherClock([second])];
  return a.length === 0 || b.length === 0 ? [] : [`between:${first}-${second}`];
}

function spoken([hour = 99]: readonly number[], plain: string): readonly string[] {
  const minute = /half|media/.test(plain) ? 30 : /to/.test(plain) ? 45 : 15;
  return eitherClock([minute === 45 ? (hour + 11) % 12 || 12 : hour, minute]);
}

/** "Be there in 5": nobody says more than an hour so. */
function minutes([amount = 99]: readonly number[], plain: string): readonly string[] {
  return amount <= 60 ? span([amount], plain) : [];
}

function span(numbers: readonly number[], plain: string): readonly string[] {
  const [amount] = numbers;
  const named =
    /(minut|min|hour|hr|hora|heure|day|dia|jour|week|seman|semaine|month)/.exec(plain)?.[1] ?? 'minute';
  const measured = spanUnit[named] ?? named;
  if (amount !== undefined) return [`in:${amount}:${measured}`];
  return [/half|media/.test(plain) ? 'in:30:minute' : `in:1:${measured}`];
}

const spanUnit: Readonly<Record<string, string>> = {
  minut: 'minute',
  min: 'minute',
  hr: 'hour',
  hora: 'hour',
  heure: 'hour',
  dia: 'day',
  jour: 'day',
  seman: 'week',
  semaine: 'week',
};

function dayNamed(_: readonly number[], plain: string): readonly string[] {
  return dayWords.get(plain.replace(/'s$/, '')) ?? [];
}

function shortDay(_: readonly number[], plain: string): readonly string[] {
  for (const [word, keys] of shortDays) if (plain.includes(word)) return keys;
  return [];
}

function monthDay([day = 0]: readonly number[], plain: string): readonly string[] {
  const word = plain.match(/[a-z]{3,12}/g)?.find((candidate) => months.has(candidate)) ?? '';
  const month = months.get(word) ?? 0;
  return Number.isInteger(day) && day >= 1 && day <= 31
    ? [`date:${month}-${day}`]
    : [`month:${month}:${day}`];
}

function week(_: readonly number[], plain: string): readonly string[] {
  return [/proxima|viene|prochaine|next|coming/.test(plain) ? 'week:next' : `week:${plain}`];
}

function partOf(_: readonly number[], plain: string): readonly string[] {
  const word = plain.split(' ').at(-1) ?? '';
  return (dayWords.get(word) ?? []).filter((key) => key.startsWith('part:'));
}

const clock = (hour: number, minute: number): string =>
  `clock:${hour % 24}:${String(minute).padStart(2, '0')}`;
