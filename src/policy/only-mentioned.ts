import { endsWith, oneOf } from './phrase.ts';
import type { Sentence } from './sentences.ts';

/** Up to so many words of the same clause. */
const words = (most: number): string => `(?: [^\\s,;:!]{1,20}){0,${most}}`;

/** "don't forget to", "why not": negations that urge. */
const urging =
  '(?! (only|forget|hesitate|wait|delay|worry|miss|be (shy|afraid)|olvide|dude|espere)(?![a-z]))';
/** "you can't beat our": negations that praise. */
const praise = oneOf('beat|miss|find|believe|resist|ignore|pass|lose|imagine|refuse|encontrara');
const praising = `(?!( [a-z']{1,12}){0,2} ${praise})`;

const deniedVerb = oneOf(`
  (?<!why )(do not|don't|dont|does not|doesn't|cannot|can not|can't|cant|will not|won't|wont|unable to|not able to)
  no (puedo|podemos|puede|hacemos|hago|damos|es|se|envie|mande|comparta|necesitamos|necesito)
  ne (pouvons|peux|faisons|envoyez)
`);
const denial = oneOf("never|not|isn't|no|without|nunca|sin|jamais");

const isDenied = endsWith(`
  ${deniedVerb}${urging}${praising}${words(5)}
  ${denial}${urging}${words(2)}
`);
const isReported = endsWith(`
  (asked|asking|asks|ask|wondering|whether|regarding|questions?)${words(5)}
  you (said|wrote|mentioned|read|heard)${words(5)}
  (pregunto|preguntaba|pregunta|demandez|demandiez)${words(5)}
`);

const reach = 90;

const leadOf = (plain: string, sentence: Sentence | undefined, at: number): string =>
  plain.slice(Math.max(sentence?.from ?? 0, at - reach), at);

/** The words at `at` are denied: "we can't offer a …", "please don't text your …". */
export const isNegated = (plain: string, sentence: Sentence | undefined, at: number): boolean =>
  isDenied(leadOf(plain, sentence, at));

/** The words at `at` are denied, or only repeat what somebody asked: "you asked about a …". */
export const isOnlyMentioned = (plain: string, sentence: Sentence | undefined, at: number): boolean =>
  isNegated(plain, sentence, at) || isReported(leadOf(plain, sentence, at));
