import { describe, expect, test } from 'vitest';
import type { Template } from '../../src/domain/template.ts';
import { templateFaults } from '../../src/policy/template-faults.ts';
import { measureText } from '../../src/sms/measure-text.ts';
import { settings } from '../support/settings.ts';

const { business, numbers, templates } = settings();
const use = { business, numbers: numbers.map(({ number }) => number), measure: measureText };
const [sound] = templates;
if (sound === undefined) throw new Error('the settings have a template');
const faults = (change: Partial<Template>) => templateFaults({ ...sound, ...change }, use);

describe('what stands against a template', () => {
  const cases: readonly { name: string; change: Partial<Template>; says: readonly (string | RegExp)[] }[] = [
    { name: 'nothing', change: {}, says: [] },
    {
      name: 'a token that nothing fills',
      change: { text: 'Hi {{frist_name|there}}, it is Acme.' },
      says: [/^{{frist_name}} is not a token/],
    },
    { name: 'a brace of its own', change: { text: 'Hi {first_name}, Acme here.' }, says: [/^has a brace/] },
    {
      name: 'no way out in a first text',
      change: { text: 'Hi {{first_name|there}}, Acme here about {{request_topic|your roof}}. May we call?' },
      says: ['This text has to say how to opt out.'],
    },
    {
      name: 'nobody says who writes',
      change: {
        purpose: 'reply',
        text: 'Thanks {{first_name|for writing}}. When is a good time to call you?',
      },
      says: ['The text does not say who writes. Name Acme Roofing.'],
    },
    {
      name: 'tied to the request only where the form told it',
      change: { text: 'Hi, Acme Roofing: {{request_topic|hello}}. Shall we ring? Reply STOP to opt out.' },
      says: [/^Nothing here shows .* \(Where the facts are missing\.\)$/],
    },
    {
      name: 'a promise, a price and a shortener',
      change: {
        purpose: 'reply',
        text: 'Acme Roofing here. We will be there tomorrow at 9 for $99: bit.ly/x. When may we call you?',
      },
      says: [/promises a time/, /is a price/, /hides where it leads/],
    },
    {
      name: 'three texts long',
      change: { text: `${sound.text} ${'We look at roofs. '.repeat(20)}` },
      says: [/^It leaves as 4 parts/],
    },
    {
      name: 'a token that its rules require',
      change: { requires: ['business'] },
      says: ['lacks the required token {{business}}'],
    },
    { name: 'its owner’s own approval', change: { approver: 'Dana' }, says: [/^is its owner/] },
  ];
  for (const { name, change, says } of cases)
    test(name, () => {
      const found = faults(change).map(({ fault }) => fault);
      expect(found).toHaveLength(says.length);
      says.forEach((said, index) => {
        if (typeof said === 'string') expect(found[index]).toBe(said);
        else expect(found[index]).toMatch(said);
      });
    });

  test('an open blank is told with the draft that it stands in, not here', () =>
    expect(
      faults({ text: 'Hi {{first_name}}, Acme here about your note. May we call? Reply STOP to opt out.' }),
    ).toEqual([]));

  test('while nobody knows whose copy it is, its form alone', () => {
    expect(templateFaults({ ...sound, text: 'Only $99!' }, undefined)).toEqual([]);
    expect(templateFaults({ ...sound, text: 'Hi {{x}}' }, undefined)).toHaveLength(1);
  });
});
