import { complement } from '../bson/number-key.ts';
import { after, arrayRank, nullKey, rankOfKey } from '../bson/value-key.ts';
import type { Condition, Filter } from '../query/filter.ts';
import type { SortField } from '../query/sort.ts';
import type { Collection } from './collection.ts';
import type { Index, Row } from './index.ts';

/** `from <= key < to`. */
type Range = readonly [from: string, to: string];

/** Which part of which index to read, and whether that comes in the order of the sort. */
interface Plan {
  readonly index: Index;
  readonly ranges: readonly Range[];
  readonly backwards: boolean;
  readonly sorted: boolean;
  readonly score: number;
}

/** The rows that may match, from the index that narrows them most; the filter still has to be applied. */
export function candidates(
  { indexes, rows }: Collection,
  filter: Filter,
  sort: readonly SortField[],
): { readonly rows: Iterable<Row>; readonly sorted: boolean } {
  const plans = indexes.flatMap((index) => planFor(index, filter, sort) ?? []);
  const best = plans.reduce<Plan | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  return best ? { rows: read(best), sorted: best.sorted } : { rows, sorted: sort.length === 0 };
}

function* read({ index, ranges, backwards }: Plan): Generator<Row> {
  const seen = index.multikey.size > 0 ? new Set<Row>() : undefined;
  for (const [from, to] of backwards ? ranges.toReversed() : ranges) {
    for (const row of index.entries.scan(from, to, backwards)) {
      if (!seen?.has(row)) yield row;
      seen?.add(row);
    }
  }
}

function planFor(index: Index, filter: Filter, sort: readonly SortField[]): Plan | undefined {
  const { fields, partial, unique } = index.spec;
  if (!implies(filter, partial)) return undefined;
  let prefixes = [''];
  const held: SortField[] = [];
  let points = 0;
  for (const field of fields) {
    const point = conditionsOn(field, filter).find(
      ({ operator }) => operator === '$eq' || operator === '$in',
    );
    if (!point) break;
    const keys = point.keys.map((key) => (field.descending ? complement(key) : key)).sort();
    prefixes = prefixes.flatMap((prefix) => keys.map((key) => prefix + key));
    if (keys.length === 1) held.push(field);
    points += 1;
  }
  const next = fields[points];
  const bound =
    next && rangeOf(conditionsOn(next, filter), next.descending, index.multikey.has(next.path.text));
  const order = orderOf(index, held, sort);
  if (points === 0 && !bound && !partial && (order === undefined || sort.length === 0)) return undefined;
  const [from, to] = bound ?? ['', after('')];
  const whole = unique && points === fields.length;
  return {
    index,
    ranges: prefixes.map((prefix) => [prefix + from, prefix + to]),
    backwards: order === 'backwards',
    sorted: order !== undefined,
    score: (whole ? 1000 : 0) + points * 10 + (bound ? 5 : 0) + (order ? 3 : 0) + (partial ? 20 : 0),
  };
}

/** What the filter says of a field in terms that keys know. Arrays are not in an index as a whole. */
const conditionsOn = ({ path }: Pick<SortField, 'path'>, { conditions }: Filter): readonly Condition[] =>
  conditions.filter(
    ({ path: { text }, keys }) => text === path.text && !keys.some((key) => rankOfKey(key) === arrayRank),
  );

/**
 * What the orders on one field allow; undefined when they say nothing. Of several values one may be above the lower
 * bound and another below the upper one, so that only one bound holds then.
 */
function rangeOf(conditions: readonly Condition[], descending: boolean, several: boolean): Range | undefined {
  const orders = conditions.filter(({ operator }) => /^\$[gl]te?$/.test(operator));
  if (orders.length === 0) return undefined;
  let [from, to] = ['', after('')];
  for (const { operator, keys } of several ? orders.slice(0, 1) : orders) {
    const key = keys[0] ?? '';
    const low = operator.startsWith('$g') ? key : rankOfKey(key);
    const high = after(operator.startsWith('$g') ? rankOfKey(key) : key);
    if (low > from) from = low;
    if (high < to) to = high;
  }
  // Turned round, the greatest key comes first; `to` is a key and the mark of `after`.
  return descending ? [complement(to.slice(0, -1)), after(complement(from))] : [from, to];
}

/** Whether the index delivers the sort. Fields held to one value do not matter to it. */
function orderOf(
  { spec, multikey }: Index,
  held: readonly SortField[],
  sort: readonly SortField[],
): 'forwards' | 'backwards' | undefined {
  const isHeld = ({ path }: SortField): boolean => held.some((field) => field.path.text === path.text);
  const rest = spec.fields.filter((field) => !isHeld(field));
  const wanted = sort.filter((field) => !isHeld(field) || multikey.has(field.path.text));
  const matches = (flipped: boolean): boolean =>
    wanted.every(({ path: { text }, descending }, i) => {
      const field = rest[i];
      return (
        field?.path.text === text && field.descending === (descending !== flipped) && !multikey.has(text)
      );
    });
  if (matches(false)) return 'forwards';
  return matches(true) ? 'backwards' : undefined;
}

/** Whether every match of the filter is in the partial index: each of its conditions is one of the filter's. */
function implies(filter: Filter, partial: Filter | undefined): boolean {
  return (partial?.conditions ?? []).every(({ path, operator, keys }) =>
    filter.conditions.some((condition) => {
      if (condition.path.text !== path.text) return false;
      const present = condition.operator !== '$exists' && !condition.keys.includes(nullKey);
      if (operator === '$exists' && keys[0] === 'true' && present) return true;
      return condition.operator === operator && condition.keys.join() === keys.join();
    }),
  );
}
