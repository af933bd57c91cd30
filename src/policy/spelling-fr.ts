import { wordsOfPhrases } from './phrase-words.ts';
import { frenchClasses } from './revocation-classes-fr.ts';
import { frenchEveryday } from './revocation-everyday-fr.ts';
import { frenchRevocations } from './revocation-fr.ts';
import { frenchRemove } from './revocation-remove-fr.ts';
import { frenchUnclear } from './revocation-unclear-fr.ts';
import { indexSlips, oneSlipAway } from './slip-index.ts';
import { frenchSound } from './sound-fr.ts';
import { splitGlued } from './split-glued.ts';
import { frenchHarmTopics } from './topic-harm-fr.ts';
import { frenchSevereTopics } from './topic-severe-fr.ts';

const words = wordsOfPhrases(
  [...frenchRevocations, ...frenchRemove, ...frenchUnclear, ...frenchEveryday],
  frenchClasses,
);
/** English words that French speakers use too; their misspellings are read where the English ones are. */
const english = new Set(
  'message messages text texts unsubscribe remove delete number spam spams stop change'.split(' '),
);
const atLeast = (letters: number, among: Iterable<string>): string[] =>
  Array.from(among).filter((word) => word.length >= letters && !english.has(word));

/** True for a word of the French revocation tables, which some other language may have too. */
export const isFrenchWord = (word: string): boolean => words.has(word) && !english.has(word);

const graveWords = wordsOfPhrases([...frenchSevereTopics, ...frenchHarmTopics], {});

const shortestSound = 6;
const shortestGrave = 7;
const shortestHeard = 5;
const shortestBehind = 5;
const shortestSlip = 6;

const { arretez, decrire, denvoyer, ecrivez, envoyez, retirez, smsfr } = frenchClasses;
/** The verbs of the request and what it is about. */
const core = [arretez, decrire, denvoyer, ecrivez, envoyez, retirez, smsfr].join(' ').split(/[\s_]+/);
const slips = indexSlips(atLeast(shortestSlip, new Set(core)));

// Forms that sound alike: the last one entered is taken, which is the one in -ez, then the others of a core verb.
const bySound = new Map(
  [...atLeast(shortestGrave, graveWords), ...atLeast(shortestHeard, [...words, ...core.toReversed()])].map(
    (word) => [frenchSound(word), word],
  ),
);

/** What phones shorten, and words run together. */
const phoneSpellings = {
  je_veux: 'jve jveut jveus jevx jvx jeveux',
  ne_me: 'neme',
  veux: 'veu veus vx',
  plus: 'plu plux',
  plus_de: 'plude',
  arret: 'aret',
  vous: 'vs vou',
  nous: 'ns',
  pour: 'pr',
  dans: 'ds',
  avec: 'ac avc',
  tous: 'ts',
  tout: 'tt',
  beaucoup: 'bcp bocou',
  jamais: 'jms jamai',
  tranquille: 'tranquil trankil trankille tranquile trankile',
  j_en: 'jen',
  marre: 'mare',
  paix: 'pai',
  foutez: 'foute',
  m_ecris: 'mecri mecris mecrit',
  bonjour: 'bjr bjour slt',
  bonsoir: 'bsr',
  desole: 'dsl',
} as const;

const shortened: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(phoneSpellings).flatMap(([plain, spellings]) =>
    spellings.split(' ').map((spelling): [string, readonly string[]] => [spelling, plain.split('_')]),
  ),
);

/** Words of their own that only look or sound like others. */
const realWords = new Set('casser apples lesser nailed mailed massage massages conserve'.split(' '));

/** Small words that are written together with a word of a request to stop. */
const heads = 'plus pas vos les ces de me ne je'.split(' ');
const elided = /^[mndjl](?=[aeiou])/;

/** A word of the French tables as it sounds; one and many of a thing sound alike too, and mean what they say. */
function sounding(spelling: string): string | undefined {
  if (spelling.length < shortestSound) return undefined;
  const heard = bySound.get(frenchSound(spelling));
  return heard === `${spelling}s` || spelling === `${heard}s` ? undefined : heard;
}

/** The verb or noun of the request that is spelled one slip away. */
const mended = (spelling: string): string | undefined =>
  spelling.length < shortestSlip - 1 ? undefined : oneSlipAway(slips, spelling);

const readRest = (rest: string): string | undefined =>
  rest.length < shortestBehind ? undefined : words.has(rest) ? rest : sounding(rest);

/** `menvoyez`: an apostrophe left out. */
function splitElided(spelling: string): readonly string[] | undefined {
  const rest = elided.test(spelling) ? readRest(spelling.slice(1)) : undefined;
  return rest === undefined ? undefined : [spelling.charAt(0), rest];
}

/**
 * The words of a French request to stop that an unknown spelling stands for: written as it sounds (`suprimé`,
 * `désabonez`), together with the small words before it (`menvoyez`), or with one slip of the thumb.
 */
export function readFrench(spelling: string): readonly string[] | undefined {
  const short = shortened.get(spelling);
  if (short !== undefined) return short;
  if (realWords.has(spelling)) return undefined;
  const heard = sounding(spelling);
  if (heard !== undefined) return [heard];
  const two = splitGlued(spelling, heads, readRest) ?? splitElided(spelling);
  if (two !== undefined) return two;
  const near = mended(spelling);
  return near === undefined ? undefined : [near];
}
