import { complement } from '../bson/number-key.ts';
import { after, nullKey, rankOfKey } from '../bson/value-key.ts';
import type { Condition, Filter } from '../query/filter.ts';
import type { SortField } from '../query/sort.ts';
import type { Collection } from './collection.ts';
import type { Index, Row } from './index.ts';

/** Which part of which index to read, and whether that comes in the order of the sort. */
interface Plan {
  readonly index: Index;
  /** `[from, to)` pairs in key order. */
  readonly ranges: readonly (readonly [string, string])[];
  readonly backwards: boolean;
  readonly sorted: boolean;
  readonly score: number;
}

export interface Candidates {
  readonly rows: Iterable<Row>;
  readonly sorted: boolean;
}

/** The rows that may match, from the index that narrows them most; the filter still has to be applied. */
export function candidates(collection: Collection, filter: Filter, sort: readonly SortField[]): Candidates {
  const plans = collection.indexes.flatMap((index) => planFor(index, filter, sort) ?? []);
  const best = plans.reduce<Plan | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);
  if (!best) return { rows: collection.rows, sorted: sort.length === 0 };
  return { rows: read(best), sorted: best.sorted };
}

function* read({ index, ranges, backwards }: Plan): Generator<Row> {
  for (const [from, to] of backwards ? ranges.toReversed() : ranges)
    yield* index.entries.scan(from, to, backwards);
}

function planFor(index: Index, filter: Filter, sort: readonly SortField[]): Plan | undefined {
  if (!implies(filter, index.spec.partial)) return undefined;
  let prefix = '';
  let equal = 0;
  for (const { path, descending } of index.spec.fields) {
    const key = conditionsOn(path.text, filter).find(({ operator }) => operator === '$eq')?.keys[0];
    if (key === undefined) break;
    prefix += descending ? complement(key) : key;
    equal += 1;
  }
  const next = index.spec.fields[equal];
  const ranges = next ? rangesOf(conditionsOn(next.path.text, filter), next.descending) : undefined;
  const order = orderOf(index.spec.fields.slice(equal), sort, index.spec.fields.slice(0, equal));
  const narrows = equal > 0 || ranges !== undefined || index.spec.partial !== undefined;
  if (!narrows && (order === undefined || sort.length === 0)) return undefined;
  const exact = index.spec.unique && equal === index.spec.fields.length;
  return {
    index,
    ranges: (ranges ?? [['', after('')]]).map(([from, to]) => [prefix + from, prefix + to]),
    backwards: order === 'backwards',
    sorted: order !== undefined,
    score:
      (exact ? 1000 : 0) + equal * 10 + (ranges ? 5 : 0) + (order ? 3 : 0) + (index.spec.partial ? 20 : 0),
  };
}

const conditionsOn = (path: string, { conditions }: Filter): readonly Condition[] =>
  conditions.filter((condition) => condition.path.text === path);

/** What the conditions on one field allow, as ranges of its keys; undefined when they say nothing. */
function rangesOf(conditions: readonly Condition[], descending: boolean): [string, string][] | undefined {
  const list = conditions.find(({ operator }) => operator === '$in');
  if (list) {
    const ranges = list.keys.map((key): [string, string] => {
      const part = descending ? complement(key) : key;
      return [part, after(part)];
    });
    return ranges.sort(([a], [b]) => (a < b ? -1 : 1));
  }
  let [from, to]: [string, string] = ['', after('')];
  let bounded = false;
  for (const { operator, keys } of conditions) {
    const key = keys[0];
    if (key === undefined || !/^\$[gl]te?$/.test(operator)) continue;
    bounded = true;
    const low = operator.startsWith('$g') ? key : rankOfKey(key);
    const high = after(operator.startsWith('$g') ? rankOfKey(key) : key);
    if (low > from) from = low;
    if (high < to) to = high;
  }
  if (!bounded) return undefined;
  return [descending ? [complementEnd(to), after(complement(from))] : [from, to]];
}

/** The lower bound, backwards, of everything below `after(key)`. */
const complementEnd = (end: string): string => complement(end.slice(0, -1));

/** Whether the fields after the equal ones deliver the sort; fields held equal do not matter to it. */
function orderOf(
  rest: readonly SortField[],
  sort: readonly SortField[],
  equal: readonly SortField[],
): 'forwards' | 'backwards' | undefined {
  const wanted = sort.filter(({ path }) => !equal.some((field) => field.path.text === path.text));
  const matches = (flipped: boolean): boolean =>
    wanted.every(
      ({ path, descending }, i) =>
        rest[i]?.path.text === path.text && rest[i]?.descending === (descending !== flipped),
    );
  if (matches(false)) return 'forwards';
  return matches(true) ? 'backwards' : undefined;
}

/** Whether every match of the filter is in the partial index: each of its conditions is one of the filter's. */
function implies(filter: Filter, partial: Filter | undefined): boolean {
  return (partial?.conditions ?? []).every(({ path, operator, keys }) =>
    conditionsOn(path.text, filter).some((condition) => {
      const present = condition.operator !== '$exists' && !condition.keys.includes(nullKey);
      if (operator === '$exists' && keys[0] === 'true' && present) return true;
      return condition.operator === operator && condition.keys.join() === keys.join();
    }),
  );
}
