import { Double, Int32, Long } from 'bson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complement } from '../../../src/sandbox/store/bson/number-key.ts';
import { encodeValue } from '../../../src/sandbox/store/bson/value.ts';
import { valueKey } from '../../../src/sandbox/store/bson/value-key.ts';
import { ServerError } from '../../../src/sandbox/store/errors.ts';

const keyOf = (plain: unknown): string => valueKey(encodeValue(plain));
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A number as it is stored, and its exact value times 2 ** 1074, which makes every double whole. */
const stored = fc.oneof(
  fc
    .integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
    .map((n) => ({ value: new Int32(n), exact: BigInt(n) << 1074n })),
  fc
    .bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
    .map((n) => ({ value: Long.fromBigInt(n), exact: n << 1074n })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((n) => ({ value: new Double(n), exact: exactDouble(n) })),
  // Around 2^53, where longs and doubles part.
  fc
    .integer({ min: -5, max: 5 })
    .map((n) => ({ value: Long.fromBigInt(2n ** 53n + BigInt(n)), exact: (2n ** 53n + BigInt(n)) << 1074n })),
  fc
    .integer({ min: -5, max: 5 })
    .map((n) => ({ value: new Double(2 ** 53 + n), exact: exactDouble(2 ** 53 + n) })),
);

function exactDouble(number: number): bigint {
  let [scaled, shift] = [number, 0n];
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    shift += 1n;
  }
  return BigInt(scaled) << (1074n - shift);
}

describe('keys order as MongoDB orders values', () => {
  test('numbers of all types by exact value', () => {
    fc.assert(
      fc.property(stored, stored, (a, b) => {
        expect(order(keyOf(a.value), keyOf(b.value))).toBe(
          a.exact < b.exact ? -1 : a.exact > b.exact ? 1 : 0,
        );
      }),
      { numRuns: 5000 },
    );
  });

  test('strings by their bytes in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(order(keyOf(a), keyOf(b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
      { numRuns: 2000 },
    );
  });

  test('joined keys as the values one after another; turned round, backwards', () => {
    const value = fc.oneof(
      fc.string({ unit: fc.constantFrom('\0', '\u00ff', 'a', 'b') }),
      fc.integer(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.tuple(value, value), fc.tuple(value, value), ([a1, a2], [b1, b2]) => {
        const wanted = order(keyOf(a1), keyOf(b1)) || order(keyOf(a2), keyOf(b2));
        expect(order(keyOf(a1) + keyOf(a2), keyOf(b1) + keyOf(b2))).toBe(wanted);
        const turned = (x: unknown, y: unknown) => complement(keyOf(x)) + complement(keyOf(y));
        expect(order(turned(b1, b2), turned(a1, a2))).toBe(wanted);
      }),
      { numRuns: 5000 },
    );
  });

  test('a decimal has none: comparing it is refused rather than guessed', () => {
    expect(() => keyOf({ $numberDecimal: '1' })).not.toThrow();
    expect(() => valueKey({ type: 19, bytes: Buffer.alloc(16) })).toThrow(ServerError);
  });
});
