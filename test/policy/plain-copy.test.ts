import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneOf, phrases, pieces, shape } from '../../src/policy/phrase.ts';
import { plainCopy } from '../../src/policy/plain-copy.ts';
import { readTimes } from '../../src/policy/read-times.ts';

describe('plain copy', () => {
  const rows = [
    ['It’s “fine” – ok…', 'it\'s "fine" - ok...'],
    ['ＦＵＬＬ ｗｉｄｔｈ １９９ ＄', 'full width 199 $'],
    ['1\u200d9\u00ad9 dol\u200blars', '199 dollars'],
    ['Ünïcödé é è ñ ß', 'unicode e e n ss'],
    ['𝗕𝗼𝗹𝗱 ①②', 'bold 12'],
    ['٣٤ ５ ३', '34 5 3'],
    ['с\u0430sino d0llars guarant33d', 'casino dollars guaranteed'],
    ['SAVE20 3pm 5b b12', 'save20 3pm 5b b12'],
    ['H U R R Y up', 'hurry up'],
    ['a b c', 'a b c'],
    ['a \t\n  b', 'a b'],
    ['x\ud800y', 'x\ud800y'],
  ] as const;
  for (const [raw, plain] of rows) test(JSON.stringify(raw), () => expect(plainCopy(raw).plain).toBe(plain));
});

describe('numbers', () => {
  const rows: readonly (readonly [text: string, values: readonly number[]])[] = [
    ['199', [199]],
    ['1,299.50', [1299.5]],
    ['1.299,50', [1299.5]],
    ['1 299,50 €', [1299.5]],
    ['1 9 9 dollars', [199]],
    ['1-9-9', [199]],
    ['1.2k', [1200]],
    ['5 hundred', [500]],
    ['3:30', [3, 30]],
    ['two hundred and fifty', [250]],
    ['two and three', [2, 3]],
    ['one ninety-nine', [199]],
    ['nineteen ninety-nine', [1999]],
    ['five five five', [555]],
    ['treinta y cinco', [35]],
    ['dos mil trescientos', [2300]],
    ['quatre-vingt-dix-neuf', [99]],
    ['soixante et onze', [71]],
    ['mil gracias, once more, seize it', []],
    ['mil dólares', [1000]],
    ['veinte por ciento', [20]],
    ['someone, nobody, threefold', []],
  ];
  for (const [text, values] of rows) {
    test(text, () => expect(plainCopy(text).numbers.map(({ value }) => value)).toEqual(values));
  }
});

describe('times that are equal share a key', () => {
  const rows: readonly (readonly [a: string, b: string])[] = [
    ['3pm', '3 PM'],
    ['3 p.m.', '15:00'],
    ['3 de la tarde', '3 in the afternoon'],
    ['15h', '15:00'],
    ['half past 3', 'at 3:30'],
    ['quarter to 4', 'at 3:45'],
    ['noon', '12 pm'],
    ['midnight', '12 am'],
    ['Tues', 'martes'],
    ['lundi', 'Monday'],
    ['tmrw', 'mañana'],
    ['Nov 21', '11/21'],
    ['21 de noviembre', 'November 21st'],
    ['2026-11-21', '11/21/2026'],
    ['in half an hour', 'within 30 minutes'],
    ['en 20 minutos', 'in 20 mins'],
  ];
  for (const [a, b] of rows) {
    test(`${a} = ${b}`, () => {
      const [left, right] = [a, b].map((text) => readTimes(plainCopy(text)).flatMap(({ keys }) => keys));
      expect(left?.filter((key) => right?.includes(key))).not.toEqual([]);
    });
  }

  for (const text of [
    'at 5 Price Street',
    'Good morning',
    'más tarde',
    '512-555-0142',
    'unit 30',
    '30:99',
    'at 99',
  ]) {
    test(`${text} is no time`, () => expect(readTimes(plainCopy(text))).toEqual([]));
  }
});

test('every piece of the plain text leads back to whole characters of the raw one', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '😊',
      '\ud800',
      '\udc00',
      'é',
      'e\u0301',
      'ﬁ',
      '\ufdfa',
      'a b c d e',
      ' \n\n',
      '１',
      'd0g',
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 10 }), fc.nat(), fc.nat(), (parts, a, b) => {
      const raw = parts.join('');
      const { plain, rawSpan, sentences } = plainCopy(raw);
      const [from, to] = [a % (plain.length + 1), b % (plain.length + 1)].sort((x, y) => x - y);
      const { start, end } = rawSpan({ from: from ?? 0, to: to ?? 0 });
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(raw.length);
      for (const edge of [start, end]) {
        expect(/[\ud800-\udbff]/.test(raw.charAt(edge - 1)) && /[\udc00-\udfff]/.test(raw.charAt(edge))).toBe(
          false,
        );
      }
      for (const [i, sentence] of sentences.entries())
        expect(sentence.from).toBeGreaterThanOrEqual(sentences[i - 1]?.to ?? 0);
    }),
    { numRuns: 1000 },
  );
});

describe('phrase tables', () => {
  test('refuse a repeat without an end', () => {
    for (const source of ['a*', 'b+', 'c{2,}', '(d|e)+f']) {
      expect(() => shape(source), source).toThrow('unbounded');
      expect(() => phrases(source), source).toThrow('unbounded');
    }
    expect(shape('a\\*', 'b{2,9}').source).toBe('a\\*|b{2,9}');
  });

  test('one phrase a line, going on with |, with groups, blanks and numbers', () => {
    const table = phrases(`
      act (now
        |fast)
      ${oneOf('only|just')} N left
    `);
    const found = (text: string) => pieces(table, text).map(({ from, to }) => text.slice(from, to));
    expect(found('act now, act-fast, actnow, exact now, act slow')).toEqual(['act now', 'act-fast']);
    expect(found('only ## left')).toEqual(['only ## left']);
  });
});
