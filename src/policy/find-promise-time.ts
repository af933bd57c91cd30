import {
  bindsUs,
  commitments,
  immediately,
  isAboutThem,
  isConditional,
  isHoursOrAbsence,
  isInstruction,
  isLooking,
  isLookingBy,
  isPastOrDenied,
  isTheirWish,
  isTimeOfElse,
  opensClause,
} from './commitment-words.ts';
import { isNegated } from './only-mentioned.ts';
import { type Piece, pieces } from './phrase.ts';
import type { PlainCopy } from './plain-copy.ts';
import { readTimes, type TimeRead } from './read-times.ts';
import { type Sentence, sentenceAt } from './sentences.ts';
import { startingIn } from './sorted-pieces.ts';

/**
 * A statement that names a time to come promises it, unless it is about something past, our hours, their wishes, or
 * only says that somebody will look. A question offers and a negation denies: neither promises.
 */
export const findTimePromises = (copy: PlainCopy): Piece[] => {
  const times = readTimes(copy).filter((time) => !isOtherTime(copy.plain, time));
  const said = pieces(commitments, copy.plain);
  const binding = said.filter((commitment) => binds(copy, commitment));
  const now = pieces(immediately, copy.plain);
  const within = <P extends Piece>(found: readonly P[], { from, to }: Sentence) =>
    startingIn(found, from, to);
  return copy.sentences.flatMap((sentence) => {
    if (sentence.question) return [];
    const bound = within(binding, sentence);
    const soon = bound.length === 0 ? [] : within(now, sentence);
    return [
      ...soon,
      ...inSentence(copy.plain, sentence, within(times, sentence), bound, within(said, sentence).length),
    ];
  });
};

const binds = ({ plain, sentences }: PlainCopy, { from, to }: Piece): boolean => {
  const sentence = sentenceAt(sentences, from);
  if (sentence === undefined || isNegated(plain, sentence, from)) return false;
  const here = plain.slice(from, to + 40);
  const next = plain.slice(to, to + 70).trimStart();
  if (opensClause(here) || isConditional(plain.slice(Math.max(sentence.from, from - 40), from))) return false;
  if (isAboutThem(here)) return bindsUs(here);
  return !isLooking(next) || isLookingBy(next);
};

const inSentence = (
  plain: string,
  sentence: Sentence,
  times: readonly TimeRead[],
  bound: readonly Piece[],
  said: number,
): Piece[] => {
  const [first] = times;
  const last = times.at(-1);
  if (first === undefined || last === undefined) return [];
  const before = bound.findLast(({ to }) => to - 1 <= last.from);
  if (before) return [{ from: actionAt(plain, before), to: last.to }];
  const [after] = bound;
  if (after) {
    const opens = plain.slice(sentence.from, first.from).trim().split(' ').length <= 3;
    return opens ? [{ from: first.from, to: wordsAfter(plain, after.to, sentence.to) }] : [];
  }
  // Committed to nothing but looking, or denied it.
  if (said > 0) return [];
  const whole = plain.slice(sentence.from, sentence.to);
  const isElse =
    isPastOrDenied(plain.slice(sentence.from, last.from)) ||
    isHoursOrAbsence(whole) ||
    isInstruction(whole) ||
    isTheirWish(whole);
  return isElse ? [] : [{ from: wordsBefore(plain, sentence.from, first.from), to: last.to }];
};

const isOtherTime = (plain: string, { from, to }: TimeRead): boolean =>
  isTimeOfElse(plain.slice(Math.max(0, from - 60), from)) || /'s /.test(plain.slice(to - 2, to + 3));

/** The span starts at what will be done ("call you at 3"), not at who will do it. */
const actionAt = (plain: string, { from, to }: Piece): number => {
  const who = /^[a-z]{1,15}(?:'(?:ll|re|m|s))?(?: (?:will|can|am|are|is))?(?: going to| gonna)? ?$/;
  return who.test(plain.slice(from, to)) && plain[to] === ' ' ? to + 1 : from;
};

const wordsAfter = (plain: string, from: number, most: number): number => {
  const words = /^(?: [a-z']{1,15}){0,2}/.exec(plain.slice(from, from + 40))?.[0] ?? '';
  return Math.min(most, from + words.length);
};

const wordsBefore = (plain: string, least: number, at: number): number => {
  const words = /(?:[^ ]{1,20} ){0,4}$/.exec(plain.slice(Math.max(least, at - 60), at))?.[0] ?? '';
  return at - words.length;
};
