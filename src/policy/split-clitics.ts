/** English endings that are words of their own after an apostrophe. */
const endings: ReadonlyMap<string, string> = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
]);

/** After these, `'s` is "is"; after a name it is a possessive and stays part of the word. */
const beforeIs = new Set([
  'who',
  'what',
  'it',
  'he',
  'she',
  'that',
  'there',
  'where',
  'how',
  'here',
  'when',
  'why',
]);

/** French words that lose their vowel before another: m'envoyez, n'écrivez, qu'est. */
const elided = new Set(['m', 'n', 'd', 'l', 'j', 'c', 's', 't', 'qu', 'jusqu', 'lorsqu', 'quelqu']);

/** The words inside one spelling with apostrophes: `i'm` → `i am`, `don't` → `dont`, `m'écrire` → `m ecrire`. */
export function splitClitics(spelling: string): readonly string[] {
  const apostrophe = spelling.indexOf("'");
  if (apostrophe < 0) return [spelling];
  const before = spelling.slice(0, apostrophe);
  const rest = spelling.slice(apostrophe + 1).replaceAll("'", '');
  const ending = endings.get(rest);
  if (ending !== undefined) return [before, ending];
  if (rest === 's') return beforeIs.has(before) ? [before, 'is'] : [`${before}s`];
  if (rest.length > 1 && elided.has(before)) return [before, rest];
  return [before + rest];
}
