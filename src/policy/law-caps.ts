import type { Place } from './place.ts';
import { stateNames } from './state-code.ts';
import { type StateCap, stateHours } from './state-hours.ts';

/** A cap of law and the clause that names it. */
export interface LawCap {
  readonly cap: StateCap;
  readonly says: string;
}

/** What all states' caps allow together, Maine's for recorded-message devices apart. */
const unknownState: readonly LawCap[] = [
  { cap: { texts: 3, hours: 24 }, says: 'their state is not known, and the strictest allow 3' },
];

const byPlace = new WeakMap<Place, readonly LawCap[]>();

/** The caps of every state a contact may be in. */
export function lawCaps(place: Place): readonly LawCap[] {
  const seen = byPlace.get(place);
  if (seen !== undefined) return seen;
  const caps =
    place.states.length === 0
      ? unknownState
      : stateHours.flatMap(({ state, cap }) =>
          cap !== undefined && place.states.includes(state)
            ? [{ cap, says: `${stateNames[state]} allows ${cap.texts} in ${cap.hours} hours` }]
            : [],
        );
  byPlace.set(place, caps);
  return caps;
}
