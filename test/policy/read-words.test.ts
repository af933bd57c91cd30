import { describe, expect, test } from 'vitest';
import { mendTypo } from '../../src/policy/mend-typo.ts';
import { readWords } from '../../src/policy/read-words.ts';
import { segmentWords } from '../../src/policy/segment-words.ts';

const plain = (text: string): string =>
  readWords(text)
    .words.map(({ text: word }) => word)
    .join(' ');

describe('what a reader sees', () => {
  test.each([
    ["Don't", 'dont'],
    ['do not', 'dont'],
    ['do, not', 'do not'],
    ["I'm", 'i am'],
    ['im', 'i am'],
    ["he'll", 'he will'],
    ["who's", 'who is'],
    ["mom's", 'moms'],
    ["m'envoyez", 'm envoyez'],
    ['n’écrivez', 'n ecrivez'],
    ['ARRÊT', 'arret'],
    ['señor', 'senor'],
    ['tex\u200bting f\u00adriends', 'texting friends'],
    ['$top', 'stop'],
    ['5t0p', 'stop'],
    ['s*t*o*p', 'stop'],
    ['s.t.o.p', 'stop'],
    ['s t o p t e x t i n g m e', 'stop texting me'],
    ['st op', 'stop'],
    ['pleeeease stoppp', 'please stop'],
    ['stoptextingme', 'stop texting me'],
    ['plz txt', 'please text'],
    ['wrong # pal', 'wrong number pal'],
    ['#5', 'number 5'],
    ['#stop', 'stop'],
    ['4get v2.0 $50 a+', '4get v2 0 50 a'],
    ['\u{1f6d1} now', 'stop now'],
    ['\ud800 stop \udc00', 'stop'],
  ])('%j → %s', (text, words) => {
    expect(plain(text)).toBe(words);
  });

  test('places point into the text that arrived', () => {
    const text = 'ok… \u200bdo NOT t\u0301ext';
    const { words } = readWords(text);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['ok', 'do NOT', 't\u0301ext']);
  });
});

describe('typing slips', () => {
  test.each([
    ['texring', 'texting'],
    ['unsubscrbie', 'unsubscribe'],
    ['unsbscribe', 'unsubscribe'],
    ['mesages', 'messages'],
    ['lawer', 'lawyer'],
    ['emergancy', 'emergency'],
    ['complant', 'complaint'],
  ])('%s → %s', (spelling, word) => {
    expect(mendTypo(spelling)).toBe(word);
  });

  test.each([
    'testing',
    'cancer',
    'contract',
    'falling',
    'manage',
    'compliant',
    'layer',
    'ab',
    'x'.repeat(40),
  ])('%s is itself', (word) => {
    expect(mendTypo(word)).toBeUndefined();
  });
});

describe('words run together', () => {
  test.each([
    ['donttextme', ['dont', 'text', 'me']],
    ['pleasestop', ['please', 'stop']],
    ['pareya', ['pare', 'ya']],
    ['tomorrow', undefined],
    ['callme', undefined],
    ['endless', undefined],
  ])('%s', (run, words) => {
    expect(segmentWords(run)).toEqual(words);
  });
});
