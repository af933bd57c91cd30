import { expect, test } from 'vitest';
import { greetingName } from '../../src/policy/greeting-name.ts';

const rows: readonly (readonly [first: string | undefined, name: string | undefined])[] = [
  ['Maria', 'Maria'],
  ['MARIA', 'Maria'],
  ['maria', 'Maria'],
  ["O'NEIL", "O'Neil"],
  ['Jean-Luc', 'Jean-Luc'],
  ['jean-luc', 'Jean-Luc'],
  ['McKay', 'McKay'],
  ['Lucía', 'Lucía'],
  ['Bo', 'Bo'],
  ['李', '李'],
  ['Maria,', 'Maria'],
  [undefined, undefined],
  ['', undefined],
  ['$199', undefined],
  ['http://bit.ly/x', undefined],
  ['bit.ly', undefined],
  ['m4ria', undefined],
  ['５１２', undefined],
  ['a\u200bb', undefined],
  ['\u202eMaria', undefined],
  ['{{business}}', undefined],
  ['<b>', undefined],
  ['😀', undefined],
  ['Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', undefined],
];

test.each(rows)('%j', (first, name) => {
  expect(greetingName(first)).toBe(name);
});
