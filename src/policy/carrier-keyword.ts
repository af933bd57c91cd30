/**
 * What Twilio's default opt-out handling answers by itself: the whole body is this one word, in any case. The
 * lists are Twilio's documented defaults (REVOKE and OPTOUT since 2025). A body it does not match is ours to answer.
 */
const keywords = {
  STOP: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'],
  START: ['START', 'UNSTOP', 'YES'],
  HELP: ['HELP', 'INFO'],
} as const;

export type CarrierKeyword = keyof typeof keywords;

const byWord: ReadonlyMap<string, CarrierKeyword> = new Map([
  ...keywords.STOP.map((word): [string, CarrierKeyword] => [word, 'STOP']),
  ...keywords.START.map((word): [string, CarrierKeyword] => [word, 'START']),
  ...keywords.HELP.map((word): [string, CarrierKeyword] => [word, 'HELP']),
]);

/**
 * The keyword by which the carrier has already answered this body, or undefined. Whether Twilio overlooks
 * punctuation is not documented, so a full stop counts as no match: better answered twice than not at all.
 */
export const carrierKeyword = (text: string): CarrierKeyword | undefined =>
  byWord.get(text.trim().toUpperCase());
