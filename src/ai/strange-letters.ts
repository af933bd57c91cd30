/**
 * What a text message to a customer is made of. All else (invisible signs, letters of other scripts that look like
 * ours, digits of other scripts, mathematical alphabets, brackets of markup) only serves to get words past a reader.
 */
const usual = /^[\p{Script=Latin}0-9 \n.,;:!?¿¡'"()/&%+$€£@#°-]$/u;

/** Styled, full-width and ligature forms are Latin by script and yet disguise. */
const isPlainForm = (character: string): boolean => character.normalize('NFKC') === character;

/**
 * Does a text hold characters that ordinary copy has no use for? A visible letter that stands in the conversation may
 * be repeated: names are written in every script.
 */
export function hasStrangeLetters(text: string, sources: readonly string[]): boolean {
  const given = new Set(sources.join('').match(/[\p{L}\p{M}]/gu) ?? []);
  return [...text].some(
    (character) => !(usual.test(character) && isPlainForm(character)) && !given.has(character),
  );
}
