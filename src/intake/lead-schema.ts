import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/max';
import { z } from 'zod';
import { definedOnly } from '../defined-only.ts';
import { consentField, consentKinds } from './consent-field.ts';
import { exactly, link, maybe, oneOf, text } from './fields.ts';
import { readPhone } from './lead-phone.ts';
import { postalCode, state, timeZone } from './place-fields.ts';

export interface LeadReading {
  /** Whose way of writing a number without `+` is meant, as two letters; US if unknown. */
  readonly country: string;
  /** Epoch ms, to tell a date in the future. */
  readonly now: () => number;
}

/**
 * The body of `POST /leads`. A lead without a number is a task for a person (I7), not a fault. Unknown fields are faults: a misspelt `consent`
 * must not pass for none.
 */
export function leadSchema({ country, now }: LeadReading) {
  const home: CountryCode = isSupportedCountry(country) ? country : 'US';
  const phone = z.unknown().transform((value, context) => {
    const read = phoneOf(value, home);
    if (read.kind === 'phone') return read.phone;
    context.addIssue({ code: 'custom', message: read.message });
    return z.NEVER;
  });
  return exactly({
    phone: maybe(phone),
    source: text(60),
    name: maybe(text(200)),
    sourceUrl: maybe(link),
    request: maybe(text(5_000)),
    service: maybe(text(100)),
    purpose: maybe(oneOf(consentKinds)).transform((purpose) => purpose ?? 'inquiry'),
    channelPreference: maybe(oneOf(['text', 'call', 'email', 'any'])).transform((value) => value ?? 'any'),
    stage: maybe(text(60)).transform((stage) => stage ?? 'new'),
    timeZone: maybe(timeZone),
    postalCode: maybe(postalCode),
    state: maybe(state),
    city: maybe(text(100)),
    language: maybe(oneOf(['en', 'es', 'fr', 'other'])),
    owner: maybe(text(100)),
    crmLink: maybe(link),
    consent: maybe(consentField(now, phone)),
  })
    .refine(
      ({ phone, name, request, crmLink }) =>
        [phone, name, request, crmLink].some((said) => said !== undefined),
      {
        path: ['phone'],
        error: 'is missing, and so is a name, request or crmLink that would say who it is',
      },
    )
    .transform(({ phone, source, purpose, channelPreference, stage, ...rest }) => {
      const { timeZone: zone, postalCode, state, city, owner: ownerHint, ...words } = rest;
      return {
        source,
        purpose,
        channelPreference,
        stage,
        place: definedOnly({ zone, postalCode, state, city }),
        ...definedOnly({ phone, ownerHint, ...words }),
      };
    });
}

/** A lead as we understood it. */
export type ParsedLead = z.output<ReturnType<typeof leadSchema>>;

function phoneOf(value: unknown, country: CountryCode): ReturnType<typeof readPhone> {
  return typeof value === 'string'
    ? readPhone(value, country)
    : { kind: 'fault', message: 'must be text, such as "+12125550100"' };
}

/** Names of the fields, to recognise a misspelt one. */
export const fieldNames = (schema: ReturnType<typeof leadSchema>): string[] => [
  ...Object.keys(schema.in.shape),
  'kind',
  'at',
  'disclosure',
  'url',
  'ip',
  'userAgent',
];
