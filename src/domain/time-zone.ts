declare const timeZone: unique symbol;

/** An IANA zone that Intl accepts. Made only by `parseTimeZone`: with any other text Intl would throw. */
export type TimeZone = string & { readonly [timeZone]: true };

/** Only names of places: a fixed offset ("EST", "+05:00", "Etc/GMT+5") is an hour off half of the year. */
const PLACE_NAME = /^(?!etc\/|systemv\/)[a-z_]{1,20}\/[a-z_+\-/]{1,40}$/;

/** Grows only by names that Intl accepted, of which there are some six hundred. */
const accepted = new Map<string, TimeZone>();

/** The zone in its usual spelling ("america/new_york" → "America/New_York"), else undefined. */
export function parseTimeZone(text: string): TimeZone | undefined {
  const key = text.trim().toLowerCase();
  const seen = accepted.get(key);
  if (seen !== undefined) return seen;
  if (!PLACE_NAME.test(key)) return undefined;
  const zone = canonical(key);
  if (zone === undefined || !isTimeZone(zone)) return undefined;
  accepted.set(key, zone);
  return zone;
}

const isTimeZone = (text: string): text is TimeZone => canonical(text) !== undefined;

function canonical(text: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
