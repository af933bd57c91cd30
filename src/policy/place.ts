import { parseTimeZone, type TimeZone } from '../domain/time-zone.ts';
import {
  areaCode,
  type PlaceFacts,
  type PlaceHow,
  type PlaceSource,
  placeSources,
  whyNumberIsSilent,
} from './place-source.ts';
import type { StateCode } from './state-code.ts';
import { clockOf, weigh } from './weigh-sources.ts';

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
 * ("Florida" and area code 305: Eastern). A source that contradicts a higher one adds its candidates instead and
 * nothing is narrowed away: whoever is right, it is open there.
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
  const [best, ...rest] = placeSources(facts);
  if (best === undefined)
    return unknownPlace(`We do not know where they are: ${whyNumberIsSilent(facts.phone)}.`);
  if (best.zones.length === 0) return unknownPlace(`We do not know where they are: ${best.says}.`);

  const { agreed, contrary } = weigh(best, rest);
  const all = [agreed, ...contrary];
  const zones = withNewClocks([...new Set(all.flatMap((source) => source.zones))]);
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

/**
 * From 1 November 2026 British Columbia and Alberta keep daylight time for good (tzdata 2026c); a Node with older data
 * is an hour slow there in winter. Until the data knows, a zone that already shows the new clock is kept beside the
 * old. An alias stands beside its zone because Intl may hand either back.
 */
const newClocks = [
  { zones: ['America/Vancouver', 'Canada/Pacific'], shows: 'America/Whitehorse' },
  { zones: ['America/Edmonton', 'America/Yellowknife', 'Canada/Mountain'], shows: 'America/Regina' },
].map(({ zones, shows }) => ({ zones: zones.map(parseTimeZone), shows: parseTimeZone(shows) }));

function withNewClocks(zones: readonly TimeZone[]): readonly TimeZone[] {
  const added = newClocks.flatMap(({ zones: changed, shows }) => {
    const old = zones.find((zone) => changed.includes(zone));
    return old === undefined || shows === undefined || clockOf(old) === clockOf(shows) ? [] : [shows];
  });
  return added.length === 0 ? zones : [...new Set([...zones, ...added])];
}

const conflictSentence = (sources: readonly PlaceSource[]): string =>
  `${sentence(sources.map(({ says }) => says).join(', but '))} ${sources.length === 2 ? 'Both' : 'All'} must be open.`;

const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
