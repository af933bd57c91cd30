/** Nine digits and more in groups as people write phone numbers, in any script, and local ones like 555-0142; no ZIP+4. */
const phones =
  /(?<!\p{Nd})(?!\p{Nd}{5}-\p{Nd}{4}(?!\p{Nd}))(?:\+?\(?\p{Nd}(?:[\s.()\u2010-\u2015-]{0,3}\p{Nd}){8,17}|\p{Nd}{3}[.\u2010-\u2015-]\p{Nd}{4})(?!\p{Nd})/gu;

/**
 * Takes phone numbers out of words that go to the model, which has no use for them; those in `own` (ten digits each:
 * the business's own published copy) stay. What is hidden from it, it cannot repeat.
 */
export const hidePhones = (words: string, own: ReadonlySet<string> = new Set()): string =>
  words.replace(phones, (written) => (own.has(tenDigits(written)) ? written : '(phone number)'));

/** The phone numbers of a text, by their last ten digits. */
export const phonesIn = (text: string): string[] => (text.match(phones) ?? []).map(tenDigits);

const tenDigits = (written: string): string => written.normalize('NFKC').replace(/\D/g, '').slice(-10);
