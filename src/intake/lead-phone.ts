import { type CountryCode, isSupportedCountry, parsePhoneNumberWithError } from 'libphonenumber-js/max';
import { asE164, type E164 } from '../domain/phone.ts';

export type PhoneRead =
  | { readonly kind: 'phone'; readonly phone: E164 }
  | { readonly kind: 'fault'; readonly message: string };

/**
 * The form of a North American number. Enough here, because the tables behind `isValid` lag behind new area codes and
 * a lead refused is lost, while a number that does not exist is refused by the carrier (21211) and shown.
 */
const NANP = /^\+1[2-9]\d{9}$/;

/**
 * Reads a phone number as people write it, in the country's own way or with `+`. Whether it can take a text (mobile
 * or landline) is not asked here. The message never repeats the number.
 */
export function readPhone(text: string, country: CountryCode): PhoneRead {
  // Compatibility forms first: full-width digits and plus signs come from phone keyboards.
  const written = text.normalize('NFKC').trim().replace(/^tel:/i, '');
  if (written === '') return fault('is empty');
  try {
    const number = parsePhoneNumberWithError(written, { defaultCountry: country, extract: false });
    if (number.ext !== undefined)
      return fault('has an extension, which a text cannot reach: leave the extension out');
    const phone = asE164(number.number);
    if (phone === undefined || !(number.isValid() || NANP.test(phone))) return fault(notAPhone(country));
    return { kind: 'phone', phone };
  } catch {
    return fault(/\p{L}/u.test(written) ? 'has letters in it: write the digits' : notAPhone(country));
  }
}

const fault = (message: string): PhoneRead => ({ kind: 'fault', message });

const notAPhone = (country: CountryCode): string =>
  `is not a phone number: write it with + and country code, or as it is dialled in ${country}`;

/** Reads a number as people in this country write it; undefined when it is none. */
export const phoneReader =
  (country: string) =>
  (text: string): E164 | undefined => {
    const read = readPhone(text, isSupportedCountry(country) ? country : 'US');
    return read.kind === 'phone' ? read.phone : undefined;
  };
