import { expect, test } from 'vitest';
import { carrierKeyword } from '../../src/policy/carrier-keyword.ts';

const cases = [
  ['STOP', 'STOP'],
  ['stop', 'STOP'],
  [' Stop \n', 'STOP'],
  ['StopAll', 'STOP'],
  ['unsubscribe', 'STOP'],
  ['cancel', 'STOP'],
  ['End', 'STOP'],
  ['quit', 'STOP'],
  ['revoke', 'STOP'],
  ['optout', 'STOP'],
  ['start', 'START'],
  ['unstop', 'START'],
  ['Yes', 'START'],
  ['help', 'HELP'],
  ['INFO', 'HELP'],
  ['stop please', undefined],
  ['stop.', undefined],
  ['opt out', undefined],
  ['alto', undefined],
  ['arret', undefined],
  ['', undefined],
] as const;

test.each(cases)('%j → %s', (text, keyword) => {
  expect(carrierKeyword(text)).toBe(keyword);
});
