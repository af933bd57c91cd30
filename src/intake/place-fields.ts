import { z } from 'zod';
import { parseTimeZone } from '../domain/time-zone.ts';
import { text } from './fields.ts';

const US =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR ' +
  'PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI';
const CANADA = 'AB BC MB NB NL NS NT NU ON PE QC SK YT';

const STATES: ReadonlySet<string> = new Set(`${US} ${CANADA}`.split(' '));

/** Postal code of a US state or territory or of a Canadian province. */
export const state = text(40)
  .transform((value) => value.toUpperCase())
  .refine((value) => STATES.has(value), {
    error: 'must be the two letters of a US state or Canadian province, such as TX',
  });

const POSTAL = /^(?:\d{5}(?:-?\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/;

export const postalCode = text(20)
  .transform((value) => value.toUpperCase())
  .refine((value) => POSTAL.test(value), {
    error: 'must be a US ZIP code or a Canadian postal code, as text, such as "77002"',
  });

/** An IANA zone. `EST` and `+05:00` are refused: a fixed offset is an hour off for half of the year. */
export const timeZone = text(60).transform((value, context) => {
  const zone = parseTimeZone(value);
  if (zone === undefined) {
    context.addIssue({ code: 'custom', message: 'must be an IANA time zone, such as America/Chicago' });
  }
  return zone ?? z.NEVER;
});
