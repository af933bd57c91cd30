import { isMissingValue } from './missing-value.ts';
import type { TemplateSetting } from './settings.ts';

/** Approved copy. Tokens are written `{{first_name|there}}`: the words after the bar stand in for a missing value. */
export type Template = TemplateSetting;

/** What a template can be filled with. */
export const templateTokens = ['first_name', 'business', 'request_topic'] as const;

export type TemplateToken = (typeof templateTokens)[number];

export const isTemplateToken = (name: string): name is TemplateToken =>
  templateTokens.some((token) => token === name);

/** One token of a text. */
export interface Token {
  readonly name: string;
  /** Absent when nothing may stand in: without a value the text must not leave. */
  readonly fallback?: string;
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const token = /\{\{ {0,4}([a-z][a-z0-9_]{0,39}) {0,4}(?:\|([^{}|]{0,120}))?\}\}/g;

/** The well-formed tokens of a text, in order. */
export const extractTokens = (text: string): Token[] =>
  [...text.matchAll(token)].map((match) => {
    const [written, name = '', fallback] = match;
    const place = { name, start: match.index, end: match.index + written.length };
    return fallback === undefined ? place : { ...place, fallback: fallback.trim() };
  });

export interface FilledTemplate {
  readonly text: string;
  /** Tokens filled with a value, each once. */
  readonly used: readonly string[];
  /** Tokens with neither value nor fallback, still in the text; while there are any it must not leave. */
  readonly missing: readonly string[];
}

/**
 * Puts values into a template, in one pass: what a value says is never read as a token again. A value that names
 * nobody ("Unknown", "n/a", "-", blank) counts as missing.
 */
export const fillTemplate = (
  template: Pick<Template, 'text'>,
  values: Readonly<Record<string, string | undefined>>,
): FilledTemplate => {
  const used = new Set<string>();
  const missing = new Set<string>();
  let text = '';
  let at = 0;
  for (const { name, fallback, start, end } of extractTokens(template.text)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    text += template.text.slice(at, start);
    at = end;
    if (value !== undefined && !isMissingValue(value)) {
      used.add(name);
      text += onOneLine(value);
    } else if (fallback === undefined) {
      missing.add(name);
      text += template.text.slice(start, end);
    } else text += fallback;
  }
  return { text: text + template.text.slice(at), used: [...used], missing: [...missing] };
};

/** A name from a form must not bring paragraphs or invisible characters into approved copy. */
const onOneLine = (value: string): string =>
  value
    .replace(/[\p{Cc}\s]{1,}/gu, ' ')
    .replace(/(?!\u200d)\p{Cf}/gu, '')
    .trim();

/** Should somebody read it again? `now` is epoch ms; the review date counts until its end in UTC. */
export const isReviewDue = ({ reviewBy }: Pick<Template, 'reviewBy'>, now: number): boolean =>
  reviewBy !== undefined && new Date(now).toISOString().slice(0, 10) > reviewBy;
