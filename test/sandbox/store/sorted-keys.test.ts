import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SortedKeys } from '../../../src/sandbox/store/data/sorted-keys.ts';

const key = fc.integer({ min: 0, max: 2000 }).map((n) => String(n).padStart(4, '0'));
const step = fc.record({ add: fc.boolean(), key });

const filled = (keys: Iterable<string>): SortedKeys<string> => {
  const sorted = new SortedKeys<string>();
  for (const k of keys) sorted.insert(k, k);
  return sorted;
};

test('holds what a set and a sort would, whatever came and went', () => {
  fc.assert(
    fc.property(fc.array(step, { size: 'large', maxLength: 3000 }), key, key, (steps, from, to) => {
      const model = new Set<string>();
      const sorted = new SortedKeys<string>();
      for (const { add, key: k } of steps) {
        if (add && !model.has(k)) sorted.insert(k, k);
        if (!add) sorted.delete(k);
        if (add) model.add(k);
        else model.delete(k);
      }
      const wanted = [...model].sort().filter((k) => k >= from && k < to);
      expect([...sorted.scan(from, to, false)]).toEqual(wanted);
      expect([...sorted.scan(from, to, true)]).toEqual(wanted.toReversed());
      for (const k of [from, to]) expect(sorted.get(k)).toBe(model.has(k) ? k : undefined);
    }),
    { numRuns: 60 },
  );
});

test.each([false, true])('a scan goes on while entries come and go; backwards: %s', (backwards) => {
  const all = Array.from({ length: 3000 }, (_, i) => String(i).padStart(4, '0'));
  const sorted = filled(all);
  const seen: string[] = [];
  for (const k of sorted.scan('0000', '9999', backwards)) {
    seen.push(k);
    // What is under the scan goes, what is behind it comes.
    sorted.delete(k);
    sorted.insert(backwards ? `${k}+` : `${k.slice(0, -1)} ${seen.length}`, 'new');
  }
  expect(seen).toEqual(backwards ? all.toReversed() : all);
});

test('keys that only grow fill their chunks', () => {
  const sorted = filled(Array.from({ length: 100_000 }, (_, i) => String(i).padStart(6, '0')));
  expect([...sorted.scan('050000', '050003', false)]).toEqual(['050000', '050001', '050002']);
});
