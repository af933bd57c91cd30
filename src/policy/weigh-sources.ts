import { DAY_MS, dayNumber } from '../domain/civil-day.ts';
import type { TimeZone } from '../domain/time-zone.ts';
import { offsetSpan } from '../domain/zone-offset.ts';
import type { PlaceSource } from './place-source.ts';

/** What sources come to: the answer of those that go together, and the sources that contradict it. */
export interface Weighed {
  readonly agreed: PlaceSource;
  readonly contrary: readonly PlaceSource[];
}

/** Weighs the best source against the rest, which come best first. */
export function weigh(best: PlaceSource, rest: readonly PlaceSource[]): Weighed {
  let agreed = best;
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
export function clockOf(zone: TimeZone): string {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = [WINTER, SUMMER].map((at) => offsetSpan(at, zone).offset).join('/');
  clocks.set(zone, clock);
  return clock;
}

const WINTER = dayNumber(2027, 1, 15) * DAY_MS;
const SUMMER = dayNumber(2026, 7, 15) * DAY_MS;
