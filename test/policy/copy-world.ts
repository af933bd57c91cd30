import fc from 'fast-check';
import { type CopyContext, type CopyFinding, reviewCopy } from '../../src/policy/review-copy.ts';
import { measureText } from '../../src/sms/measure-text.ts';
import { heldOutRows } from './copy-rows-held-out.ts';
import { discountRows, priceRows } from './copy-rows-price.ts';
import { promiseAvailabilityRows, promiseResultRows, promiseTimeRows } from './copy-rows-promise.ts';
import { secondRows } from './copy-rows-second.ts';
import { thirdRows } from './copy-rows-third.ts';
import { bannedRows, linkRows, pressureRows, sensitiveRows, shapeRows } from './copy-rows-tone.ts';

/** A person's words in a running conversation, changed one fact at a time. */
export const context = (text: string, change: Partial<CopyContext> = {}): CopyContext => ({
  author: 'person',
  business: ['Acme Roofing'],
  purpose: 'reply',
  optOutLineDue: false,
  firstMessage: false,
  allowedLinks: ['acmeroofing.com'],
  measure: measureText(text),
  language: 'en',
  ...change,
});

export const review = (text: string, change: Partial<CopyContext> = {}): CopyFinding[] =>
  reviewCopy(text, context(text, change));
/** Kinds of finding, each once. */
export const idsOf = (text: string, change: Partial<CopyContext> = {}): string[] =>
  [...new Set(review(text, change).map(({ id }) => id))].sort();

export const tables = {
  price: priceRows,
  discount: discountRows,
  'promise of time': promiseTimeRows,
  'promise of availability': promiseAvailabilityRows,
  'promise of result': promiseResultRows,
  pressure: pressureRows,
  'sensitive data': sensitiveRows,
  links: linkRows,
  shape: shapeRows,
  'banned content': bannedRows,
  'held out': heldOutRows,
  'second table': secondRows,
  'third table': thirdRows,
} as const;
export const allRows = Object.values(tables).flat();

const bit = fc.oneof(
  fc.constantFrom(...allRows.map(([text]) => text)),
  fc.constantFrom('\ud800', '\udc00', '\u0301', '\u200d', '😊', '\n\n', '{{', '…', '１', 'ﬁ', '\ufdfa'),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
/** Texts made of the rows of all tables and of what breaks string code. */
export const anyText = fc.array(bit, { maxLength: 8 }).map((bits) => bits.join(' '));
