import { wordsOfPhrases } from './phrase-words.ts';
import { spanishClasses } from './revocation-classes-es.ts';
import { spanishRevocations } from './revocation-es.ts';
import { spanishEveryday } from './revocation-everyday-es.ts';
import { spanishRemove } from './revocation-remove-es.ts';
import { spanishUnclear } from './revocation-unclear-es.ts';
import { indexSlips, oneSlipAway } from './slip-index.ts';
import { spanishSound } from './sound-es.ts';
import { splitGlued } from './split-glued.ts';
import { spanishHarmTopics } from './topic-harm-es.ts';
import { spanishSevereTopics } from './topic-severe-es.ts';

const words = wordsOfPhrases(
  [...spanishRevocations, ...spanishRemove, ...spanishUnclear, ...spanishEveryday],
  spanishClasses,
);
/** English words that Spanish speakers use too; their misspellings are read where the English ones are. */
const english = new Set('message messages text texts texting call calls spam stop number'.split(' '));
const atLeast = (letters: number, among: Iterable<string>): string[] =>
  Array.from(among).filter((word) => word.length >= letters && !english.has(word));

/** True for a word of the Spanish revocation tables, which some other language may have too. */
export const isSpanishWord = (word: string): boolean => words.has(word) && !english.has(word);

const graveWords = wordsOfPhrases([...spanishSevereTopics, ...spanishHarmTopics], {});

const shortestSound = 4;
const shortestGrave = 6;
const shortestBehind = 5;
const shortestSlip = 6;

const bySound = new Map(
  [...atLeast(shortestGrave, graveWords), ...atLeast(shortestSound, words)].map((word) => [
    spanishSound(word),
    word,
  ]),
);

const { deja, escribir, mandar, escriba, mande, quita, quitame, mensajes } = spanishClasses;
/** The verbs of the request and what it is about. */
const core = [deja, escribir, mandar, escriba, mande, quita, quitame, mensajes].join(' ').split(/[\s_]+/);
const slips = indexSlips(atLeast(shortestSlip, new Set(core)));

/** `mandamos` is "we sent", however near to another form. */
const isOurDoing = /mos$/;

/** The verb or noun of the request that is spelled one slip away. */
const mended = (spelling: string): string | undefined =>
  spelling.length < shortestSlip - 1 || isOurDoing.test(spelling) ? undefined : oneSlipAway(slips, spelling);

/** The plural's `n` said behind the pronoun: `quítemen` for `quítenme`. */
const turnedPlural = (spelling: string): string => spelling.replace(/([ae])men$/, '$1nme');

/** Small words that are written together with a verb or noun of a request to stop. */
const heads = 'ya no me que mas los sus mis m'.split(' ');

const prepositions = 'a de en con por para sin'.split(' ');
const determiners = 'la las los mi mis su sus tu tus este esta esto eso estos esos'.split(' ');
/** Words of their own that only look or sound like others. */
const realWords = new Set(
  'amis asu asus demi desu delos alas amas contus atus vote votes madame base bases casas caso'.split(' '),
);
/** No Spanish word ends or is built so; abbreviations do, and are listed. */
const notSpanish = /(?:[bcfghjkmpqtvwy]|[^aeious]s|[rln]d)$|^[^aeiou]{3}/;
/** Two and three written as one, and what phones shorten. */
const phoneSpellings = {
  no_me: 'nome',
  ya_no: 'yano yno',
  ya_no_me: 'yanome',
  que_no: 'queno qno kno',
  que_no_me: 'quenome qnome knome',
  aqui: 'aki',
  ustedes: 'uds ustds vds',
  telefono: 'tlf tfno tlfn',
  por_favor: 'pliss plis porfi porfiss porfas xfis porfavorcito',
  gracias: 'grax grasias graciaz grcs',
  tambien: 'tbn tmbn',
  cuando: 'cdo kuando',
  donde: 'dnd',
} as const;

const glued: ReadonlyMap<string, readonly string[]> = new Map([
  ...prepositions.flatMap((first) =>
    determiners.map((second): [string, readonly string[]] => [first + second, [first, second]]),
  ),
  ...Object.entries(phoneSpellings).flatMap(([plain, spellings]) =>
    spellings.split(' ').map((spelling): [string, readonly string[]] => [spelling, plain.split('_')]),
  ),
]);

/** A word of the Spanish revocation tables as it sounds. */
const sounding = (spelling: string): string | undefined =>
  spelling.length < shortestSound ? undefined : bySound.get(spanishSound(spelling));

const readRest = (rest: string): string | undefined =>
  rest.length < shortestBehind ? undefined : words.has(rest) ? rest : sounding(rest);

/**
 * The words of a Spanish request to stop that an unknown spelling stands for: written as it sounds (`kitenme`,
 * `resivir`), together with the small words before it (`nomemanden`, `alos`), or with one slip of the thumb.
 */
export function readSpanish(spelling: string): readonly string[] | undefined {
  const short = glued.get(spelling);
  if (short !== undefined) return realWords.has(spelling) ? undefined : short;
  if (notSpanish.test(spelling) || realWords.has(spelling)) return undefined;
  const turned = turnedPlural(spelling);
  const heard = turned !== spelling && words.has(turned) ? turned : sounding(spelling);
  if (heard !== undefined) return [heard];
  const two = splitGlued(spelling, heads, readRest);
  if (two !== undefined) return two;
  const near = mended(spelling);
  return near === undefined ? undefined : [near];
}
