import type { Sentence } from './sentences.ts';

/** Up to so many words of the same clause. */
const words = (most: number): string => `(?: [^ ,;:!]{1,20}){0,${most}} ?`;
const starts = '(?:^|[ ,;:("])';

/** "don't forget to", "why not", "you can't beat our": negations that urge or praise. */
const urging = '(?! (?:only|forget|hesitate|wait|delay|worry|miss|be (?:shy|afraid)|olvide|dude|espere))';
const praise =
  "(?!(?: [a-z']{1,12}){0,2} (?:beat|miss|find|believe|resist|ignore|pass|lose|imagine|refuse|encontrara))";
const deniedVerb = [
  "(?<!why )(?:do not|don't|dont|does not|doesn't|cannot|can not|can't|cant|will not|won't|wont|unable to|not able to)",
  'no (?:puedo|podemos|puede|hacemos|hago|damos|es|se|envie|mande|comparta|necesitamos|necesito)',
  'ne (?:pouvons|peux|faisons|envoyez)',
].join('|');
const denied = "never|not|isn't|no|without|nunca|sin|jamais";
const reported =
  '(?:asked|asking|asks|ask|wondering|whether|regarding|questions?|pregunto|preguntaba|pregunta|demandez|demandiez)|you (?:said|wrote|mentioned|read|heard)';

const negation = new RegExp(
  `${starts}(?:(?:${deniedVerb})${urging}${praise}${words(5)}|(?:${denied})${urging}${words(2)})$`,
);
const report = new RegExp(`${starts}(?:${reported})${words(5)}$`);

const reach = 90;

const leadOf = (plain: string, sentence: Sentence | undefined, at: number): string =>
  plain.slice(Math.max(sentence?.from ?? 0, at - reach), at);

/** The words at `at` are denied: "we can't offer a …", "please don't text your …". */
export const isNegated = (plain: string, sentence: Sentence | undefined, at: number): boolean =>
  negation.test(leadOf(plain, sentence, at));

/** The words at `at` are denied, or only repeat what somebody asked: "you asked about a …". */
export const isOnlyMentioned = (plain: string, sentence: Sentence | undefined, at: number): boolean =>
  isNegated(plain, sentence, at) || report.test(leadOf(plain, sentence, at));
