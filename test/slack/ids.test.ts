import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardMetadata, readMark } from '../../src/slack/card-key.ts';
import { choiceValue, readChoice, readRef, refValue } from '../../src/slack/ids.ts';
import { limits } from '../../src/slack/limits.ts';

const id = fc.stringMatching(/^[\w:.@+-]{1,40}$/);

describe('what buttons carry', () => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(id, id, fc.nat(), fc.nat(), (contact, draft, version, basis) => {
        const value = refValue('seen', contact, draft, version, basis);
        expect(readRef('seen', value)).toEqual({ contact, draft, version, basis });
        const option = choiceValue('another', value);
        expect(option.length).toBeLessThanOrEqual(limits.optionValue);
        expect(readChoice(option)).toEqual({ choice: 'another', ref: value });
      }),
    );
  });

  test('anything else is read as nothing', () => {
    for (const value of [
      undefined,
      '',
      'a',
      'a|b|c',
      'a|b|1',
      'a|b|1|x',
      'a|b|-1|2',
      'a b|c|1|2',
      'a|b|1|2|3',
    ]) {
      expect(readRef('seen', value), String(value)).toBeUndefined();
    }
    expect(readChoice('two words too many')).toBeUndefined();
  });

  test('never carries words: an id that is none is our bug', () => {
    expect(() => refValue('contact', 'Maria Reyes')).toThrow(/contact reference/);
    expect(() => refValue('seen', 'c', 'd|e', 1, 2)).toThrow(/seen reference/);
  });
});

test("a card's mark comes back, and foreign metadata is none", () => {
  const mark = { contact: 'a1b2', card: 'draft:d/stopped' };
  expect(readMark(cardMetadata(mark))).toEqual(mark);
  for (const foreign of [
    undefined,
    null,
    {},
    { event_type: 'other', event_payload: { key: 'a/b' } },
    { event_type: 'baton_card', event_payload: { key: 'ab' } },
  ]) {
    expect(readMark(foreign)).toBeUndefined();
  }
});
