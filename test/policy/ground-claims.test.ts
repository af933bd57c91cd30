import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ungroundedClaims } from '../../src/policy/ground-claims.ts';
import { groundRows } from './ground-rows.ts';

const told = (text: string, sources: readonly string[]): string[] =>
  ungroundedClaims(text, sources).map(({ kind, words }) => `${kind} ${words}`);

describe('ungroundedClaims', () => {
  for (const { sources, text, ungrounded } of groundRows) {
    test(text, () => expect(told(text, sources)).toEqual(ungrounded));
  }
});

const piece = fc.constantFrom(
  ...[
    '$',
    '€',
    '199',
    '1 9 9',
    '3',
    ':30',
    ' pm',
    'at ',
    'in ',
    '%',
    'off',
    'one',
    'ninety-nine',
    'two',
    ' and ',
    'hundred',
    'dollars',
    'free',
  ],
  ...[
    'Maria',
    "O'Brien",
    "'s",
    'hi ',
    'Will',
    'B2B',
    'iPad',
    '李',
    'Ж',
    'é',
    'ç',
    '\u0301',
    '\u200d',
    '\ud800',
    '\udc00',
    '😊',
    '１',
    '٣',
  ],
  ...[
    'bit.ly/x',
    'a@b.co',
    'http://',
    '512-555-0142',
    '11/21',
    'Nov ',
    'tomorrow',
    'between 1 and 3 ',
    'this is ',
    ' at',
    '.',
    '?',
    ' ',
    '\n',
    ',',
    '-',
  ],
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(' ')),
);

test('a text bears out itself, alone or among other sources', () => {
  fc.assert(
    fc.property(anything, fc.array(anything, { maxLength: 3 }), (text, others) => {
      expect(told(text, [text])).toEqual([]);
      expect(told(text, [...others, text])).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test('more sources never make a claim worse', () => {
  fc.assert(
    fc.property(anything, anything, anything, (text, a, b) => {
      expect(told(text, [a, b]).length).toBeLessThanOrEqual(told(text, [a]).length);
    }),
    { numRuns: 1000 },
  );
});

test('an invented price, number, time or link is found in any borne-out text', () => {
  const sentences = fc
    .array(
      fc.constantFrom(
        'Maria wants a call.',
        'The leak is over the garage.',
        'Call her tomorrow at 3 PM.',
        'The budget is $500.',
        'It has 12 rooms?',
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join(' '));
  const inventions = fc
    .integer({ min: 600, max: 999_999 })
    .chain((amount) =>
      fc.constantFrom(
        ...[
          `It is $${amount}.`,
          `That is ${amount} dollars.`,
          `It costs ${amount}.`,
          `Son ${amount} pesos.`,
          `${amount}€`,
        ],
        ...[
          `There are ${amount} tiles.`,
          `${amount.toLocaleString('en-US')} roofs.`,
          `Code ${amount}`,
          `Save ${amount}%`,
        ],
        ...[
          'At 7:45 AM.',
          'Friday',
          'on Dec 2',
          'in 90 minutes',
          'See evil.io/x',
          'Zorblat said so.',
          'two million',
          'half off',
          'gratis',
        ],
      ),
    );
  fc.assert(
    fc.property(sentences, inventions, fc.boolean(), (text, invention, first) => {
      expect(told(text, [text])).toEqual([]);
      expect(told(first ? `${invention} ${text}` : `${text} ${invention}`, [text])).not.toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
