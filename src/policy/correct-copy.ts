import type { Language } from '../domain/reading.ts';
import type { CopyFinding, FindingId } from './copy-finding.ts';
import { type PlainCopy, plainCopy } from './plain-copy.ts';

/**
 * The text with one finding mended at a press, or undefined where only its author can mend it. What must not be said
 * by text gives way to an offer to call; what is only badly put is put right; the rest of the text stays as it is.
 */
export const correctCopy = (
  text: string,
  finding: Pick<CopyFinding, 'id' | 'start' | 'end' | 'replacement'>,
  language: Language,
): string | undefined => {
  if (finding.replacement !== undefined) return spliced(text, finding, finding.replacement);
  return mends[finding.id]?.(text, finding, language);
};

interface Span {
  readonly start: number;
  readonly end: number;
}

type Mend = (text: string, span: Span, language: Language) => string;

const spliced = (text: string, { start, end }: Span, words: string): string =>
  text.slice(0, start) + words + text.slice(end);

/**
 * A question that offers a call, and a statement for texts that already ask something. Every letter is in GSM-7, so
 * that the press does not make a text dearer.
 */
const offers = {
  en: ['When is a good time to call you?', 'We can go over that on a call.'],
  es: ['¿A qué hora le llamamos?', 'Lo podemos ver por teléfono.'],
  fr: ['Quel moment vous convient pour un appel ?', 'On peut en parler par téléphone.'],
  other: ['When is a good time to call you?', 'We can go over that on a call.'],
} as const satisfies Record<Language, readonly [question: string, statement: string]>;

/** The sentences that hold the finding become one that offers a call, unless the text offers one already. */
const offerCall: Mend = (text, span, language) => {
  const { start, end } = sentencesAround(plainCopy(text), span);
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const [question, statement] = offers[language];
  const offered = [question, statement].some((offer) => before.includes(offer) || after.includes(offer));
  const asks = plainCopy(`${before} ${after}`).sentences.some((sentence) => sentence.question);
  return joined(before, offered ? '' : asks ? statement : question, after);
};

const leaveOut: Mend = (text, span) => {
  const { start, end } = sentencesAround(plainCopy(text), span);
  return joined(text.slice(0, start), '', text.slice(end));
};

const sentencesAround = ({ sentences, rawSpan }: PlainCopy, { start, end }: Span): Span => {
  const touched = sentences.map(rawSpan).filter((sentence) => sentence.start < end && sentence.end > start);
  return {
    start: Math.min(start, touched[0]?.start ?? start),
    end: Math.max(end, touched.at(-1)?.end ?? end),
  };
};

/** Puts the parts together with the blank or line break that stood between them. */
const joined = (before: string, words: string, after: string): string => {
  const left = before.trimEnd();
  const right = after.trimStart();
  const gapBefore = before.slice(left.length) || ' ';
  const gapAfter = after.slice(0, after.length - right.length) || ' ';
  if (words === '') return left === '' || right === '' ? left + right : left + gapBefore + right;
  return (left === '' ? '' : left + gapBefore) + words + (right === '' ? '' : gapAfter + right);
};

/** "CALL US NOW" → "Call us now" at the start of a sentence, "call us now" inside one. */
const speakSoftly: Mend = (text, span) => {
  const loud = text.slice(span.start, span.end).toLowerCase();
  const opens = /(?:^|[.!?\n])\s{0,8}$/.test(text.slice(Math.max(0, span.start - 10), span.start));
  return spliced(text, span, opens ? loud.charAt(0).toUpperCase() + loud.slice(1) : loud);
};

const mends: Readonly<Partial<Record<FindingId, Mend>>> = {
  price: offerCall,
  discount: offerCall,
  'promise-time': offerCall,
  'promise-availability': offerCall,
  'promise-result': offerCall,
  'asks-sensitive-data': offerCall,
  pressure: leaveOut,
  'many-questions': leaveOut,
  shouting: speakSoftly,
};
