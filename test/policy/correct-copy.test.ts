import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctCopy } from '../../src/policy/correct-copy.ts';
import { anyText, idsOf, review } from './copy-world.ts';

describe('correctCopy', () => {
  const rows = [
    [
      "Hi Maria. It's $199. Reply STOP to opt out.",
      'en',
      'Hi Maria. When is a good time to call you? Reply STOP to opt out.',
    ],
    ["Which roof? It's $199.", 'en', 'Which roof? We can go over that on a call.'],
    ["It's $199. It's $250.", 'en', 'When is a good time to call you?'],
    ['Hola. Cuesta 199 dólares.', 'es', 'Hola. ¿A qué hora le llamamos?'],
    ['Bonjour. Ça coûte 120 euros.', 'fr', 'Bonjour. Quel moment vous convient pour un appel ?'],
    ["I'll be there at 3.\nThanks", 'en', 'When is a good time to call you?\nThanks'],
    ['Hello!! Really??', 'en', 'Hello! Really?'],
    ['Hi. CALL US SOON PLEASE.', 'en', 'Hi. Call us soon please.'],
    // One capital before letters that have none is no shouting; softened, it would be the same again.
    ['Hi. A漢字漢字 is fine. ΑΒΓΔΕ漢字 too.', 'en', 'Hi. A漢字漢字 is fine. Αβγδε漢字 too.'],
    ['Hi there. Act now!', 'en', 'Hi there.'],
    ['Are you there? Is a call ok?', 'en', 'Are you there?'],
  ] as const;
  for (const [text, language, mended] of rows) {
    test(text, () => expect(mendAll(text, language)).toBe(mended));
  }

  test('adds the opt-out line that is due', () => {
    const due = { optOutLineDue: true } as const;
    const [finding] = review('Got it.', due);
    const mended = finding && correctCopy('Got it.', finding, 'en');
    expect(mended).toBe('Got it. Reply STOP to opt out.');
    expect(idsOf(mended ?? '', due)).toEqual([]);
  });

  test('leaves to the author what only the author can mend', () => {
    const [finding] = review('See www.example.com');
    expect(finding && correctCopy('See www.example.com', finding, 'en')).toBeUndefined();
  });

  const mendable = /^(?:price|discount|promise|asks|pressure|many|shouting|repeated)/;
  const mendAll = (text: string, language: 'en' | 'es' | 'fr'): string => {
    let mended = text;
    for (let press = 0; press < 60; press++) {
      const finding = review(mended, { language }).find(({ id }) => mendable.test(id));
      if (finding === undefined) break;
      mended = correctCopy(mended, finding, language) ?? mended;
    }
    return mended;
  };

  test('pressing on ends with nothing mendable left, for any text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'es', 'fr'), (text, language) => {
        expect(idsOf(mendAll(text, language), { language }).filter((id) => mendable.test(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
