import { BSON } from 'bson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, plainJson, plainObject } from '../../src/store/canonical-json.ts';

describe('canonical JSON', () => {
  test.each([
    [
      'members by code unit, not by insertion or number',
      { b: 1, 10: 2, 9: 3, a: 4 },
      '{"10":2,"9":3,"a":4,"b":1}',
    ],
    ['upper case first, accents last', { é: 1, a: 2, Z: 3 }, '{"Z":3,"a":2,"é":1}'],
    ['order inside', { a: { c: 1, b: [{ z: 1, y: 2 }] } }, '{"a":{"b":[{"y":2,"z":1}],"c":1}}'],
    ['empty ones', { a: [], b: {}, c: '' }, '{"a":[],"b":{},"c":""}'],
    [
      'numbers as ECMAScript writes them',
      [1e21, 1e-7, 0.1, -0, 2 ** 53],
      '[1e+21,1e-7,0.1,0,9007199254740992]',
    ],
    ['control characters and quotes', ['\u0000\n"\\'], '["\\u0000\\n\\"\\\\"]'],
    ['emoji and right-to-left as they are', ['🙂', 'مرحبا'], '["🙂","مرحبا"]'],
  ])('%s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test.each([
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a date', new Date(0)],
    ['a big integer', 1n],
    ['undefined', undefined],
    ['an id of the store', new BSON.ObjectId()],
  ])('%s is never hashed as if it were something else', (_, value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });
});

describe('plain JSON', () => {
  test('leaves out what is undefined and mends half surrogates, in keys too', () => {
    expect(plainObject({ a: undefined, b: { c: undefined }, 'k\ud83d': 'v\ude00' })).toEqual({
      b: {},
      'k\ufffd': 'v\ufffd',
    });
  });

  test('has no negative zero', () => {
    expect(Object.is(plainJson(-0), 0)).toBe(true);
  });

  test.each([
    ['a number that is none', { text: { at: Number.NaN } }, '$.text.at'],
    ['a list item', { list: [1, { when: new Date() }] }, '$.list[1].when'],
    ['a function', { f: () => 1 }, '$.f'],
    ['a hole in a list', { list: [undefined] }, '$.list[0]'],
    ['a prototype', JSON.parse('{"a":{"__proto__":1}}'), '$.a'],
  ])('refuses %s and names its path', (_, value, path) => {
    expect(() => plainObject(value)).toThrow(path);
  });
});

// BSON ends a member's name at NUL; our names are our own.
const fieldName = fc.oneof(
  fc.string({ maxLength: 6 }).filter((name) => !name.includes('\0') && name !== '__proto__'),
  fc.constantFrom('10', '9', 'é', '$set', 'a.b', 'Z', 'constructor'),
);

/** Everything a text, a form or a carrier may hand us: halves of emoji, NULs, deep and empty things, huge numbers. */
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
    fc.constantFrom('🙂', 'שלום', 'مرحبا', '\u0000', '\ud83d', '\ude00', '\u202eabc', ''),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.maxSafeInteger(),
    fc.constantFrom(-0, 0, 2 ** 31, 2 ** 32, 2 ** 53, -(2 ** 53), 5e-324, 1.7976931348623157e308),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fieldName, tie('value'), { maxKeys: 4 }),
  ),
})).value;

test('the hash of what is written is the hash of what is read back', () => {
  fc.assert(
    fc.property(fc.dictionary(fieldName, anyValue, { maxKeys: 5 }), (value) => {
      const written = plainObject(value);
      const read = BSON.deserialize(BSON.serialize(written));
      expect(canonicalJson(read)).toBe(canonicalJson(written));
      expect(plainJson(read)).toEqual(written);
    }),
    { numRuns: 2_000 },
  );
});
