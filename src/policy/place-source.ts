import type { E164 } from '../domain/phone.ts';
import type { PlaceHints } from '../domain/place-hints.ts';
import { parseTimeZone, type TimeZone } from '../domain/time-zone.ts';
import { areaOf, placelessCode } from './area-codes.ts';
import { type City, citiesNamed } from './cities.ts';
import { postalAreaOf } from './postal-prefixes.ts';
import { parseState, type StateCode, stateNames } from './state-code.ts';
import { zonesOfState } from './state-zones.ts';
import { zoneWord } from './zone-keys.ts';

/** All that may tell where a contact is. */
export interface PlaceFacts extends PlaceHints {
  readonly phone?: E164;
}

export type PlaceHow = 'stated zone' | 'postal code' | 'city' | 'state' | 'area code' | 'unknown';

/** What one source says. No states: it does not say which. No zones: it says that we cannot know. */
export interface PlaceSource {
  readonly how: PlaceHow;
  readonly states: readonly StateCode[];
  readonly zones: readonly TimeZone[];
  /** A clause, `area code 850 lies in Florida, Eastern or Central`. */
  readonly says: string;
}

/**
 * The sources that say something, best first: stated zone, postal code, city, state, and last what comes from the
 * number. Twilio's FromZip and FromState are read off the number, so they rank with its area code.
 */
export function placeSources(facts: PlaceFacts): readonly PlaceSource[] {
  const state = facts.state === undefined ? undefined : parseState(facts.state);
  return [
    fromZone(facts.zone),
    fromPostal(facts.postalCode, 'postal code', ''),
    fromCity(facts.city, state),
    fromState(state, 'state', 'the stated '),
    fromAreaCode(facts.phone),
    fromPostal(facts.fromZip, 'area code', 'the number’s '),
    fromState(
      facts.fromState === undefined ? undefined : parseState(facts.fromState),
      'area code',
      'the number’s ',
    ),
  ].filter((source) => source !== undefined);
}

/** Why the number says nothing; a clause for the sentence that closes the place. */
export function whyNumberIsSilent(phone: E164 | undefined): string {
  if (phone === undefined) return 'we hold no number';
  const code = areaCode(phone);
  if (code === undefined) return 'the number is outside the US and Canada';
  const kind = placelessCode(code);
  return kind === undefined ? `area code ${code} is not in our table` : `${code} is ${kind}`;
}

function fromZone(text: string | undefined): PlaceSource | undefined {
  const zone = text === undefined ? undefined : parseTimeZone(text);
  return zone && { how: 'stated zone', states: [], zones: [zone], says: `the stated zone is ${zone}` };
}

function fromPostal(text: string | undefined, how: PlaceHow, whose: string): PlaceSource | undefined {
  const area = text === undefined ? undefined : postalAreaOf(text);
  if (area === undefined) return undefined;
  const says = area.military
    ? `${whose}${area.shown} is a military address`
    : lies(`${whose}${area.shown}`, area);
  return { how, states: area.states, zones: area.zones, says };
}

function fromCity(text: string | undefined, state: StateCode | undefined): PlaceSource | undefined {
  if (text === undefined) return undefined;
  const [name = '', ...rest] = text.split(',');
  const own = parseState(rest.join(' '));
  const within = own ?? state;
  const named = citiesNamed(name);
  // Many small towns share a big city's name: of a state we know, only that state's city counts.
  const found = within === undefined ? named : named.filter((city) => city.state === within);
  return found.length > 0 ? cities(found) : fromState(own, 'state', 'the city’s ');
}

function cities(found: readonly City[]): PlaceSource {
  const area = {
    states: [...new Set(found.map(({ state }) => state))],
    zones: [...new Set(found.flatMap(({ zones }) => zones))],
  };
  return {
    how: 'city',
    ...area,
    says: lies('the stated city', area, area.states.length > 1 ? 'may be in' : 'lies in'),
  };
}

function fromState(state: StateCode | undefined, how: PlaceHow, whose: string): PlaceSource | undefined {
  if (state === undefined) return undefined;
  const zones = zonesOfState(state);
  return {
    how,
    states: [state],
    zones,
    says: lies(`${whose}state`, { states: [state], zones }, 'is'),
  };
}

function fromAreaCode(phone: E164 | undefined): PlaceSource | undefined {
  const code = phone === undefined ? undefined : areaCode(phone);
  const area = code === undefined ? undefined : areaOf(code);
  return area && { how: 'area code', ...area, says: lies(`area code ${code}`, area) };
}

/** The area code of a US or Canadian number; undefined for a number of another country. */
export const areaCode = (phone: E164): string | undefined => /^\+1(\d{3})\d{7}$/.exec(phone)?.[1];

function lies(
  what: string,
  { states, zones }: Pick<PlaceSource, 'states' | 'zones'>,
  verb = 'lies in',
): string {
  const names = states.map((state) => stateNames[state]);
  return `${what} ${verb} ${list(names, 'or')} (${list(zones.map(zoneWord), 'and')} time)`;
}

/** `a`, `a or b`, `a, b or c`; the same word twice is said once. */
export function list(words: readonly string[], joint: 'and' | 'or'): string {
  const each = [...new Set(words)];
  const last = each.at(-1) ?? '';
  return each.length < 2 ? last : `${each.slice(0, -1).join(', ')} ${joint} ${last}`;
}
