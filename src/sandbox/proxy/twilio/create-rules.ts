import { type Fields, textAt } from '../../wire/fields.ts';
import type { Account } from './upstream.ts';

/** Longest body. Source: twilio.com/docs/api/errors/21617. */
const LONGEST_BODY = 1_600;
/** Seconds. Source: twilio.com/docs/api/errors/21624. */
const LONGEST_VALIDITY = 36_000;

/** Numbers that Twilio's test credentials refuse. Source: twilio.com/docs/iam/test-credentials. */
const magic: Readonly<Record<string, number>> = {
  '+15005550001': 21211,
  '+15005550002': 21612,
  '+15005550003': 21408,
  '+15005550004': 21610,
  '+15005550009': 21614,
};

type Rule = (form: Fields, account: Account) => number | false | undefined;

/** Twilio's refusals of `messages.create`, first one wins; the emulator knows only a few of them. */
const rules: readonly Rule[] = [
  (form) => textAt(form, 'To') === '' && 21604,
  (form) => !/^\+[1-9]\d{6,14}$/.test(textAt(form, 'To')) && 21211,
  (form) => magic[textAt(form, 'To')],
  (form) => textAt(form, 'Body') === '' && !('MediaUrl' in form) && 21602,
  (form) => textAt(form, 'Body').length > LONGEST_BODY && 21617,
  (form) => textAt(form, 'From') === '' && textAt(form, 'MessagingServiceSid') === '' && 21603,
  (form, { numbers }) =>
    textAt(form, 'MessagingServiceSid') !== '' &&
    textAt(form, 'From') !== '' &&
    !numbers.includes(textAt(form, 'From')) &&
    21712,
  (form) => 'ValidityPeriod' in form && !isValidity(textAt(form, 'ValidityPeriod')) && 21624,
];

const isValidity = (text: string): boolean =>
  /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= LONGEST_VALIDITY;

/** The code with which Twilio refuses this text at once, if it does. */
export function refuseCreate(form: Fields, account: Account): number | undefined {
  for (const rule of rules) {
    const code = rule(form, account);
    if (typeof code === 'number') return code;
  }
  return undefined;
}
