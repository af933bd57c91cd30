import { BSON } from 'bson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Collection } from '../../../src/sandbox/store/data/collection.ts';
import { readIndexSpec } from '../../../src/sandbox/store/data/index-spec.ts';
import { candidates } from '../../../src/sandbox/store/data/plan.ts';
import { compileFilter } from '../../../src/sandbox/store/query/filter.ts';
import { parseSort, sortKey } from '../../../src/sandbox/store/query/sort.ts';
import { select } from '../../../src/sandbox/store/server/select.ts';

const bytesOf = (document: object): Buffer => Buffer.from(BSON.serialize(document));

function collectionOf(documents: readonly object[], indexes: readonly object[]): Collection {
  const collection = new Collection('test.rows');
  for (const document of documents) collection.prepare(bytesOf(document))();
  for (const [i, index] of indexes.entries()) {
    collection.indexes.push(collection.build(readIndexSpec(bytesOf({ name: `i${i}`, ...index }))));
  }
  return collection;
}

/** How many rows a query touches. */
const touched = (collection: Collection, filter: object, sort: object = {}): number =>
  [...candidates(collection, compileFilter(bytesOf(filter)), parseSort(bytesOf(sort))).rows].length;

describe('an index is used', () => {
  const commits = Array.from({ length: 500 }, (_, i) => ({
    _id: `w:c${i % 50}:${String(i).padStart(10, '0')}`,
    ws: `w${i % 2}`,
    key: `k${i}`,
    at: i,
    ...(i % 100 === 0 && { relay: true }),
    names: [`n${i % 5}`, `m${i % 7}`],
  }));
  const collection = collectionOf(commits, [
    { key: { ws: 1, key: 1 }, unique: true },
    { key: { relay: 1, _id: 1 }, partialFilterExpression: { relay: true } },
    { key: { ws: 1, at: -1, _id: -1 } },
    { key: { names: 1, at: 1 } },
  ]);

  test.each([
    { name: 'one id', filter: { _id: commits[7]?._id }, rows: 1 },
    { name: 'several ids', filter: { _id: { $in: [commits[7]?._id, commits[8]?._id, 'none'] } }, rows: 2 },
    { name: 'a range of ids', filter: { _id: { $gt: 'w:c7:', $lt: 'w:c7;' } }, sort: { _id: 1 }, rows: 10 },
    { name: 'a unique key', filter: { ws: 'w1', key: 'k7' }, rows: 1 },
    { name: 'the marked ones', filter: { relay: true }, sort: { _id: 1 }, rows: 5 },
    {
      name: 'the marked ones of a workspace',
      filter: { ws: 'w0', relay: true, _id: { $gt: 'w:c0:0000000150' } },
      sort: { _id: 1 },
      rows: 3,
    },
    { name: 'a time', filter: { ws: 'w0', at: { $gte: 490 } }, sort: { at: 1, _id: 1 }, rows: 5 },
    { name: 'an element', filter: { names: 'n3', at: { $lt: 100 } }, rows: 20 },
    { name: 'nothing', filter: { nobody: 1 }, rows: 500 },
  ])('$name: $rows rows are looked at', ({ filter, sort, rows }) => {
    expect(touched(collection, filter, sort)).toBe(rows);
  });

  test('and its order, instead of sorting', () => {
    const sorted = (filter: object, sort: object) =>
      candidates(collection, compileFilter(bytesOf(filter)), parseSort(bytesOf(sort))).sorted;
    expect(sorted({ ws: 'w0' }, { at: -1, _id: -1 })).toBe(true);
    expect(sorted({ ws: 'w0' }, { at: 1, _id: 1 })).toBe(true);
    expect(sorted({ ws: 'w0' }, { at: 1, _id: -1 })).toBe(false);
    expect(sorted({}, { names: 1 })).toBe(false);
  });
});

test('a field held to one element still sorts by its least or greatest', () => {
  const lists = [
    { _id: 1, l: ['m', 'mar'] },
    { _id: 2, l: ['m', 'me'] },
    { _id: 3, l: ['m'] },
  ];
  const collection = collectionOf(lists, [{ key: { l: 1, _id: 1 } }]);
  const filter = compileFilter(bytesOf({ l: 'm' }));
  const found = [...select(collection, filter, parseSort(bytesOf({ l: -1, _id: 1 })), undefined)];
  expect(found.map(({ bytes }) => BSON.deserialize(bytes)['_id'])).toEqual([2, 1, 3]);
});

const scalar = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom(null, 1.5, 'a', 'b', true, Number.NaN),
  fc.constant({ x: 1 }),
);
const value = fc.oneof({ weight: 4, arbitrary: scalar }, fc.array(scalar, { maxLength: 3 }));
const field = fc.constantFrom('a', 'b', 'c.d');
const document = fc.record(
  { a: value, b: value, c: fc.oneof(fc.record({ d: value }), value) },
  { requiredKeys: [] },
);
const operator = fc.constantFrom('$eq', '$gt', '$gte', '$lt', '$lte', '$ne');
const condition = fc.oneof(
  fc.tuple(field, operator, value).map(([name, op, operand]) => ({ [name]: { [op]: operand } })),
  fc
    .tuple(field, operator, scalar, operator, scalar)
    .map(([name, o1, v1, o2, v2]) => ({ [name]: { [o1]: v1, [o2]: v2 } })),
  fc.tuple(field, fc.array(scalar, { maxLength: 3 })).map(([name, list]) => ({ [name]: { $in: list } })),
  fc.tuple(field, fc.boolean()).map(([name, there]) => ({ [name]: { $exists: there } })),
);
const order = fc.constantFrom(1, -1);
const pattern = fc.uniqueArray(fc.tuple(field, order), {
  minLength: 1,
  maxLength: 3,
  selector: ([name]) => name,
});
const partial = fc.option(fc.constantFrom({ a: { $exists: true } }, { b: 1 }, { a: { $gt: 0 } }), {
  nil: undefined,
});

test('with any index the same documents come in the same order as without', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      fc.array(document, { maxLength: 12 }),
      fc.array(condition, { maxLength: 3 }),
      pattern,
      fc.option(pattern, { nil: [] as [string, number][] }),
      partial,
      (documents, conditions, keys, sorting, partialFilterExpression) => {
        const rows = documents.map((row, _id) => ({ _id, ...row }));
        const filter = compileFilter(bytesOf(conditions.length > 0 ? { $and: conditions } : {}));
        const sort = parseSort(bytesOf({ ...Object.fromEntries(sorting), _id: 1 }));
        const index = {
          key: Object.fromEntries(keys),
          ...(partialFilterExpression && { partialFilterExpression }),
        };
        const outcome = (indexes: object[]): string => {
          try {
            const found = [...select(collectionOf(rows, indexes), filter, sort, undefined)];
            return found.map(({ bytes }) => BSON.deserialize(bytes)['_id']).join();
          } catch (error) {
            return error instanceof Error ? error.message : 'unknown';
          }
        };
        const refusal = outcome([index]);
        fc.pre(!/parallel arrays/.test(refusal) && !/parallel arrays/.test(outcome([])));
        expect(refusal).toBe(outcome([]));
      },
    ),
    { numRuns: 2000 },
  );
});

test('after any updates an index holds what a new one would', () => {
  fc.assert(
    fc.property(
      fc.array(document, { minLength: 1, maxLength: 6 }),
      fc.array(document, { maxLength: 6 }),
      pattern,
      (before, after, keys) => {
        fc.pre(keys.length === 1);
        const index = { key: Object.fromEntries(keys) };
        const collection = collectionOf(
          before.map((row, _id) => ({ _id, ...row })),
          [index],
        );
        const rows = [...collection.rows];
        after.forEach((row, i) => {
          const target = rows[i];
          if (target) collection.prepare(bytesOf({ _id: i, ...row }), target)();
        });
        for (const row of rows.slice(0, 2)) collection.remove(row);
        const rebuilt = collection.build(readIndexSpec(bytesOf({ ...index, name: 'again' })));
        const held = (entries: typeof rebuilt.entries) =>
          [...entries.scan('', '\u0100', false)].map(({ serial }) => serial);
        expect(held(collection.indexes[1]?.entries ?? rebuilt.entries)).toEqual(held(rebuilt.entries));
      },
    ),
    { numRuns: 1000 },
  );
});

test('a sort key is the same however the document came by it', () => {
  const sort = parseSort(bytesOf({ a: 1, b: -1 }));
  expect(sortKey(bytesOf({ b: 1, a: 2 }), sort)).toBe(sortKey(bytesOf({ a: 2, x: 0, b: 1 }), sort));
});
