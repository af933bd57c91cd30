import { elementsOf, fieldsOf } from '../bson/document.ts';
import { numberOf } from '../bson/numbers.ts';
import { Type, type Value } from '../bson/value.ts';
import { rankOfKey, valueKey } from '../bson/value-key.ts';
import { fail, refused } from '../errors.ts';
import type { Filter, Test } from './filter.ts';
import { type Path, someAt } from './path.ts';

/** `{ $gt: 1 }` as opposed to a document to be equal to: the first key decides. */
export const isOperatorDocument = ({ type, bytes }: Value): boolean =>
  type === Type.object && (fieldsOf(bytes)[0]?.name.startsWith('$') ?? false);

/** A filter of which an index knows nothing. */
export const opaque = (test: Test): Filter => ({ test, conditions: [], complete: false });

/** Operands whose comparison has rules of its own, which are not kept here. */
function plain(operand: Value): Value {
  if (operand.type === Type.regex) throw refused('a regular expression in a filter');
  if (operand.type === Type.minKey || operand.type === Type.maxKey)
    throw refused('MinKey or MaxKey in a filter');
  return operand;
}

/** A value meets a test itself or, if it is an array, through any of its elements. */
const deep = (value: Value | undefined, test: (key: string) => boolean): boolean =>
  test(valueKey(value)) ||
  (value?.type === Type.array && elementsOf(value).some((element) => test(valueKey(element))));

function oneOf(path: Path, operator: string, operands: readonly Value[]): Filter {
  const keys = new Set(operands.map((operand) => valueKey(plain(operand))));
  return {
    test: (document) => someAt(document, path, (value) => deep(value, (key) => keys.has(key))),
    conditions: [{ path, operator, keys: [...keys].sort() }],
    complete: true,
  };
}

export const equality = (path: Path, operand: Value): Filter => oneOf(path, '$eq', [operand]);

function inList(path: Path, operand: Value): Filter {
  if (operand.type !== Type.array) fail('BadValue', '$in needs an array');
  const operands = elementsOf(operand);
  if (operands.some(isOperatorDocument)) fail('BadValue', 'cannot nest $ under $in');
  return oneOf(path, '$in', operands);
}

/** The four orders. Values of another type never compare; NaN equals itself and is neither less nor greater. */
const ordered =
  (operator: string, accepts: (key: string, bound: string) => boolean, orEqual: boolean) =>
  (path: Path, operand: Value): Filter => {
    const bound = valueKey(plain(operand));
    const rank = rankOfKey(bound);
    const test = (key: string): boolean => {
      if (key === bound) return orEqual;
      const comparable = rankOfKey(key) === rank && !isNaNKey(key) && !isNaNKey(bound);
      return comparable && accepts(key, bound);
    };
    return {
      test: (document) => someAt(document, path, (value) => deep(value, test)),
      conditions: [{ path, operator, keys: [bound] }],
      complete: true,
    };
  };

const isNaNKey = (key: string): boolean => key.startsWith('\x10\0\0\0\0\0\0\0\0');

/** What MongoDB takes for true: everything but false, null and zero. */
export const isTrue = (value: Value): boolean =>
  value.type === Type.bool ? value.bytes[0] === 1 : value.type !== Type.null && numberOf(value) !== 0;

function exists(path: Path, operand: Value): Filter {
  const wanted = isTrue(operand);
  return {
    test: (document) => someAt(document, path, (value) => value !== undefined) === wanted,
    conditions: [{ path, operator: '$exists', keys: [String(wanted)] }],
    complete: true,
  };
}

const negated =
  (compile: (path: Path, operand: Value) => Filter) =>
  (path: Path, operand: Value): Filter => {
    const { test } = compile(path, operand);
    return opaque((document) => !test(document));
  };

/** Every operator that a field's condition may use, besides `$not`. */
export const operators = new Map<string, (path: Path, operand: Value) => Filter>([
  ['$eq', equality],
  ['$ne', negated(equality)],
  ['$in', inList],
  ['$nin', negated(inList)],
  ['$gt', ordered('$gt', (key, bound) => key > bound, false)],
  ['$gte', ordered('$gte', (key, bound) => key > bound, true)],
  ['$lt', ordered('$lt', (key, bound) => key < bound, false)],
  ['$lte', ordered('$lte', (key, bound) => key < bound, true)],
  ['$exists', exists],
]);
