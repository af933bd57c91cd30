import { describe, expect, test } from 'vitest';
import { dropExcepted } from '../../src/policy/drop-excepted.ts';
import { findPhrases } from '../../src/policy/find-phrases.ts';
import { compilePhrases } from '../../src/policy/phrase-book.ts';
import { readWords } from '../../src/policy/read-words.ts';

const saidIn = (phrase: string, text: string, classes: Record<string, string> = {}): string[] => {
  const { words, edges } = readWords(text);
  const book = compilePhrases([{ means: 'it', say: phrase }], classes);
  return findPhrases(book, words, edges).map(({ from, to }) =>
    text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0),
  );
};

describe('what a phrase matches', () => {
  const cases: readonly [phrase: string, text: string, said: string[]][] = [
    ['stop texting', 'Stop texting me', ['Stop texting']],
    ['stop texting', 'stop, texting is fine', []],
    ['stop texting', 'stop. Texting is fine', []],
    ['stop texting', 'please STOP\ntexting', ['STOP\ntexting']],
    ['stop texting', 'stop fucking texting', ['stop fucking texting']],
    ['stop|quit me', 'quit me', ['quit me']],
    ['wrong_number|no', 'wrong number', ['wrong number']],
    ['stop please? me', 'stop me', ['stop me']],
    ['stop *2 me', 'stop the darn me', ['stop the darn me']],
    ['stop *2 me', 'stop one two three me', []],
    ['stop *2 me', 'stop it. me', []],
    ['stop *2 me', 'stop it, me', ['stop it, me']],
    ['stop ~ me', 'stop bothering me', ['stop bothering me']],
    ['stop ~ me', 'stop me', []],
    ['cancel* it', 'cancelling it', ['cancelling it']],
    ['at #', 'at 5pm', ['at 5pm']],
    ['< stop >', 'ok, stop please', ['stop']],
    ['< stop >', 'the bus stop is here', []],
    ['^ stop $', 'hey stop thanks', ['stop']],
    ['^ stop $', 'I said stop', []],
  ];
  test.each(cases)('%s in %j', (phrase, text, said) => {
    expect(saidIn(phrase, text)).toEqual(said);
  });

  test('classes may name classes, lines may be remarks or go on', () => {
    const classes = { quit: 'stop quit', end: '@quit end' };
    expect(saidIn(' // a remark\n @end|\n  halt now', 'halt now', classes)).toEqual(['halt now']);
    expect(saidIn('@end now', 'quit now', classes)).toEqual(['quit now']);
  });

  test('a slip in a table does not pass in silence', () => {
    expect(() => saidIn('@nobody', 'x')).toThrow('no word class is called `@nobody`');
    expect(() => saidIn('stop  me', 'x')).toThrow('empty element');
    expect(() => saidIn('stop *12 me', 'x')).toThrow('`*12` is no gap');
    expect(() => saidIn('stop >|*1 me', 'x')).toThrow('`*1` is no gap');
    expect(() => saidIn(' stop it\n   now', 'x')).toThrow('goes on after a line without `|`: now');
  });
});

describe('exceptions', () => {
  const book = compilePhrases(
    [
      { means: 'yes', say: 'stop texting me\ntold you dont text me\ndont text me' },
      { means: 'no', say: 'stop by\nyou dont text' },
    ],
    {},
  );
  const standing = (text: string): string[] => {
    const { words, edges } = readWords(text);
    return dropExcepted(
      findPhrases(book, words, edges),
      (exception, phrase) => exception === 'no' && phrase === 'yes',
    )
      .filter(({ means }) => means === 'yes')
      .map(({ from, to }) =>
        words
          .slice(from, to)
          .map(({ text: word }) => word)
          .join(' '),
      );
  };

  test.each([
    ['stop by, stop texting me', ['stop texting me']],
    ['you dont text me', []],
    ['i told you dont text me', ['told you dont text me']],
  ])('%s', (text, left) => {
    expect(standing(text)).toEqual(left);
  });
});
