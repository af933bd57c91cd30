import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRedactions, readText, redact } from '../../src/policy/read-text.ts';

describe('numbers that must not be kept', () => {
  test.each([
    ['4111 1111 1111 1111', '[card ending 1111]'],
    ['pay with 4111-1111-1111-1111 pls', 'pay with [card ending 1111] pls'],
    ['4242424242424242 exp 12/28', '[card ending 4242] exp 12/28'],
    ['4242 4242 4242 4242 12 28', '[card ending 4242] 12 28'],
    ['amex 3782 822463 10005', 'amex [card ending 0005]'],
    ['5555.5555.5555.4444', '[card ending 4444]'],
    ['2223 0031 2200 3222', '[card ending 3222]'],
    ['6011000990139424', '[card ending 9424]'],
    ['3566 0020 2036 0505', '[card ending 0505]'],
    ['3056 930902 5904', '[card ending 5904]'],
    ['6200 0000 0000 0005', '[card ending 0005]'],
    ['ss# 219 09 9999', 'ss# [SSN ending 9999]'],
    ['my ss no. is 219099999', 'my ss no. is [SSN ending 9999]'],
    ['４２４２４２４２４２４２４２４２', '[card ending 4242]'],
    ['4242\u200b4242\u200b4242\u200b4242', '[card ending 4242]'],
    ['4242\n4242\n4242\n4242', '[card ending 4242]'],
    ['call 415 555 0132 then 4111111111111111', 'call 415 555 0132 then [card ending 1111]'],
    ['two: 4111111111111111, 5555555555554444', 'two: [card ending 1111], [card ending 4444]'],
    ['123-45-6789', '[SSN ending 6789]'],
    ['my social is 219 09 9999', 'my social is [SSN ending 9999]'],
    ['ssn 219099999', 'ssn [SSN ending 9999]'],
    ['mi seguro social es 219-09-9999', 'mi seguro social es [SSN ending 9999]'],
    ['ITIN 912-78-1234', 'ITIN [SSN ending 1234]'],
    ['assurance sociale 130 692 544', 'assurance sociale [SSN ending 2544]'],
  ])('%s', (text, kept) => {
    expect(redact(text)).toBe(kept);
  });
});

describe('numbers that are something else', () => {
  test.each([
    '4111 1111 1111 1112',
    'call me at 415-555-0132',
    '+1 (415) 555-0132',
    'tracking 9400111899223197428490',
    '1Z999AA10123456784',
    'zip 94105-1234',
    'order 219099999',
    '000-12-3456',
    '666-12-3456',
    '912-12-3456',
    '123-00-6789',
    '123-45-0000',
    '$1,234.56 on 12/05/2026',
    '7 1 9 3',
    'the boss number 219 09 9999',
    '3056 930902 59045',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
    expect(findRedactions(text)).toEqual([]);
  });
});

test('the reading names places, kinds and what to show', () => {
  const text = 'card 4111111111111111';
  expect(readText(text).redactions).toEqual([
    { start: 5, end: 21, kind: 'card', shown: '[card ending 1111]' },
  ]);
  expect(readText(text).topics.map(({ topic }) => topic)).toContain('sensitive_pii');
});

test('a number that was taken out is a topic, whatever the words around it', () => {
  for (const text of ['run it on 4242424242424242', '5555.5555.5555.4444', '219-09-9999'])
    expect(readText(text).topics).toMatchObject([
      { topic: 'sensitive_pii', words: redact(text).match(/\[.*]/)?.[0] },
    ]);
});

test('words of a reading carry no card number, even one that they only touch', () => {
  const reading = readText('stop texting me 4111 1111 1111 1111, my visa 5555 5555 5555 4444 was used');
  const said = [reading.words, ...reading.topics.map(({ words }) => words)].join(' ');
  expect(said).not.toMatch(/\d{5}|\d{4} \d{4}/);
});

const luhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) %
    10 ===
  0;

const isCard = (digits: string): boolean =>
  digits.length >= 13 &&
  digits.length <= 19 &&
  /^(?:4|5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|3[47]|6011|64[4-9]|65)/.test(digits) &&
  luhn(digits);

const cardNumber = fc
  .tuple(
    fc.constantFrom('4', '51', '2221', '2720', '34', '37', '6011', '644', '65'),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 15, maxLength: 15 }),
    fc.constantFrom(13, 15, 16, 19),
  )
  .map(([prefix, digits, length]) => {
    const body = `${prefix}${digits.join('')}0000`.slice(0, length - 1);
    const check = [...'0123456789'].find((digit) => luhn(body + digit)) ?? '0';
    return body + check;
  });

const separated = (digits: string, separators: readonly string[]): string =>
  [...digits]
    .map(
      (digit, at) =>
        (at > 0 && at % 4 === 0 ? (separators[(at / 4 - 1) % separators.length] ?? '') : '') + digit,
    )
    .join('');

test('no text keeps a card number, whatever stands around it', () => {
  fc.assert(
    fc.property(
      cardNumber,
      fc.array(fc.constantFrom('', ' ', '-', '.'), { minLength: 1, maxLength: 4 }),
      fc.stringMatching(/^[a-zA-Z ,.$!?\n-]{0,30}$/),
      fc.stringMatching(/^[a-zA-Z ,.$!?\n-]{0,30}$/),
      (digits, separators, before, after) => {
        const kept = redact(`${before} ${separated(digits, separators)} ${after}`);
        expect(kept).toContain(digits.slice(-4));
        for (const run of kept.matchAll(/\d(?:[ .-]?\d)+/g))
          expect(isCard(run[0].replace(/\D/g, ''))).toBe(false);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('redacting twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9 .\-a-z]{0,80}$/), (text) => {
      const once = redact(text);
      expect(redact(once)).toBe(once);
    }),
    { numRuns: 2_000 },
  );
});
