import { asE164, type E164 } from '../../src/domain/phone.ts';
import { parseTimeZone, type TimeZone } from '../../src/domain/time-zone.ts';
import type { Place } from '../../src/policy/place.ts';
import { isStateCode } from '../../src/policy/state-code.ts';
import { zonesOfState } from '../../src/policy/state-zones.ts';

export const zoned = (name: string): TimeZone => {
  const zone = parseTimeZone(name);
  if (zone === undefined) throw new Error(`${name} should be a zone`);
  return zone;
};

/** A number of an area code; 555-01xx belongs to nobody. */
export const numberIn = (areaCode: string | number): E164 => {
  const phone = asE164(`+1${areaCode}5550142`);
  if (phone === undefined) throw new Error(`${areaCode} should make a number`);
  return phone;
};

/** A place as the gate gets it, with just these states (`unknown`: none) and zones. */
export function placeOf(states: readonly string[], zones: readonly string[]): Place {
  return {
    zones: zones.map(zoned),
    states: states.filter(isStateCode),
    how: 'area code',
    confidence: 'guessed',
    because: 'A test says so.',
  };
}

/** The zone of most people in a state; New York for one that nobody knows. */
export const zoneOf = (state: string): string =>
  (isStateCode(state) ? zonesOfState(state)[0] : undefined) ?? 'America/New_York';
