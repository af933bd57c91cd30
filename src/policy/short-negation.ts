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

/** `do not` and `don't` are one word to the tables: the short form of two words, if they have one. */
export const shortNegation = (first: string, second: string): string | undefined =>
  second === 'not' ? negated.get(first) : undefined;
