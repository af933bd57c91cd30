/**
 * What a text message to a customer is made of. All else (invisible signs, letters of other scripts that look like
 * ours, digits of other scripts, mathematical alphabets, brackets of markup) only serves to get words past a reader.
 */
const usual = /^[A-Za-zÀ-ÖØ-öø-ž0-9 \n.,;:!?¿¡'"()/&+-]$/;

/** A long s or an n with its apostrophe on is Latin too, and a disguise. */
const isPlainForm = (character: string): boolean => character.normalize('NFKC') === character;

/** What stands in the conversation may be repeated: names are written in every script. */
const repeatable = { text: /^[\p{L}\p{M}@#%$€£°]$/u, note: /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u } as const;

/**
 * Does a text hold characters that ordinary copy has no use for? A note to a colleague may also repeat the digits and
 * signs that a contact wrote; an invisible character has no place in either.
 */
export function hasStrangeLetters(
  text: string,
  sources: readonly string[],
  use: keyof typeof repeatable,
): boolean {
  const given = new Set(sources.join(''));
  const mayRepeat = (character: string): boolean =>
    repeatable[use].test(character) && given.has(character) && (use === 'note' || isPlainForm(character));
  return [...text].some(
    (character) => !(usual.test(character) && isPlainForm(character)) && !mayRepeat(character),
  );
}
