import { breaks, type SpelledWord } from './split-words.ts';

/** Whole messages that are one word broken by spaces: `st op`, `un subscribe`. */
const breakable = new Set(
  'stop stopall unsub unsubscribe optout cancel quit end remove revoke alto pare baja basta cancelar arret arretez'.split(
    ' ',
  ),
);
const mostParts = 5;

const isLetter = (word: SpelledWord | undefined): boolean =>
  word !== undefined && word.spelling.length === 1 && (word.spelling < '0' || word.spelling > '9');

function joined(words: readonly SpelledWord[]): SpelledWord | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { ...first, spelling: words.map((word) => word.spelling).join(''), end: last.end };
}

/** Single letters in a row are one word spelled out: `s t o p`, `S.T.O.P.`, `s-t-o-p t-e-x-t-i-n-g`. */
function joinSpelledOut(words: readonly SpelledWord[]): readonly SpelledWord[] {
  if (!words.some((word, at) => isLetter(word) && isLetter(words[at + 1]) && isLetter(words[at + 2])))
    return words;
  const result: SpelledWord[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (isLetter(words[end])) end += 1;
    const word = end - at >= 3 ? joined(words.slice(at, end)) : words[at];
    if (word !== undefined) result.push(word);
    at = end - at >= 3 ? end : at + 1;
  }
  return result;
}

/** A full stop after every word is emphasis, not an end: `STOP. TEXTING. ME.` */
function joinStaccato(words: readonly SpelledWord[]): SpelledWord[] {
  const alone = (at: number): boolean => {
    const next = words[at + 1];
    return words[at]?.after === breaks.sentence && (next === undefined || next.after === breaks.sentence);
  };
  return words.map((word, at) =>
    at > 0 && alone(at) && alone(at - 1) ? { ...word, after: breaks.line } : word,
  );
}

/** Puts together what was written apart to shout or to slip past a filter. */
export function joinBrokenWords(words: readonly SpelledWord[]): readonly SpelledWord[] {
  if (words.length > 1 && words.length <= mostParts) {
    const whole = joined(words);
    const spelling = whole?.spelling.replaceAll('0', 'o') ?? '';
    if (whole !== undefined && breakable.has(spelling)) return [{ ...whole, spelling }];
  }
  return joinStaccato(joinSpelledOut(words));
}
