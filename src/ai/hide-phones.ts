/** Ten digits in a row of groups as people write phone numbers, and anything that begins with + and is long enough. */
const phones =
  /(?<![\p{L}\p{Nd}])(?:\+\p{Nd}(?:[\s.()/-]{0,3}\p{Nd}){6,14}|(?:1[\s.-]{0,3})?\(?\p{Nd}{3}\)?[\s./-]{0,3}\p{Nd}{3}[\s./-]{0,3}\p{Nd}{4})(?![\p{L}\p{Nd}])/gu;

/**
 * Takes phone numbers out of words that go to the model, which has no use for them; those in `own` (ten digits each:
 * the business's own published copy) stay. What is hidden from it, it cannot repeat.
 */
export const hidePhones = (words: string, own: ReadonlySet<string> = new Set()): string =>
  words.replace(phones, (written) => (own.has(tenDigits(written)) ? written : '(phone number)'));

/** The phone numbers of a text, by their last ten digits. */
export const phonesIn = (text: string): string[] => (text.match(phones) ?? []).map(tenDigits);

const tenDigits = (written: string): string => written.normalize('NFKC').replace(/\D/g, '').slice(-10);
