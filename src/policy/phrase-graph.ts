import { bitsOf } from './word-bits.ts';

/** Places that a phrase may insist on; see `Phrase`. */
export type Anchor = '<' | '>' | '^' | '$';

/** A state of the matcher: what it means to have come so far, and what may follow. */
export interface PhraseNode<Meaning> {
  readonly meanings: readonly Meaning[];
  readonly steps: ReadonlyMap<string, PhraseNode<Meaning>>;
  /** Of the words in `steps`; see `bitsOf`. */
  readonly bits: number;
  readonly anyWord: PhraseNode<Meaning> | undefined;
  readonly anchors: readonly { readonly anchor: Anchor; readonly next: PhraseNode<Meaning> }[];
  readonly gaps: readonly { readonly most: number; readonly next: PhraseNode<Meaning> }[];
  /** True when nothing but certain words can follow and nothing is meant yet, as in most nodes. */
  readonly onlyWaits: boolean;
}

/** A place between two elements of a phrase, as the tables are written: the same words may lead to several. */
export interface Place<Meaning> {
  readonly meanings: Meaning[];
  readonly steps: Map<string, Place<Meaning>[]>;
  readonly anyWord: Place<Meaning>[];
  readonly anchors: Map<Anchor, Place<Meaning>[]>;
  readonly gaps: Map<number, Place<Meaning>[]>;
}

export const newPlace = <Meaning>(): Place<Meaning> => ({
  meanings: [],
  steps: new Map(),
  anyWord: [],
  anchors: new Map(),
  gaps: new Map(),
});

const nothing: readonly never[] = [];
const noSteps: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * One state for all places that the same words lead to (the subset construction), so that a text is followed along one
 * path and not along one for each phrase. Our tables come to hardly more states than places. Empty parts are shared:
 * a text runs through hundreds of states, and memory read is time.
 */
export function graphFrom<Meaning>(root: Place<Meaning>): PhraseNode<Meaning> {
  const numbers = new Map<Place<Meaning>, number>();
  const known = new Map<string, PhraseNode<Meaning>>();

  const numberOf = (place: Place<Meaning>): number => {
    const number = numbers.get(place) ?? numbers.size;
    numbers.set(place, number);
    return number;
  };

  function stateOf(reached: readonly Place<Meaning>[]): PhraseNode<Meaning> {
    const places = new Map(reached.map((place) => [numberOf(place), place]));
    const key = [...places.keys()].sort((a, b) => a - b).join();
    const state = known.get(key) ?? newState([...places.values()]);
    known.set(key, state);
    return state;
  }

  function newState(places: readonly Place<Meaning>[]): PhraseNode<Meaning> {
    const meanings = [...new Set(places.flatMap((place) => place.meanings))];
    const steps = merged(places.map((place) => place.steps));
    const anyWord = places.flatMap((place) => place.anyWord);
    const anchors = merged(places.map((place) => place.anchors));
    const gaps = merged(places.map((place) => place.gaps));
    return {
      meanings: meanings.length === 0 ? nothing : meanings,
      bits: bitsOf(steps.keys()),
      steps: steps.size === 0 ? noSteps : new Map(Array.from(steps, ([word, next]) => [word, stateOf(next)])),
      anyWord: anyWord.length === 0 ? undefined : stateOf(anyWord),
      anchors:
        anchors.size === 0
          ? nothing
          : Array.from(anchors, ([anchor, next]) => ({ anchor, next: stateOf(next) })),
      gaps: gaps.size === 0 ? nothing : Array.from(gaps, ([most, next]) => ({ most, next: stateOf(next) })),
      onlyWaits: meanings.length + anyWord.length + anchors.size + gaps.size === 0,
    };
  }

  return stateOf([root]);
}

/** What leads somewhere from any of the places, with everywhere it leads. */
function merged<Label, To>(
  ways: readonly ReadonlyMap<Label, readonly To[]>[],
): ReadonlyMap<Label, readonly To[]> {
  const [only, ...others] = ways;
  if (only !== undefined && others.length === 0) return only;
  const all = new Map<Label, To[]>();
  for (const way of ways) {
    for (const [label, to] of way) {
      const known = all.get(label);
      if (known === undefined) all.set(label, [...to]);
      else known.push(...to);
    }
  }
  return all;
}
