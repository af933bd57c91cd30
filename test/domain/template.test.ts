import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTemplate } from '../../src/domain/check-template.ts';
import { extractTokens, fillTemplate, isReviewDue, type Template } from '../../src/domain/template.ts';

const text = "Hi {{first_name|there}}, it's {{rep|Dana}} at {{business}}.";

describe('fillTemplate', () => {
  const rows = [
    {
      name: 'values',
      values: { first_name: 'Maria', rep: 'Lee', business: 'Acme' },
      text: "Hi Maria, it's Lee at Acme.",
      used: ['first_name', 'rep', 'business'],
      missing: [],
    },
    {
      name: 'fallbacks',
      values: { business: 'Acme' },
      text: "Hi there, it's Dana at Acme.",
      used: ['business'],
      missing: [],
    },
    {
      name: 'no value, no fallback: the token stays, for everybody to see',
      values: {},
      text: "Hi there, it's Dana at {{business}}.",
      used: [],
      missing: ['business'],
    },
    {
      name: 'a value is never expanded again',
      values: { first_name: '{{business}}', business: 'Acme' },
      text: "Hi {{business}}, it's Dana at Acme.",
      used: ['first_name', 'business'],
      missing: [],
    },
    {
      name: 'nor read as a replacement pattern',
      values: { first_name: '$& $1', business: 'Acme' },
      text: "Hi $& $1, it's Dana at Acme.",
      used: ['first_name', 'business'],
      missing: [],
    },
    {
      name: 'a value stays on its line',
      values: { first_name: ' Maria\n\nR.\u202e ', business: 'Acme' },
      text: "Hi Maria R., it's Dana at Acme.",
      used: ['first_name', 'business'],
      missing: [],
    },
    {
      name: 'inherited properties are no values',
      values: Object.create({ business: 'Evil' }),
      text: "Hi there, it's Dana at {{business}}.",
      used: [],
      missing: ['business'],
    },
  ] as const;
  for (const { name, values, ...expected } of rows) {
    test(name, () => expect(fillTemplate({ text }, values)).toEqual(expected));
  }

  for (const nobody of [
    '',
    '  ',
    'Unknown',
    'UNKNOWN',
    '(unknown)',
    ' n/a ',
    'N/A.',
    '-',
    '—',
    '???',
    '\u200b',
    '😊',
    'null',
    'undefined',
    'Not provided',
    'Desconocido',
    'sin nombre',
    'Inconnu',
  ]) {
    test(`${JSON.stringify(nobody)} counts as missing`, () => {
      expect(fillTemplate({ text }, { first_name: nobody, business: nobody })).toMatchObject({
        text: "Hi there, it's Dana at {{business}}.",
        missing: ['business'],
      });
    });
  }

  for (const somebody of ['Na', 'Null-Smith', 'Al', 'José', '李', 'Nan Unknowne', 'X Æ', "D'Arcy"]) {
    test(`${somebody} is a name`, () => {
      expect(fillTemplate({ text: '{{first_name}}' }, { first_name: somebody })).toMatchObject({
        text: somebody,
        missing: [],
      });
    });
  }

  test('any values: nothing of them is expanded, and missing tells exactly what is left', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{{business}}', '{{rep|x}}', '$&', 'Unknown'),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('first_name', 'rep', 'business'), value), (values) => {
        const filled = fillTemplate({ text: '{{first_name}}' }, values);
        const { first_name: own } = values;
        if (filled.missing.length > 0) expect(filled.text).toBe('{{first_name}}');
        else
          expect(
            own
              ?.replace(/[\p{Cc}\s]+/gu, ' ')
              .replace(/(?!\u200d)\p{Cf}/gu, '')
              .trim(),
          ).toBe(filled.text);
      }),
    );
  });
});

test('extractTokens gives names, fallbacks and exact places', () => {
  const tokens = extractTokens('😊 {{ first_name | there }} {{Business}} {{x}');
  expect(tokens).toEqual([{ name: 'first_name', fallback: 'there', start: 3, end: 27 }]);
});

const sound: Template = {
  name: 'first-confirmation',
  version: 2,
  purpose: 'first',
  language: 'en',
  text,
  owner: 'U1',
  approver: 'U2',
  locked: true,
  reviewBy: '2027-05-01',
  requires: ['business'],
};

describe('checkTemplate', () => {
  test('a sound one has no fault', () => expect(checkTemplate(sound)).toEqual([]));

  const { approver: _, ...unapproved } = sound;
  const rows: readonly { readonly name: string; readonly template: Template; readonly path: string }[] = [
    { name: 'a name with blanks', template: { ...sound, name: 'First text' }, path: 'name' },
    { name: 'version zero', template: { ...sound, version: 0 }, path: 'version' },
    { name: 'half a version', template: { ...sound, version: 1.5 }, path: 'version' },
    { name: 'no words', template: { ...sound, text: ' ', requires: [] }, path: 'text' },
    { name: 'too many words', template: { ...sound, text: `{{business}}${'x'.repeat(1600)}` }, path: 'text' },
    { name: 'nobody owns it', template: { ...sound, owner: '-' }, path: 'owner' },
    { name: 'locked without approver', template: unapproved, path: 'approver' },
    { name: 'approved by its owner', template: { ...sound, approver: 'U1' }, path: 'approver' },
    { name: 'no such day', template: { ...sound, reviewBy: '2027-02-30' }, path: 'reviewBy' },
    { name: 'not a date', template: { ...sound, reviewBy: 'May' }, path: 'reviewBy' },
    { name: 'a required token is gone', template: { ...sound, text: 'Hi' }, path: 'text' },
    { name: 'an open token', template: { ...sound, text: '{{business}} {{first_name' }, path: 'text' },
    {
      name: 'a token in capitals',
      template: { ...sound, text: '{{business}} {{First Name}}' },
      path: 'text',
    },
    { name: 'a token in a token', template: { ...sound, text: '{{business}} {{a|{{b}}}}' }, path: 'text' },
    {
      name: 'two fallbacks for one token',
      template: { ...sound, text: '{{business}} {{a|x}} {{a|y}}' },
      path: 'text',
    },
    {
      name: 'a fallback that says nothing',
      template: { ...sound, text: '{{business}} {{a|Unknown}}' },
      path: 'text',
    },
  ];
  for (const { name, template, path } of rows) {
    test(name, () => expect(checkTemplate(template).map((fault) => fault.path)).toEqual([path]));
  }
});

test('the review date counts until its end', () => {
  const on = (iso: string) => isReviewDue(sound, Date.parse(iso));
  expect([on('2027-05-01T23:59:59Z'), on('2027-05-02T00:00:00Z')]).toEqual([false, true]);
  expect(isReviewDue({}, Date.parse('2099-01-01'))).toBe(false);
});
