import type { Language } from '../domain/reading.ts';
import type { CopyContext, FindingId } from './copy-finding.ts';

/** How a finding is told to the author: one sentence, and the label of the way to mend it. */
export interface Reason {
  readonly because: (words: string, context: CopyContext) => string;
  readonly suggestion?: string;
}

const offerCall = 'Offer a call instead';

export const reasons = {
  'business-not-named': {
    because: (_, { business }) =>
      business.length === 0
        ? 'We know no name of the business that this text could carry. An admin can set one.'
        : `The text does not say who writes. Name ${business[0]}.`,
    suggestion: 'Name the business',
  },
  'opt-out-line-missing': {
    because: () => 'This text has to say how to opt out.',
    suggestion: 'Add the opt-out line',
  },
  'not-tied-to-request': {
    because: () => 'Nothing here shows that it answers what they asked.',
    suggestion: 'Name their request',
  },
  'many-questions': {
    because: (words) => `“${words}” is one more question. One text asks one thing.`,
    suggestion: 'Keep one question',
  },
  price: { because: (words) => `“${words}” is a price. We don't text prices.`, suggestion: offerCall },
  discount: {
    because: (words) => `“${words}” offers money off. That makes it a promotion, and we don't text prices.`,
    suggestion: offerCall,
  },
  'promise-time': { because: (words) => `“${words}” promises a time.`, suggestion: offerCall },
  'promise-availability': {
    because: (words) => `“${words}” promises that somebody or something is free.`,
    suggestion: offerCall,
  },
  'promise-result': {
    because: (words) => `“${words}” promises how it will turn out.`,
    suggestion: offerCall,
  },
  pressure: { because: (words) => `“${words}” puts pressure on them.`, suggestion: 'Leave it out' },
  'asks-sensitive-data': {
    because: (words) => `“${words}” asks for data that must not go by text.`,
    suggestion: 'Ask for it on a call',
  },
  'contains-sensitive-data': {
    because: () => 'This looks like a card or social-security number. It must not go by text.',
    suggestion: 'Take it out',
  },
  'link-shortener': {
    because: (words) => `“${words}” hides where it leads, and carriers filter public shorteners.`,
    suggestion: 'Use our own address',
  },
  'bare-link': {
    because: (words) => `“${words}” is not one of our own addresses.`,
    suggestion: 'Use our own address',
  },
  shouting: { because: (words) => `“${words}” is shouting.`, suggestion: 'Use small letters' },
  'repeated-punctuation': { because: (words) => `“${words}” repeats punctuation.`, suggestion: 'Keep one' },
  'banned-content': {
    because: (words) => `“${words}” is content that carriers ban.`,
    suggestion: 'Take it out',
  },
  'too-long': {
    because: (_, { measure }) => tooLong(measure),
    suggestion: 'Shorten it',
  },
  'unfilled-token': {
    because: (words) => `“${words}” is a blank that nobody filled.`,
    suggestion: 'Fill it in',
  },
  empty: { because: () => 'There are no words to send.', suggestion: 'Write something' },
  'mimics-opt-in-or-keyword': {
    because: (words) => `“${words}” can be taken for a keyword or notice of the carrier.`,
    suggestion: 'Say it another way',
  },
} as const satisfies Record<FindingId, Reason>;

const tooLong = ({ characters, segments, encoding, forcing }: CopyContext['measure']): string => {
  if (characters > carrierLimit) return `${characters} characters: carriers take at most ${carrierLimit}.`;
  const signs = forcing
    .slice(0, 3)
    .map((sign) => `“${sign}”`)
    .join(' ');
  const why = encoding === 'UCS-2' && signs !== '' ? ` ${signs} makes each part shorter.` : '';
  return `It leaves as ${segments} parts; two is the most.${why}`;
};

/** Twilio refuses longer bodies with 21617. */
export const carrierLimit = 1600;

/** The line that mends `opt-out-line-missing`; every letter is in GSM-7. */
export const optOutLine: Readonly<Record<Language, string>> = {
  en: 'Reply STOP to opt out.',
  es: 'Responda STOP para no recibir estos mensajes.',
  fr: 'Répondez STOP pour ne plus en recevoir.',
  other: 'Reply STOP to opt out.',
};
