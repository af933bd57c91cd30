import type { Purpose } from '../domain/purpose.ts';
import type { Language } from '../domain/reading.ts';

/** What a text that wants to leave can have against it. */
export type FindingId =
  | 'business-not-named'
  | 'opt-out-line-missing'
  | 'not-tied-to-request'
  | 'many-questions'
  | 'price'
  | 'discount'
  | 'promise-time'
  | 'promise-availability'
  | 'promise-result'
  | 'pressure'
  | 'asks-sensitive-data'
  | 'contains-sensitive-data'
  | 'link-shortener'
  | 'bare-link'
  | 'shouting'
  | 'repeated-punctuation'
  | 'banned-content'
  | 'too-long'
  | 'unfilled-token'
  | 'empty'
  | 'mimics-opt-in-or-keyword';

/** `block`: it may not leave. `tick`: its author may keep it on purpose. `warn`: a remark. */
export type CopyEffect = 'block' | 'tick' | 'warn';

/** One thing against a text, with the exact words it rests on. */
export interface CopyFinding {
  readonly id: FindingId;
  readonly effect: CopyEffect;
  /** UTF-16 offsets into the text, `end` exclusive; equal where something is missing, at the place it belongs. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** One sentence for the author. */
  readonly because: string;
  /** Label of the way to mend it. */
  readonly suggestion?: string;
  /** What to put in place of the words, where that alone mends it. */
  readonly replacement?: string;
}

export type CopyAuthor = 'person' | 'machine' | 'template';

/** What a review must know besides the text. */
export interface CopyContext {
  readonly author: CopyAuthor;
  /** Names that count as naming the business; none known means that it cannot be named. */
  readonly business: readonly string[];
  readonly purpose: Purpose;
  readonly optOutLineDue: boolean;
  readonly firstMessage: boolean;
  /** What they asked. */
  readonly request?: string;
  /** Domains (or addresses on them) that belong to the business. */
  readonly allowedLinks?: readonly string[];
  /** Strings known to be true: names, phone numbers of the business. */
  readonly facts?: readonly string[];
  /** Counted at the edge. */
  readonly measure: {
    readonly characters: number;
    readonly segments: number;
    readonly encoding: 'GSM-7' | 'UCS-2';
    readonly forcing: readonly string[];
  };
  readonly language: Language;
  /** Ids of the findings that the person ticked "I'll keep this" for. */
  readonly kept?: readonly string[];
}

/**
 * Effect on a person's own words (product row D2). Prices (a discount is one), sensitive data and banned content
 * block; promises need a tick; what cannot be meant (an empty text, an unfilled token) blocks. For words of a model
 * or a template every finding blocks.
 */
export const effectOnOwnWords = {
  'business-not-named': 'warn',
  'opt-out-line-missing': 'warn',
  'not-tied-to-request': 'warn',
  'many-questions': 'warn',
  price: 'block',
  discount: 'block',
  'promise-time': 'tick',
  'promise-availability': 'tick',
  'promise-result': 'tick',
  pressure: 'warn',
  'asks-sensitive-data': 'block',
  'contains-sensitive-data': 'block',
  'link-shortener': 'warn',
  'bare-link': 'warn',
  shouting: 'warn',
  'repeated-punctuation': 'warn',
  'banned-content': 'block',
  'too-long': 'warn',
  'unfilled-token': 'block',
  empty: 'block',
  'mimics-opt-in-or-keyword': 'warn',
} as const satisfies Record<FindingId, CopyEffect>;
