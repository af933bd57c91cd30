import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPhrases } from '../../src/policy/find-phrases.ts';
import { readText, redact } from '../../src/policy/read-text.ts';
import { readWords } from '../../src/policy/read-words.ts';
import { revocationBook } from '../../src/policy/revocation-phrases.ts';
import { topicBook } from '../../src/policy/topic-phrases.ts';

const anyText = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
);

test('any string gives a reading, the same one twice, with offsets inside the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = readText(text);
      expect(readText(text)).toEqual(reading);
      for (const { start, end } of reading.redactions) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
      if (reading.revocation !== 'none') expect(reading.words).toBeDefined();
      redact(text);
    }),
    { numRuns: 3_000 },
  );
});

const keywords = [
  'stop',
  'stopall',
  'stop all',
  'unsubscribe',
  'cancel',
  'end',
  'quit',
  'revoke',
  'opt out',
  'optout',
  'opt me out',
  'remove',
  'remove me',
  'alto',
  'pare',
  'paren',
  'parar',
  'detener',
  'cancelar',
  'baja',
  'basta',
  'no mas',
  'desuscribir',
  'arret',
  'arrête',
  'arretez',
  'desabonner',
] as const;

const shout = fc.constantFrom(
  (word: string) => word,
  (word: string) => word.toUpperCase(),
  (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
  (word: string) => [...word].map((letter, at) => (at % 2 ? letter.toUpperCase() : letter)).join(''),
);
const edge = fc.stringMatching(/^[ .!,"'()\n*~-]{0,6}$/);
const courtesy = fc.constantFrom('', ' please', ' pls', ' thanks', ' por favor', ' merci', ' thank you');

test('letter case, punctuation, spacing and courtesy never weaken a keyword', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...keywords),
      shout,
      edge,
      edge,
      courtesy,
      (word, say, before, after, kind) => {
        expect(readText(`${before}${say(word)}${kind}${after}`).revocation).toBe('revoke');
      },
    ),
    { numRuns: 3_000 },
  );
});

const phrases = [
  'stop texting me',
  'please stop messaging me',
  'quit contacting me',
  "don't text me",
  'do not message this number',
  'never contact me again',
  'take me off your list',
  'remove my number',
  'no more texts',
  'lose my number',
  'leave me alone',
  'unsubscribe me',
  'I revoke my consent',
  'wrong number',
  'no me escriban',
  'dejen de mandarme mensajes',
  'quítenme de la lista',
  'quiero darme de baja',
  'ya no quiero mensajes',
  'número equivocado',
  "arrêtez de m'écrire",
  'ne me contactez plus',
  'retirez-moi de votre liste',
] as const;

const talk = fc.constantFrom(
  'The roof looks great.',
  'We are at 5 Elm Street!',
  'Thanks for coming by yesterday.',
  'How much was it again?',
  'I am in a meeting until noon.',
  'My dog got out, lol.',
  'Can you stop by at 5?',
  'I need to cancel my appointment on Friday.',
  'Call me about the invoice.',
  'Gracias por todo.',
  'El techo quedó bien.',
  'Merci pour hier.',
  'Je suis au travail.',
);

test('talk around a revoking phrase never makes it nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...phrases),
      fc.array(talk, { maxLength: 3 }),
      fc.array(talk, { maxLength: 3 }),
      (phrase, before, after) => {
        const text = [...before, `${phrase}.`, ...after].join(' ');
        expect(readText(text).revocation, text).toBe('revoke');
      },
    ),
    { numRuns: 2_000 },
  );
});

describe('work grows with the text, not faster', () => {
  const unit = [
    'stop by ',
    "don't stop texting me ",
    'stop stop stop ',
    'a',
    's t o p ',
    '4111 1111 ',
    'card charge payment i never ',
    '"Liked “',
    'f***ing ',
    'p-l-e-a-s-e ',
    'please just now all ',
    '$t0p ',
    "m'n'd'l'",
    '\u200b',
    'é',
    '> \n',
    'stooooooop',
    'unsubscrib ',
  ];
  test.each(unit)('%j repeated', (piece) => {
    const found = (times: number): number => {
      const { words, edges } = readWords(piece.repeat(times));
      return (
        words.length +
        findPhrases(revocationBook, words, edges).length +
        findPhrases(topicBook, words, edges).length
      );
    };
    const small = found(400);
    expect(found(800)).toBeLessThanOrEqual(small * 2.2 + 50);
    expect(() => readText(piece.repeat(Math.ceil(100_000 / piece.length)))).not.toThrow();
  });
});
