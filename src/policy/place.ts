import { DAY_MS, dayNumber } from '../domain/civil-day.ts';
import { parseTimeZone, type TimeZone } from '../domain/time-zone.ts';
import { offsetSpan } from '../domain/zone-offset.ts';
import {
  areaCode,
  type PlaceFacts,
  type PlaceHow,
  type PlaceSource,
  placeSources,
  whyNumberIsSilent,
} from './place-source.ts';
import type { StateCode } from './state-code.ts';

export type { PlaceFacts, PlaceHow } from './place-source.ts';

/** Where a contact may be. A text needs an open window in every one of these zones and states at once. */
export interface Place {
  /** Empty: nobody knows what time it is there, so no text may go. */
  readonly zones: readonly TimeZone[];
  /** Empty: unknown, so the strictest window counts. */
  readonly states: readonly StateCode[];
  /** The best source that said anything. */
  readonly how: PlaceHow;
  /** `stated` by them, `derived` from an address, `guessed` from the number or from sources that disagree. */
  readonly confidence: 'stated' | 'derived' | 'guessed' | 'unknown';
  /** One sentence for a person, without the number. */
  readonly because: string;
  /** Which sources disagree, in one sentence. */
  readonly conflicts?: string;
}

/** Places remembered; one for each different set of hints, so the same few thousand answer nearly every send. */
const PLACES_KEPT = 5_000;

const remembered = new Map<string, Place>();

/**
 * Zones and states from everything that sources told us. A lower source may narrow what a higher one left open
 * ("Florida" and area code 305: Eastern). A source that contradicts a higher one adds its candidates instead and nothing is
 * narrowed away: whoever is right, it is open there.
 */
export function derivePlace(facts: PlaceFacts): Place {
  const { zone, postalCode, city, state, fromZip, fromState, phone } = facts;
  // Of the number only the area code matters; the rest of it must not linger in a cache.
  const code = phone === undefined ? null : (areaCode(phone) ?? '');
  const key = JSON.stringify([code, zone, postalCode, city, state, fromZip, fromState]);
  const seen = remembered.get(key);
  if (seen !== undefined) return seen;
  if (remembered.size >= PLACES_KEPT) remembered.clear();
  const place = derive(facts);
  remembered.set(key, place);
  return place;
}

function derive(facts: PlaceFacts): Place {
  const sources = placeSources(facts);
  const [best] = sources;
  if (best === undefined)
    return unknownPlace(`We do not know where they are: ${whyNumberIsSilent(facts.phone)}.`);
  if (best.zones.length === 0) return unknownPlace(`We do not know where they are: ${best.says}.`);

  const { agreed, contrary } = weigh(sources);
  const all = [agreed, ...contrary];
  const zones = withBothBritishColumbias([...new Set(all.flatMap((source) => source.zones))]);
  // Where one side of a quarrel names no state, every state is possible.
  const states = all.some((source) => source.states.length === 0)
    ? []
    : [...new Set(all.flatMap((source) => source.states))];
  return {
    zones,
    states,
    how: agreed.how,
    confidence: contrary.length > 0 ? 'guessed' : confidence[agreed.how],
    because: sentence(agreed.says),
    ...(contrary.length === 0 ? {} : { conflicts: conflictSentence([best, ...contrary]) }),
  };
}

const confidence = {
  'stated zone': 'stated',
  'postal code': 'derived',
  city: 'derived',
  state: 'derived',
  'area code': 'guessed',
  unknown: 'unknown',
} as const satisfies Record<PlaceHow, Place['confidence']>;

const unknownPlace = (because: string): Place => ({
  zones: [],
  states: [],
  how: 'unknown',
  confidence: 'unknown',
  because,
});

function weigh(sources: readonly PlaceSource[]): { agreed: PlaceSource; contrary: readonly PlaceSource[] } {
  const [first, ...rest] = sources;
  let agreed = first ?? { how: 'unknown', states: [], zones: [], says: '' };
  const contrary: PlaceSource[] = [];
  let number = agreed.how === 'area code' ? agreed : undefined;
  for (const source of rest) {
    const again = source.how === 'area code' ? number : undefined;
    // Of several things read off the number the first speaks for all: a two-zone area code stays two zones.
    if (again !== undefined && agrees(again, source)) continue;
    if (!agrees(agreed, source)) contrary.push(source);
    // A number is a guess: it decides nothing while better sources quarrel.
    else if (source.how !== 'area code' || (again === undefined && contrary.length === 0)) {
      agreed = narrowed(agreed, source);
    }
    if (source.how === 'area code') number ??= source;
  }
  return { agreed, contrary };
}

const agrees = (a: PlaceSource, b: PlaceSource): boolean =>
  (a.states.length === 0 || b.states.length === 0 || a.states.some((state) => b.states.includes(state))) &&
  a.zones.some((zone) => b.zones.some((other) => clockOf(zone) === clockOf(other)));

/**
 * What the second source leaves of the first. Zones go only where that is more than a guess: with the states that the
 * second rules out, by a stated city, or in a state of two clocks by the area code. People keep a number when they
 * move across their state, so an area code never narrows a postal code or a city.
 */
function narrowed(a: PlaceSource, b: PlaceSource): PlaceSource {
  const states =
    a.states.length === 0 || b.states.length === 0
      ? [...a.states, ...b.states]
      : a.states.filter((state) => b.states.includes(state));
  const sure = states.length < a.states.length || b.how === 'city' || a.how === 'state';
  const zones = sure
    ? a.zones.filter((zone) => b.zones.some((other) => clockOf(zone) === clockOf(other)))
    : a.zones;
  const helped = zones.length < a.zones.length || states.length !== a.states.length;
  return { how: a.how, states, zones, says: helped ? `${a.says}; ${b.says}` : a.says };
}

const clocks = new Map<TimeZone, string>();

/** Two zones are the same clock to us when they agree in the winter and the summer of the years we live in. */
function clockOf(zone: TimeZone): string {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = [WINTER, SUMMER].map((at) => offsetSpan(at, zone).offset).join('/');
  clocks.set(zone, clock);
  return clock;
}

const WINTER = dayNumber(2027, 1, 15) * DAY_MS;
const SUMMER = dayNumber(2026, 7, 15) * DAY_MS;

const VANCOUVER = parseTimeZone('America/Vancouver');
const WHITEHORSE = parseTimeZone('America/Whitehorse');

/**
 * British Columbia keeps daylight time for good from 2026 (tzdata 2026c); a Node with older data is an hour slow there
 * in winter. Until the data knows, Yukon's clock, which is the new one, is kept beside the old.
 */
function withBothBritishColumbias(zones: readonly TimeZone[]): readonly TimeZone[] {
  if (VANCOUVER === undefined || WHITEHORSE === undefined) return zones;
  const doubtful =
    zones.includes(VANCOUVER) && !zones.includes(WHITEHORSE) && clockOf(VANCOUVER) !== clockOf(WHITEHORSE);
  return doubtful ? [...zones, WHITEHORSE] : zones;
}

const conflictSentence = (sources: readonly PlaceSource[]): string =>
  `${sentence(sources.map(({ says }) => says).join(', but '))} ${sources.length === 2 ? 'Both' : 'All'} must be open.`;

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
