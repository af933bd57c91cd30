import {
  type CopyContext,
  type CopyEffect,
  type CopyFinding,
  effectOnOwnWords,
  type FindingId,
} from './copy-finding.ts';
import { carrierLimit, optOutLine, type Reason, reasons } from './copy-reasons.ts';
import { findBanned } from './find-banned.ts';
import { findDiscounts } from './find-discount.ts';
import { findKeywordMimicry } from './find-keyword-mimicry.ts';
import { findBareLinks, findShorteners } from './find-links.ts';
import { isBusinessMissing, isOptOutLineMissing, isUntied } from './find-missing.ts';
import { findPressure } from './find-pressure.ts';
import { findPrices } from './find-price.ts';
import { findAvailabilityPromises } from './find-promise-availability.ts';
import { findResultPromises } from './find-promise-result.ts';
import { findTimePromises } from './find-promise-time.ts';
import { findFurtherQuestions } from './find-questions.ts';
import { findSensitiveAsks } from './find-sensitive.ts';
import { findShouting } from './find-shouting.ts';
import { findRepeatedPunctuation, findUnfilledTokens, isEmpty } from './find-slips.ts';
import type { Piece } from './phrase.ts';
import { type PlainCopy, plainCopy } from './plain-copy.ts';
import { findSensitiveNumbers } from './sensitive-numbers.ts';
import { pieceAt } from './sorted-pieces.ts';

export type { CopyAuthor, CopyContext, CopyEffect, CopyFinding, FindingId } from './copy-finding.ts';

/**
 * Everything that stands against a text that wants to leave, in the order of its words. Deterministic, total on any
 * string and linear in its length. For words of a model or a template every finding blocks; see `effectOnOwnWords`
 * for a person's. A ticked promise is still reported, as a remark.
 */
export const reviewCopy = (text: string, context: CopyContext): CopyFinding[] => {
  const copy = plainCopy(text);
  if (isEmpty(copy)) return [toFinding(text, 'empty', { start: 0, end: text.length }, context)];
  return ids
    .flatMap((id) => merged(finders[id](copy, context)).map((span) => toFinding(text, id, span, context)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
};

/** May this text leave as it is? */
export const passes = (findings: readonly CopyFinding[]): boolean =>
  findings.every(({ effect }) => effect === 'warn');

interface Span {
  readonly start: number;
  readonly end: number;
  readonly replacement?: string;
}

type Finder = (copy: PlainCopy, context: CopyContext) => readonly Span[];

/** A finder of pieces of the plain text; pieces inside a name of the business are that name. */
const inPlain =
  (find: (copy: PlainCopy, context: CopyContext) => readonly Piece[]): Finder =>
  (copy, context) => {
    const found = find(copy, context);
    if (found.length === 0) return [];
    const names = context.business.map((name) => occurrences(copy.plain, plainCopy(name).plain.trim()));
    return found
      .filter(({ from, to }) => !names.some((name) => to <= (pieceAt(name, from)?.to ?? -1)))
      .map((piece) => trimmed(copy.raw, copy.rawSpan(piece)));
  };

const finders = {
  'business-not-named': (copy, context) => (isBusinessMissing(copy, context) ? [{ start: 0, end: 0 }] : []),
  'opt-out-line-missing': (copy, context) =>
    isOptOutLineMissing(copy, context) ? [atEnd(copy.raw, context)] : [],
  'not-tied-to-request': (copy, context) =>
    isUntied(copy, context) ? [{ start: 0, end: copy.raw.length }] : [],
  'many-questions': inPlain(findFurtherQuestions),
  price: inPlain(findPrices),
  discount: inPlain(findDiscounts),
  'promise-time': inPlain(findTimePromises),
  'promise-availability': inPlain(findAvailabilityPromises),
  'promise-result': inPlain(findResultPromises),
  pressure: inPlain(findPressure),
  'asks-sensitive-data': inPlain(findSensitiveAsks),
  'contains-sensitive-data': inPlain(({ plain }) => findSensitiveNumbers(plain)),
  'link-shortener': inPlain(findShorteners),
  'bare-link': inPlain((copy, { allowedLinks = [] }) => findBareLinks(copy, allowedLinks)),
  shouting: ({ raw }, context) => {
    const tokens = findUnfilledTokens(raw);
    return findShouting(raw, context).filter(
      ({ start, end }) => !tokens.some((token) => start < token.end && end > token.start),
    );
  },
  'repeated-punctuation': (copy) =>
    findRepeatedPunctuation(copy).map((piece) => {
      const { start, end } = copy.rawSpan(piece);
      return {
        start,
        end,
        replacement: copy.plain.slice(piece.from, piece.to).includes('?')
          ? '?'
          : copy.plain.charAt(piece.from),
      };
    }),
  'banned-content': inPlain(findBanned),
  'too-long': ({ raw }, { measure }) =>
    measure.segments > 2 || isOverCarrierLimit(measure)
      ? [{ start: secondEnd(raw, measure), end: raw.length }]
      : [],
  'unfilled-token': ({ raw }) => findUnfilledTokens(raw),
  empty: () => [],
  'mimics-opt-in-or-keyword': inPlain((copy, { purpose }) => findKeywordMimicry(copy, purpose)),
} as const satisfies Record<FindingId, Finder>;

const isFindingId = (id: string): id is FindingId => Object.hasOwn(finders, id);
const ids: readonly FindingId[] = Object.keys(finders).filter(isFindingId);

const isOverCarrierLimit = ({ characters }: CopyContext['measure']): boolean => characters > carrierLimit;

/** Where the third part begins, on a character boundary. GSM 03.38 joins parts of 153, UCS-2 of 67. */
const secondEnd = (raw: string, { encoding }: CopyContext['measure']): number => {
  const end = Math.min(raw.length, encoding === 'GSM-7' ? 306 : 134);
  return /[\udc00-\udfff]/.test(raw.charAt(end)) && /[\ud800-\udbff]/.test(raw.charAt(end - 1))
    ? end - 1
    : end;
};

const atEnd = (raw: string, { language }: CopyContext): Span => ({
  start: raw.length,
  end: raw.length,
  replacement: `${/\s$/.test(raw) ? '' : ' '}${optOutLine[language]}`,
});

const toFinding = (
  text: string,
  id: FindingId,
  { start, end, replacement }: Span,
  context: CopyContext,
): CopyFinding => {
  const reason: Reason = reasons[id];
  const words = text.slice(start, end);
  return {
    id,
    effect: effectOf(id, context),
    start,
    end,
    words,
    because: reason.because(words, context),
    ...(reason.suggestion === undefined ? {} : { suggestion: reason.suggestion }),
    ...(replacement === undefined ? {} : { replacement }),
  };
};

const effectOf = (id: FindingId, context: CopyContext): CopyEffect => {
  if (context.author !== 'person') return 'block';
  if (id === 'too-long' && isOverCarrierLimit(context.measure)) return 'block';
  const effect = effectOnOwnWords[id];
  return effect === 'tick' && context.kept?.includes(id) === true ? 'warn' : effect;
};

const occurrences = (plain: string, name: string): Piece[] => {
  const found: Piece[] = [];
  for (let at = plain.indexOf(name); name !== '' && at !== -1; at = plain.indexOf(name, at + name.length)) {
    found.push({ from: at, to: at + name.length });
  }
  return found;
};

const trimmed = (raw: string, { start, end }: { readonly start: number; readonly end: number }): Span => {
  const words = raw.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
};

/** Overlapping findings of one kind are one finding. */
const merged = (spans: readonly Span[]): Span[] => {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end > last.end) kept[kept.length - 1] = { ...last, end: span.end };
  }
  return kept;
};
