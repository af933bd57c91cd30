import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedBy } from '../../src/policy/asked-by.ts';

describe('what our text asks', () => {
  const cases = [
    ['When is a good time to call you? Reply STOP to opt out.', 'time', 'When is a good time to call you?'],
    ['Thanks! What day works for a call?', 'time', 'What day works for a call?'],
    ['Acme here. Shall we call you about it?', 'yes-no', 'Shall we call you about it?'],
    ['Is it the roof or the gutters?', 'choice', 'Is it the roof or the gutters?'],
    ['Which one? Reply 1 for roof, 2 for gutters?', 'choice', 'Reply 1 for roof, 2 for gutters?'],
    ['Do you want us to stop texting you?', 'opt-out-check', 'Do you want us to stop texting you?'],
    ['Did you mean to stop our messages?', 'opt-out-check', 'Did you mean to stop our messages?'],
    ['Can we stop by to look at it?', 'yes-no', 'Can we stop by to look at it?'],
    ['¿A qué hora le llamamos? Responda STOP para no recibir mensajes.', 'time', '¿A qué hora le llamamos?'],
    ['¿Quiere que dejemos de escribirle?', 'opt-out-check', '¿Quiere que dejemos de escribirle?'],
    ['¿Le llamamos?', 'yes-no', '¿Le llamamos?'],
    [
      'Voulez-vous que nous arrêtions de vous écrire ?',
      'opt-out-check',
      'Voulez-vous que nous arrêtions de vous écrire ?',
    ],
    ['Quel moment vous convient ?', 'time', 'Quel moment vous convient ?'],
  ] as const;
  for (const [body, kind, question] of cases)
    test(body, () => expect(askedBy(body)).toEqual({ kind, question }));

  test('nothing, when it asks nothing', () => {
    expect(askedBy('Thanks, we got it. Reply STOP to opt out.')).toBeUndefined();
    expect(askedBy('')).toBeUndefined();
  });

  test('total: any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        const asked = askedBy(body);
        if (asked) expect(body).toContain(asked.question);
      }),
    );
  });
});
