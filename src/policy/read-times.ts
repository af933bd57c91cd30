import { dayWords } from './day-words.ts';
import { endsWith, type Piece } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';
import { startingIn } from './sorted-pieces.ts';
import { meanings } from './time-keys.ts';
import { timePatterns } from './time-patterns.ts';

/** A time, day, date or span of time found in a text. */
export interface TimeRead extends Piece {
  /** What it may mean; equal times share a key however written and in whatever language. */
  readonly keys: readonly string[];
}

/** Every time in a text, in order; where readings overlap, one piece with the narrower meaning. */
export const readTimes = (copy: PlainCopy): TimeRead[] => withoutOverlaps(timeReadings(copy));

/** Every reading of every time, shorter and looser ones included. */
export const timeReadings = (copy: PlainCopy): TimeRead[] =>
  shapes.flatMap((shape) =>
    [...copy.numbered.matchAll(timePatterns[shape])].flatMap((match): TimeRead[] => {
      const from = match.index;
      const to = from + match[0].length;
      const numbers = startingIn(copy.numbers, from, to).map(({ value }) => value);
      const keys = meanings[shape](numbers, copy.plain.slice(from, to));
      return keys.length === 0 || isNoTime(copy.plain, from, to) ? [] : [{ from, to, keys }];
    }),
  );

const isShape = (name: string): name is keyof typeof timePatterns => Object.hasOwn(timePatterns, name);
const shapes = Object.keys(timePatterns).filter(isShape);

/** "Good morning" and "más tarde" name no time. */
const isNoTime = (plain: string, from: number, to: number): boolean => {
  const word = plain.slice(from, to);
  const lead = plain.slice(Math.max(0, from - 12), from);
  return word === 'tarde' ? !isAfternoon(lead) : dayWords.has(word) && isWish(lead);
};

const isAfternoon = endsWith('la|esta|una');
const isWish = endsWith('good|happy|great');

const withoutOverlaps = (found: readonly TimeRead[]): TimeRead[] => {
  const kept: TimeRead[] = [];
  for (const time of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (!last || time.from >= last.to) kept.push(time);
    else if (time.to > last.to) {
      const keys = time.keys.length < last.keys.length ? time.keys : last.keys;
      kept[kept.length - 1] = { from: last.from, to: time.to, keys };
    }
  }
  return kept;
};
