import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureText } from '../../src/sms/measure-text.ts';

const sample =
  "Hi Maria, it's Dana at Acme Roofing. We got your note about the leak. When is a good time to call you? Reply STOP to opt out.";

const rows = [
  { name: 'nothing', text: '', characters: 0, segments: 0, capacity: 160, forcing: [] },
  {
    name: '"125 of 160" of the edit modal',
    text: sample,
    characters: 125,
    segments: 1,
    capacity: 160,
    forcing: [],
  },
  {
    name: 'one full GSM part',
    text: 'x'.repeat(160),
    characters: 160,
    segments: 1,
    capacity: 160,
    forcing: [],
  },
  {
    name: 'one more is two joined parts',
    text: 'x'.repeat(161),
    characters: 161,
    segments: 2,
    capacity: 306,
    forcing: [],
  },
  { name: 'third part', text: 'x'.repeat(307), characters: 307, segments: 3, capacity: 459, forcing: [] },
  {
    name: 'escaped signs cost two',
    text: '€'.repeat(80),
    characters: 80,
    segments: 1,
    capacity: 80,
    forcing: [],
  },
  { name: 'é è ñ ü are GSM letters', text: 'éèñü', characters: 4, segments: 1, capacity: 160, forcing: [] },
  {
    name: 'á í force UCS-2, named once each',
    text: 'á í á',
    characters: 5,
    segments: 1,
    capacity: 70,
    forcing: ['á', 'í'],
  },
  {
    name: 'one full UCS-2 part',
    text: 'á'.repeat(70),
    characters: 70,
    segments: 1,
    capacity: 70,
    forcing: ['á'],
  },
  {
    name: 'an emoji is one character of two units',
    text: '😊',
    characters: 1,
    segments: 1,
    capacity: 69,
    forcing: ['😊'],
  },
  {
    name: 'a family is one character of eight',
    text: '👨‍👩‍👧',
    characters: 1,
    segments: 1,
    capacity: 63,
    forcing: ['👨‍👩‍👧'],
  },
  {
    name: 'a lone surrogate',
    text: 'a\ud800b',
    characters: 3,
    segments: 1,
    capacity: 70,
    forcing: ['\ud800'],
  },
  { name: 'line breaks of Windows', text: 'a\r\nb', characters: 4, segments: 1, capacity: 160, forcing: [] },
] as const;

describe('measureText', () => {
  for (const { name, text, ...expected } of rows) {
    test(name, () => expect(measureText(text)).toMatchObject(expected));
  }

  test('one press swaps curly quotes for straight ones when that saves a part', () => {
    const text = `It’s Dana. ${'x'.repeat(100)}`;
    expect(measureText(text).cheaper).toEqual({ text: text.replace('’', "'"), segments: 1 });
  });

  test('a swap that saves nothing is not offered', () => {
    expect(measureText('It’s Dana').cheaper).toBeUndefined();
    expect(measureText(`“${'😊'.repeat(70)}”`).cheaper).toBeUndefined();
  });

  test('dropping accents is offered apart, and keeps those that GSM-7 has', () => {
    const measure = measureText(`¿Cuándo está? ¡Mañana! É ${'x'.repeat(80)}`);
    expect(measure.cheaper).toBeUndefined();
    expect(measure.withoutAccents).toEqual({
      text: `¿Cuando esta? ¡Mañana! É ${'x'.repeat(80)}`,
      segments: 1,
    });
  });

  test('a decomposed é is composed by the press, not stripped', () => {
    expect(measureText(`e\u0301${'x'.repeat(90)}`).cheaper).toEqual({
      text: `é${'x'.repeat(90)}`,
      segments: 1,
    });
  });

  test('marks piled on one letter are still billed', () => {
    expect(measureText(`a${'\u0301'.repeat(500)}`)).toMatchObject({ characters: 1, segments: 8 });
  });

  test('far beyond what can be sent it still counts', () => {
    expect(measureText('x'.repeat(15_300))).toMatchObject({
      characters: 15_300,
      segments: 100,
      encoding: 'GSM-7',
    });
    expect(measureText('á'.repeat(6_700))).toMatchObject({
      characters: 6_700,
      segments: 100,
      forcing: ['á'],
    });
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom('\ud800', '\udc00', '€', '’', 'á', 'é', '\u0301', '😊', '\u200d', '\r\n', 'x', ' '),
        { maxLength: 400 },
      )
      .map((parts) => parts.join('')),
  );

  test('total, and no rewriting ever costs more parts', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { characters, segments, capacity, cheaper, withoutAccents } = measureText(text);
        expect(capacity).toBeGreaterThanOrEqual(characters);
        for (const rewritten of [cheaper, withoutAccents]) {
          if (rewritten === undefined) continue;
          expect(rewritten.segments).toBeLessThan(segments);
          expect(measureText(rewritten.text).segments).toBe(rewritten.segments);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('plain letters up to the capacity stay within the parts', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { characters, segments, capacity } = measureText(text);
        const filled = measureText(`${text} ${'x'.repeat(Math.max(0, capacity - characters - 1))}`);
        if (capacity > characters && segments > 0) expect(filled.segments).toBe(segments);
      }),
      { numRuns: 300 },
    );
  });
});
