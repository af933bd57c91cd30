import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamp, escapeButTokens, inMarkup, pieces } from '../../src/slack/text.ts';
import { isOwnMarkup } from './support/block-schema.ts';

describe('words of a lead in a line of markup', () => {
  const rows = [
    ['<!channel>', '&lt;!channel&gt;'],
    ['*bold* _it_ ~no~ `code`', '∗bold∗ ＿it＿ ∼no∼ ˋcodeˋ'],
    ['a\r\nb\u2028c', 'a b c'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['\ud83d', '\ufffd'],
    ['AT&T', 'AT&amp;T'],
  ] as const;
  for (const [input, out] of rows) test(JSON.stringify(input), () => expect(inMarkup(input)).toBe(out));

  test('never hold a token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(isOwnMarkup(inMarkup(words))).toBe(true);
      }),
    );
  });
});

test('sentences of ours keep their own tokens and nothing else', () => {
  expect(escapeButTokens('<@U-DANA> & <b> sent this <!date^1^{time}|1 PM>, <!channel>')).toBe(
    '<@U-DANA> &amp; &lt;b&gt; sent this <!date^1^{time}|1 PM>, &lt;!channel&gt;',
  );
});

describe('cutting', () => {
  test('between characters, with an ellipsis', () => {
    expect(clamp('short', 5)).toBe('short');
    expect(clamp('longer than that', 10)).toBe('longer th…');
    expect(clamp('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 15)).toBe('👨‍👩‍👧‍👦…');
  });

  test('pieces hold everything and fit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 20, max: 60 }),
        (words, most) => {
          const parts = pieces(words, most);
          expect(parts.every((part) => part.length <= most)).toBe(true);
          // Nothing but blanks may be missing.
          expect(parts.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
        },
      ),
    );
  });
});
