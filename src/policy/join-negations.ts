import type { SpelledWord } from './split-words.ts';
import { breaks } from './split-words.ts';

const negated: ReadonlyMap<string, string> = new Map(
  Object.entries({
    do: 'dont',
    does: 'doesnt',
    did: 'didnt',
    can: 'cant',
    could: 'couldnt',
    will: 'wont',
    would: 'wouldnt',
    should: 'shouldnt',
    is: 'isnt',
    are: 'arent',
    was: 'wasnt',
    were: 'werent',
    have: 'havent',
    has: 'hasnt',
    had: 'hadnt',
  }),
);

/** `do not` and `don't` are one word to the tables. */
export function joinNegations(words: readonly SpelledWord[]): SpelledWord[] {
  const joined: SpelledWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const short = last === undefined ? undefined : negated.get(last.spelling);
    if (last !== undefined && short !== undefined && word.spelling === 'not' && word.after <= breaks.line) {
      joined[joined.length - 1] = { ...last, spelling: short, end: word.end };
    } else joined.push(word);
  }
  return joined;
}
